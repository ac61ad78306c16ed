// The view-model of the Knockout dropdown, which opens and selects on mouseup and never on click.
import * as ko from 'knockout';
import { choicesFor, type Choice } from '../choices';
import type { Field } from '../fields';
import type { Settings } from '../settings';
import { textsOf } from '../texts';
import type { FieldValue } from '../values';
import { ControlVm } from './control';

const LAZY_DELAY = 400;
const SEARCH_DELAY = 300;
/** The lists that get a filter by `controls=filter` and `filter-only`. */
const FILTERED = ['supportPlan', 'country'];

/** A row of the list as the template needs it. */
export interface ShownChoice {
  readonly key: string;
  readonly label: string;
  readonly disabled: boolean;
}

/** A dropdown with its always-present popup, optional filter box and options that may be late or searched for. */
export class DropdownVm extends ControlVm {
  readonly isPopUpOpen = ko.observable(false);
  readonly isLoading = ko.observable(false);
  readonly filterText = ko.observable('');
  readonly active = ko.observable(-1);
  readonly template: 'dropdown' | 'virtual' = this.field.kind === 'virtual' ? 'virtual' : 'dropdown';
  readonly filterable: boolean;
  readonly filterHint: string;
  readonly toggleText: string;
  readonly loadingText: string;
  readonly shownText: ko.Computed<string>;
  readonly isEmpty: ko.Computed<boolean>;
  readonly shownChoices: ko.Computed<ShownChoice[]>;
  private readonly all: Choice[];
  private readonly loaded: ko.Observable<boolean>;
  private readonly filterOnly: boolean;
  /** What was searched for by those choices that are here (filter-only). */
  private readonly answered = ko.observable('');
  private ignoresNext: boolean;

  constructor(
    field: Field,
    settings: Settings,
    initial: FieldValue,
    onWrite: (key: string, value: FieldValue) => void,
  ) {
    super(field, settings, initial, onWrite);
    const texts = textsOf(settings);
    this.all = choicesFor(settings, field.key);
    this.loaded = ko.observable(settings.options !== 'lazy');
    const { controls } = settings;
    const filtered = FILTERED.includes(field.key) || field.kind.startsWith('combobox');
    this.filterOnly = filtered && controls.includes('filter-only');
    this.filterable = field.filter === true || this.filterOnly || (filtered && controls.includes('filter'));
    this.ignoresNext = controls.includes('flaky');
    this.filterHint = texts.filterHint;
    this.toggleText = texts.toggle;
    this.loadingText = texts.loading;
    this.isEmpty = ko.pureComputed(() => this.value() === '');
    this.shownText = ko.pureComputed(() => {
      const chosen = this.all.find((choice) => choice.key === this.value());
      return chosen?.label ?? texts[field.placeholder ?? 'selectOne'];
    });
    this.shownChoices = ko.pureComputed(() => this.filtered());
    this.filterText.subscribe((text) => {
      this.active(-1);
      if (this.filterOnly) this.search(text);
    });
  }

  readonly onOpener = (_view: unknown, event: MouseEvent): boolean => {
    if (event.button === 0) this.setOpen(!this.isPopUpOpen());
    return true;
  };

  readonly onOption = (choice: ShownChoice, event: MouseEvent): boolean => {
    if (event.button === 0) this.pick(choice);
    return true;
  };

  readonly onKeyDown = (_view: unknown, event: KeyboardEvent): boolean => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      this.setOpen(false);
      return true;
    }
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (!this.isPopUpOpen()) {
      const opens = move === 1 || event.key === 'Enter' || event.key === ' ';
      if (opens) this.setOpen(true);
      return !opens;
    }
    if (event.key === 'Enter') {
      const choice = this.shownChoices()[this.active()];
      if (choice !== undefined) this.pick(choice);
      return false;
    }
    if (move === 0) return true;
    const last = this.shownChoices().length - 1;
    this.active(Math.max(0, Math.min(last, this.active() + move)));
    return false;
  };

  /** Opens or closes the popup; what was typed in the filter is forgotten. */
  setOpen(open: boolean): void {
    if (open === this.isPopUpOpen() || this.disabled) return;
    if (open && this.ignoresNext) {
      this.ignoresNext = false;
      return;
    }
    this.isPopUpOpen(open);
    this.filterText('');
    this.active(-1);
    if (!open || this.loaded() || this.isLoading()) return;
    this.isLoading(true);
    setTimeout(() => {
      this.isLoading(false);
      this.loaded(true);
    }, LAZY_DELAY);
  }

  private pick(choice: ShownChoice): void {
    if (choice.disabled) return;
    this.value(choice.key);
    this.setOpen(false);
  }

  /** Asks for choices, which come a moment later unless something else was typed meanwhile. */
  private search(text: string): void {
    this.answered('');
    this.isLoading(text.trim() !== '');
    if (text.trim() === '') return;
    setTimeout(() => {
      if (this.filterText() !== text) return;
      this.isLoading(false);
      this.answered(text);
    }, SEARCH_DELAY);
  }

  private filtered(): ShownChoice[] {
    if (!this.loaded() || (this.filterOnly && this.answered() === '')) return [];
    const wanted = this.filterText().trim().toLowerCase();
    return this.all
      .filter((choice) => choice.label.toLowerCase().includes(wanted))
      .map((choice) => ({ key: choice.key, label: choice.label, disabled: choice.disabled === true }));
  }
}
