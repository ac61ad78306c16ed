// The Knockout view-model of a whole form: its controls, its wizard steps and its buttons.
import * as ko from 'knockout';
import { exchangeControls, modelOf, startValues } from '../controls';
import { allFields, formTable, stepAt, type Field, type FieldKind, type FormTable } from '../fields';
import { press } from '../globals';
import { Projection } from '../projection';
import type { Settings } from '../settings';
import { textsOf, type Texts } from '../texts';
import { submitError, type FieldValue } from '../values';
import { ChipsVm } from './chips';
import { CheckboxVm, ControlVm, FileVm, RadioVm, SelectVm, StaticVm } from './control';
import { DropdownVm } from './dropdown';
import { rowsOf, type Row } from './group';
import { VirtualDropdownVm } from './virtual';

const ROUND_TRIP = 120;
const LATE_START = 1000;
const LATE_GAP = 300;

interface ShownSection {
  readonly title: string;
  readonly rows: readonly Row[];
}

interface Button {
  readonly text: ko.Computed<string>;
  readonly primary: boolean;
  readonly enabled: ko.Computed<boolean>;
  readonly shown: ko.Computed<boolean>;
  readonly action: () => void;
}

interface Tab {
  readonly text: string;
  readonly selected: ko.Computed<boolean>;
  readonly reachable: ko.Computed<boolean>;
  readonly action: () => void;
}

/** The class of each kind; there is no box to type into a list here, so its kinds are dropdowns with a filter. */
const CLASSES: Partial<Record<FieldKind, typeof ControlVm>> = {
  dropdown: DropdownVm,
  combobox: DropdownVm,
  'combobox-free': DropdownVm,
  'combobox-filter': DropdownVm,
  virtual: VirtualDropdownVm,
  radio: RadioVm,
  checkbox: CheckboxVm,
  file: FileVm,
  select: SelectVm,
  chips: ChipsVm,
  static: StaticVm,
};

/** The view-model of a field. */
export function controlFor(
  field: Field,
  settings: Settings,
  initial: FieldValue,
  onWrite: (key: string, value: FieldValue) => void,
): ControlVm {
  const Kind = CLASSES[field.kind] ?? ControlVm;
  return new Kind(field, settings, initial, onWrite);
}

/** A form on Knockout. */
export class FormVm {
  readonly texts: Texts;
  readonly step: ko.Observable<number>;
  readonly furthest: ko.Observable<number>;
  readonly overlayOpen = ko.observable(false);
  readonly created = ko.observable(false);
  readonly shownSections: ko.Computed<ShownSection[]>;
  readonly onSolution: ko.Computed<boolean>;
  readonly onReview: ko.Computed<boolean>;
  readonly introduction: string;
  readonly buttons: readonly Button[];
  readonly tabs: readonly Tab[];
  readonly controls = new Map<string, ControlVm>();
  private readonly table: FormTable;
  private readonly wizard: boolean;
  private readonly arrived: ko.Observable<number>;
  private readonly sections: { step: number; shown: ShownSection }[];
  private returnClicks = 0;

  constructor(private readonly settings: Settings) {
    this.texts = textsOf(settings);
    this.table = exchangeControls(formTable(settings), settings);
    this.wizard = this.table.wizard && settings.steps === 'wizard';
    this.step = ko.observable(this.wizard ? settings.start : 0);
    this.furthest = ko.observable(this.step());
    this.arrived = ko.observable(this.table.wizard && settings.steps === 'late' ? 0 : 99);
    this.introduction = this.table.wizard ? this.texts.intro : '';
    this.addControls();
    this.sections = this.table.sections.map((section) => ({
      step: section.step,
      shown: {
        title: this.texts[section.title],
        rows: rowsOf(section.fields.flatMap((field) => this.controls.get(field.key) ?? [])),
      },
    }));
    this.shownSections = ko.pureComputed(() => this.sectionsNow());
    this.onSolution = ko.pureComputed(() => stepAt(this.table, this.step())?.kind === 'solutions');
    this.onReview = ko.pureComputed(() => stepAt(this.table, this.step())?.kind === 'review');
    this.buttons = this.wizard ? this.wizardButtons() : [this.button(this.table.button, true, () => true)];
    this.tabs = this.wizard ? this.wizardTabs() : [];
    this.openOverlay();
    if (this.arrived() === 0) this.bringSectionsLate();
  }

