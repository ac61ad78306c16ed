// What the forms of the admin centers ask of a React kit of controls.
import type { JSX, ReactNode } from 'react';
import type { Choice } from '../../choices';
import type { Kind, Value } from '../model';
import type { Named } from '../settings';

/** What a row needs; where its text is not its own label, `named` says how the control gets its name. */
export interface RowProps {
  readonly kind: Kind;
  readonly id: string;
  readonly label: string;
  readonly named: Named;
  readonly required: boolean;
  readonly hint: string;
  readonly choices: readonly Choice[];
  readonly value: Value;
  readonly error: string;
  readonly automation: string | undefined;
  /** What the page says against a text, asked when the focus leaves it. */
  readonly check: (text: string) => string;
  readonly onWrite: (value: Value) => void;
  readonly onLeave: () => void;
}

export interface ButtonProps {
  readonly text: string;
  readonly look: 'primary' | 'plain' | 'link';
  readonly automation: string | undefined;
  readonly onClick: () => void;
}

export interface TabsProps {
  readonly tabs: readonly { readonly name: string; readonly icon: string; readonly label: string }[];
  readonly withText: boolean;
  readonly selected: string;
  readonly onChoose: (name: string) => void;
}

export interface PanelProps {
  readonly title: string;
  readonly close: string;
  readonly width: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One kit of controls. */
export interface AdminKitParts {
  readonly Frame: (props: { readonly children: ReactNode }) => JSX.Element;
  readonly Row: (props: RowProps) => JSX.Element;
  readonly Tabs: (props: TabsProps) => JSX.Element;
  readonly Button: (props: ButtonProps) => JSX.Element;
  readonly Panel: (props: PanelProps) => JSX.Element;
  readonly Notice: (props: { readonly text: string }) => JSX.Element;
}

/** The name of a control that has no label of its own. */
export function ariaOf({ named, label }: RowProps): string | undefined {
  return named === 'aria' ? label : undefined;
}
