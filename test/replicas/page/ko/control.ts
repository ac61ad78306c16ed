// The view-models of the Knockout widgets, one class per kind of control.
import * as ko from 'knockout';
import { choicesFor, planText, type Choice } from '../choices';
import type { Field } from '../fields';
import { press } from '../globals';
import { groupNameOf, labelOf, nameOf } from '../labels';
import type { Settings } from '../settings';
import { textsOf } from '../texts';
import type { FieldValue } from '../values';

/** What every control has: its value, its error, and the way it tells the form about a write. */
export class ControlVm {
  /** The label as it is shown, and the same words without what dresses them. */
  readonly label: string;
  readonly name: string;
  readonly required: boolean;
  readonly locked: boolean;
  readonly disabled: boolean;
  readonly placeholder: string;
  readonly trigger: string;
  readonly value: ko.Observable<FieldValue>;
  readonly error = ko.observable('');
  readonly pending = ko.observable(false);
  readonly edited = ko.observable(false);
  readonly stateClass: ko.Computed<string>;
  private echoing = false;

  constructor(
    readonly field: Field,
    readonly settings: Settings,
    initial: FieldValue,
    onWrite: (key: string, value: FieldValue) => void,
  ) {
    const texts = textsOf(settings);
    this.label = labelOf(field, settings);
    this.name = nameOf(field, settings);
    this.locked = field.locked === true;
    this.disabled = this.locked && field.kind !== 'text';
    this.required = field.required === true;
    this.placeholder = field.placeholder === undefined ? '' : texts[field.placeholder];
    this.trigger = field.trigger ?? '';
    this.value = ko.observable<FieldValue>(initial);
    this.value.subscribe((value) => {
      if (this.echoing) return;
      this.edited(true);
      this.pending(true);
      if (field.watched === true) press(`toggle:${field.key}=${String(value)}`);
      onWrite(field.key, value);
    });
    this.stateClass = ko.pureComputed(() => {
      const dirty = this.edited() ? ' azc-is-edited' : '';
      const off = this.disabled ? ' azc-control-disabled' : '';
      return `azc-validatableControl-${this.validity()}${dirty}${off}`;
    });
  }

  /** The name of the group in which a numbered field stands. */
  get groupName(): string {
    return groupNameOf(this.field, this.settings);
  }

  /** Takes a value over from the far copy without treating it as a write of the user. */
  echo(value: FieldValue): void {
    this.echoing = true;
    this.value(value);
    this.echoing = false;
  }

  /** Takes the verdict of the validation. */
  judge(error: string): void {
    this.pending(false);
    this.error(error);
  }

  readonly onKeyUp = (_view: unknown, event: KeyboardEvent): boolean => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.value(event.target.value);
    return true;
  };

  private validity(): string {
    if (this.error() !== '') return 'invalid';
    if (this.pending()) return 'pending';
    return this.edited() ? 'valid-validated' : 'none';
  }
}

/** A radio group: `ul > li[role=radio]`, chosen by a click on the item. */
export class RadioVm extends ControlVm {
  readonly choices: Choice[] = choicesFor(this.settings, this.field.key);

  isTabStop(key: string, index: number): boolean {
    if (this.disabled) return false;
    const value = this.value();
    return value === '' ? index === 0 : value === key;
  }

  readonly onItem = (choice: Choice): boolean => {
    if (!this.disabled) this.value(choice.key);
    return true;
  };

  readonly onItemKey = (choice: Choice, event: KeyboardEvent): boolean => {
    if (this.disabled) return true;
    if (event.key === ' ') {
      this.value(choice.key);
      return false;
    }
    const move = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key] ?? 0;
    if (move === 0) return true;
    const next =
      this.choices[(this.choices.indexOf(choice) + move + this.choices.length) % this.choices.length];
    if (next !== undefined) this.value(next.key);
    return false;
  };
}

/** A native `<select>`, whose first option is empty. */
export class SelectVm extends ControlVm {
  readonly choices: readonly Choice[] = [
    { key: '', label: textsOf(this.settings).selectOne, disabled: false },
    ...choicesFor(this.settings, this.field.key).map((choice) => ({ disabled: false, ...choice })),
  ];
}

/** A checkbox drawn as a `div[role=checkbox]`. */
export class CheckboxVm extends ControlVm {
  readonly onCheck = (): void => {
    this.value(this.value() !== true);
  };

  readonly onCheckKey = (_view: unknown, event: KeyboardEvent): boolean => {
    if (event.key !== ' ') return true;
    this.value(this.value() !== true);
    return false;
  };
}

/** A file field: a read-only text box, a browse button and a native input nobody sees. */
export class FileVm extends ControlVm {
  readonly onBrowse = (_view: unknown, event: MouseEvent): void => {
    press('browse:file');
    const button = event.currentTarget;
    if (!(button instanceof HTMLElement)) return;
    button.parentElement?.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };

  readonly onFile = (_view: unknown, event: Event): boolean => {
    if (event.target instanceof HTMLInputElement) this.value(event.target.files?.[0]?.name ?? '');
    return true;
  };
}

/** A support plan nobody can change: a text without a control. */
export class StaticVm extends ControlVm {
  readonly text: string = planText(this.settings);
}
