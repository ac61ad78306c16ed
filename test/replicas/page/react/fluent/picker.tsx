/** @jsxImportSource react */
// The addresses as chips in Fluent 8 and 7: a TagPicker that offers what was typed as its one suggestion.
import { Label } from '@fluentui/react/lib/Label';
import { TagPicker, ValidationState, type ITag } from '@fluentui/react/lib/Pickers';
import { useRef, type JSX } from 'react';
import { isAddress } from '../../values';
import { labelOf } from '../../labels';
import type { RowProps } from '../kit';
import { freshId } from '../ids';

function tag(address: string): ITag {
  return { key: address, name: address };
}

function suggestions(typed: string, chosen: readonly ITag[] = []): ITag[] {
  const address = typed.trim();
  return isAddress(address) && !chosen.some(({ key }) => key === address) ? [tag(address)] : [];
}

/** The row. */
export function ChipsRow({ field, id, settings, value, onWrite }: RowProps): JSX.Element {
  const own = useRef(freshId());
  const inputId = id ?? own.current;
  const items = String(value)
    .split(';')
    .filter((address) => address !== '')
    .map(tag);
  return (
    <div>
      <Label htmlFor={inputId}>{labelOf(field, settings)}</Label>
      <TagPicker
        inputProps={{ id: inputId }}
        removeButtonAriaLabel="Remove"
        selectionAriaLabel={labelOf(field, settings)}
        selectedItems={items}
        getTextFromItem={(item) => item.name}
        onResolveSuggestions={suggestions}
        onValidateInput={(text) => (isAddress(text.trim()) ? ValidationState.valid : ValidationState.invalid)}
        createGenericItem={(text) => tag(text.trim())}
        onChange={(chosen = []) => onWrite(field, chosen.map(({ name }) => name).join(';'))}
      />
    </div>
  );
}
