// The view-model of the Knockout dropdown that mounts a window of its list only and recycles its rows.
import * as ko from 'knockout';
import type { Field } from '../fields';
import type { Settings } from '../settings';
import type { FieldValue } from '../values';
import { DropdownVm, type ShownChoice } from './dropdown';

/** The height of a row and of the list's window, as controls.css has them. */
const ROW = 28;
const WINDOW = 220;
/** Rows in the document, and how many of them stand before the first that can be seen. */
const MOUNTED = 12;
const BEFORE = 2;

/** One mounted row; the choice it shows changes as the list scrolls. */
interface MountedRow {
  readonly choice: ko.Computed<ShownChoice | undefined>;
  readonly top: ko.Computed<string>;
  readonly active: ko.Computed<boolean>;
}

/** A dropdown for long lists. */
export class VirtualDropdownVm extends DropdownVm {
  readonly scrollTop = ko.observable(0);
  readonly height: ko.Computed<string>;
  readonly mounted: readonly MountedRow[];

  constructor(
    field: Field,
    settings: Settings,
    initial: FieldValue,
    onWrite: (key: string, value: FieldValue) => void,
  ) {
    super(field, settings, initial, onWrite);
    this.height = ko.pureComputed(() => `${this.shownChoices().length * ROW}px`);
    this.mounted = Array.from({ length: MOUNTED }, (_, slot) => this.row(slot));
    this.filterText.subscribe(() => this.scrollTop(0));
    this.active.subscribe((index) => this.bringIntoView(index));
  }

  readonly onMounted = (row: MountedRow, event: MouseEvent): boolean => {
    const choice = row.choice();
    return choice === undefined || this.onOption(choice, event);
  };

  override setOpen(open: boolean): void {
    if (!open) this.scrollTop(0);
    super.setOpen(open);
  }

  /** The row in a slot: of the mounted window, the one whose place in the list falls to that slot. */
  private row(slot: number): MountedRow {
    const index = ko.pureComputed(() => {
      const last = Math.max(0, this.shownChoices().length - MOUNTED);
      const first = Math.min(last, Math.max(0, Math.floor(this.scrollTop() / ROW) - BEFORE));
      return first + ((slot - (first % MOUNTED) + MOUNTED) % MOUNTED);
    });
    return {
      choice: ko.pureComputed(() => this.shownChoices()[index()]),
      top: ko.pureComputed(() => `${index() * ROW}px`),
      active: ko.pureComputed(() => this.active() === index()),
    };
  }

  private bringIntoView(index: number): void {
    if (index < 0) return;
    const top = index * ROW;
    if (top < this.scrollTop()) this.scrollTop(top);
    else if (top + ROW > this.scrollTop() + WINDOW) this.scrollTop(top + ROW - WINDOW);
  }
}