  /** The values of the model, by field. */
  values(): Record<string, FieldValue> {
    const held = [...this.controls].map(([key, control]) => [key, control.value()] as const);
    return modelOf(Object.fromEntries(held), this.settings);
  }

  readonly closeOverlay = (): void => {
    press('close-solutions');
    this.overlayOpen(false);
  };

  /** The link that, as in the portal, often ignores the first click. */
  readonly returnToRequest = (): void => {
    press('return-to-request');
    if (++this.returnClicks > 1) this.overlayOpen(false);
  };

  private addControls(): void {
    const initial = startValues(this.table, this.settings);
    const projection = new Projection(
      this.settings,
      initial,
      (key, value) => this.controls.get(key)?.echo(value),
      (key, error) => this.controls.get(key)?.judge(error),
    );
    for (const field of allFields(this.table)) {
      const control = controlFor(field, this.settings, initial[field.key] ?? '', (key, value) =>
        projection.send(key, value),
      );
      this.controls.set(field.key, control);
    }
  }

  private sectionsNow(): ShownSection[] {
    const step = this.step();
    const arrived = this.arrived();
    return this.sections
      .filter((section, index) => (this.wizard ? section.step === step : index < arrived))
      .map((section) => section.shown);
  }

  private bringSectionsLate(): void {
    this.sections.forEach((_section, index) => {
      setTimeout(() => this.arrived(index + 1), LATE_START + index * LATE_GAP);
    });
  }

  private openOverlay(): void {
    this.overlayOpen(this.onSolution() && this.settings.solutions === 'overlay');
  }

  private button(name: keyof Texts, primary: boolean, enabled: () => boolean, shown = enabled): Button {
    return {
      text: ko.pureComputed(() => this.texts[name === 'next' ? (this.leadsOn() ?? name) : name]),
      primary,
      enabled: ko.pureComputed(enabled),
      shown: ko.pureComputed(shown),
      action: () => {
        press(name);
        if (name === 'next') this.next();
        else if (name === 'previous') this.goTo(this.step() - 1);
        else this.afterCheck(allFields(this.table), () => this.created(true));
      },
    };
  }

  private leadsOn(): keyof Texts | undefined {
    return stepAt(this.table, this.step())?.next;
  }

  private wizardButtons(): Button[] {
    const back = (): boolean => this.table.previous;
    return [
      this.button('create', true, () => this.leadsOn() === undefined),
      this.button('previous', false, () => this.step() > 1, back),
      this.button('next', true, () => this.leadsOn() !== undefined),
    ];
  }

  private wizardTabs(): Tab[] {
    return this.table.steps.map(({ name }, index) => ({
      text: this.texts[name],
      selected: ko.pureComputed(() => this.step() === index + 1),
      reachable: ko.pureComputed(() => index + 1 <= this.furthest()),
      action: () => {
        press(`tab:${index + 1}`);
        this.goTo(index + 1);
      },
    }));
  }

  private next(): void {
    const here = this.table.sections.filter((section) => section.step === this.step());
    this.afterCheck(
      here.flatMap((section) => section.fields),
      () => this.goTo(this.step() + 1),
    );
  }

  private afterCheck(fields: readonly Field[], then: () => void): void {
    setTimeout(() => {
      const values = this.values();
      const errors = fields.map((field) => [field.key, submitError(field, values, this.settings)] as const);
      for (const [key, error] of errors) this.controls.get(key)?.judge(error);
      if (errors.every(([, error]) => error === '')) then();
    }, ROUND_TRIP);
  }

  private goTo(step: number): void {
    if (stepAt(this.table, step) === undefined) return;
    this.step(step);
    this.furthest(Math.max(step, this.furthest()));
    this.openOverlay();
  }
}
