// The view-model of the Knockout field of chips: addresses typed one after the other, each becoming a chip.
import * as ko from 'knockout';
import type { Field } from '../fields';
import type { Settings } from '../settings';
import { textsOf } from '../texts';
import type { FieldValue } from '../values';
import { ControlVm } from './control';

/** What ends an address while it is typed, and parts several that are pasted at once. */
const SEPARATOR = /[,;]/;

function addresses(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A text box whose finished addresses stand as chips before it; the model holds them joined by semicolons. */
export class ChipsVm extends ControlVm {
  readonly draft = ko.observable('');
  readonly chips: ko.Computed<string[]>;
  private readonly remove: string;

  constructor(
    field: Field,
    settings: Settings,
    initial: FieldValue,
    onWrite: (key: string, value: FieldValue) => void,
  ) {
    super(field, settings, initial, onWrite);
    this.remove = textsOf(settings).remove;
    this.chips = ko.pureComputed(() => addresses(String(this.value())));
    this.draft.subscribe((text) => this.split(text));
  }

  removeLabel(address: string): string {
    return `${this.remove} ${address}`;
  }

  readonly onDraftKey = (_view: unknown, event: KeyboardEvent): boolean => {
    if (event.key === 'Tab') this.commit();
    if (event.key === 'Backspace' && this.draft() === '') this.write(this.chips().slice(0, -1));
    return true;
  };

  readonly onDraftBlur = (): boolean => {
    this.commit();
    return true;
  };

  readonly onRemove = (address: string): void => {
    this.write(this.chips().filter((chip) => chip !== address));
  };

  /** Makes chips of what stands before the last separator; what follows it is still being typed. */
  private split(text: string): void {
    if (!SEPARATOR.test(text)) return;
    const rest = text.split(SEPARATOR).at(-1) ?? '';
    this.add(addresses(text.slice(0, text.length - rest.length)));
    this.draft(rest.trim());
  }

  private commit(): void {
    this.add(addresses(this.draft()));
    this.draft('');
  }

  private add(found: readonly string[]): void {
    if (found.length > 0) this.write([...new Set([...this.chips(), ...found])]);
  }

  private write(chips: readonly string[]): void {
    this.value(chips.join(';'));
  }
}
