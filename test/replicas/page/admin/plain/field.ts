// What a native control needs of its form, and what the form needs of it.
import type { Field, Value, Values } from '../model';
import type { AdminSettings, Named } from '../settings';

export interface PlainField {
  readonly field: Field;
  readonly settings: AdminSettings;
  readonly id: string;
  readonly named: Named;
  value(): Value;
  values(): Values;
  write(value: Value): void;
  leave(): void;
}

/** A control: its element, how it shows that it is wrong, and how its choices follow the values. */
export interface Drawn {
  readonly element: HTMLElement;
  invalid(is: boolean): void;
  fill?(): void;
}

/** Whether the name of a group of choices is told to assistive technology. */
export function isShownName({ named }: PlainField): boolean {
  return named !== 'none';
}
