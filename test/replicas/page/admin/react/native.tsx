/** @jsxImportSource react */
// The native parts that the React kits of the admin centers share: file inputs, and what a click on a check box means.
import type { JSX, RefObject } from 'react';
import { press } from '../../globals';
import type { RowProps } from './kit';

/** The keys of a row of check boxes after one of them was clicked. */
export function toggled({ value, choices }: RowProps, key: string, checked: boolean): string {
  const before = String(value).split(';');
  const has = (other: string): boolean => (other === key ? checked : before.includes(other));
  return choices
    .map((choice) => choice.key)
    .filter(has)
    .join(';');
}

/** What a button for files does: it is written down, and the browser asks for one. */
export function browse(input: RefObject<HTMLInputElement>): () => void {
  return () => {
    press('browse:file');
    input.current?.click();
  };
}

/** The input behind such a button. */
export function FileInput({
  input,
  row,
}: {
  input: RefObject<HTMLInputElement>;
  row: RowProps;
}): JSX.Element {
  return (
    <input
      ref={input}
      type="file"
      className="hidden-file"
      tabIndex={-1}
      aria-hidden="true"
      onChange={(event) => row.onWrite(event.target.files?.[0]?.name ?? '')}
    />
  );
}
