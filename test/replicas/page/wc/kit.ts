// What a set of controls must offer so that the support form can be drawn with it.
import type { Field, FieldKind } from '../fields';
import type { Settings } from '../settings';
import type { FieldValue } from '../values';
import type { ComponentSettings } from './settings';

/** One row on the page and the ways in which the form speaks to it. */
export interface Control {
  readonly element: HTMLElement;
  /** Shows a value that did not come from this control. */
  show(value: FieldValue): void;
  judge(error: string): void;
  /** Only for controls that wait for another field. */
  enable?(on: boolean): void;
}

/** What a row is drawn from. */
export interface ControlContext {
  readonly field: Field;
  readonly settings: Settings;
  readonly components: ComponentSettings;
  readonly value: FieldValue;
  /** Tells the model what the control's value is now. */
  write(value: FieldValue): void;
}

/** Where things are put: a shadow root or an element. */
export type Place = ShadowRoot | HTMLElement;

/** A button of the form's own. */
export interface ButtonSpec {
  readonly text: string;
  readonly primary: boolean;
  readonly enabled: boolean;
  readonly action: () => void;
}

/** A set of controls. */
export interface Kit {
  /** Stands the form up in the document; the form is drawn into the place handed to `draw`. */
  readonly stand: (into: HTMLElement, draw: (place: Place) => void) => void;
  /** Called before every drawing of the form. */
  readonly beforeDrawing?: () => void;
  /** A titled group of rows. */
  readonly section: (title: string, rows: readonly HTMLElement[]) => HTMLElement;
  readonly control: (context: ControlContext) => Control;
  readonly button: (spec: ButtonSpec) => HTMLElement;
  /** Fields that stay disabled until another one has a value. */
  readonly waits: Readonly<Record<string, string>>;
}

/** Whether a kind of field is one of those that take their value from what is typed into them, out of a list. */
export function isCombobox(kind: FieldKind): boolean {
  return kind.includes('combobox');
}

/** Whether a kind of field is one of those from which one thing is chosen out of a list. */
export function isList(kind: FieldKind): boolean {
  return ['dropdown', 'select', 'virtual'].includes(kind) || isCombobox(kind);
}
