// What the form asks of a kit of controls, so that one form is drawn with Fluent 7, 8 or 9.
import type { JSX, ReactNode } from 'react';
import type { Field } from '../fields';
import type { Settings } from '../settings';
import type { FieldValue } from '../values';

/** What a row needs: its field, its value, what is wrong with it, and where to write. */
export interface RowProps {
  readonly field: Field;
  /** The id of its control; without one the kit makes it, and keeps it. */
  readonly id: string | undefined;
  readonly settings: Settings;
  readonly value: FieldValue;
  readonly error: string;
  readonly onWrite: (field: Field, value: FieldValue) => void;
}

export interface TabsProps {
  readonly names: readonly string[];
  readonly selected: number;
  readonly onChoose: (index: number) => void;
}

export interface ButtonProps {
  readonly text: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** One kit of controls. */
export interface Kit {
  readonly Frame: (props: { readonly children: ReactNode }) => JSX.Element;
  readonly Row: (props: RowProps) => JSX.Element;
  readonly Tabs: (props: TabsProps) => JSX.Element;
  readonly Button: (props: ButtonProps) => JSX.Element;
  readonly Link: (props: ButtonProps) => JSX.Element;
  readonly Close: (props: ButtonProps) => JSX.Element;
  readonly Notice: (props: { readonly text: string }) => JSX.Element;
}

/** Props without those that are undefined, which the kits' types do not take. */
export function given<T extends object>(props: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known = Object.entries(props).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
