/** @jsxImportSource react */
// The rows of an admin center's form: how a field gets its name, when its value reaches the model, phones of two parts.
import { useEffect, useRef, useState, type JSX } from 'react';
import { freshId } from '../../react/ids';
import { adminChoices } from '../choices';
import type { Field, Value } from '../model';
import { namedIn, type AdminSettings } from '../settings';
import { adminTexts, type AdminTexts } from '../texts';
import { formError } from '../values';
import type { AdminKitParts, RowProps } from './kit';
import type { AdminStore } from './store';

/** What draws a field. */
export interface FieldProps {
  readonly kit: AdminKitParts;
  readonly settings: AdminSettings;
  readonly store: AdminStore;
  readonly field: Field;
}

/** A control whose value reaches the model only when the focus leaves it (commit=blur). */
function Late({ kit, ...row }: RowProps & { kit: AdminKitParts }): JSX.Element {
  const [draft, setDraft] = useState<Value>(row.value);
  useEffect(() => setDraft(row.value), [row.value]);
  const leave = (): void => {
    row.onWrite(draft);
    row.onLeave();
  };
  return <kit.Row {...row} value={draft} onWrite={setDraft} onLeave={leave} />;
}

/** What stands in an empty control: its own hint; a list and a file button always have one. */
function hintOf({ kind, hint }: Field, texts: AdminTexts): string {
  if (hint !== undefined) return texts[hint];
  if (kind === 'file') return texts.addFile;
  return ['dropdown', 'combobox', 'select'].includes(kind) ? texts.selectOne : '';
}

function Control({ kit, settings, store, field, id, named }: FieldProps & Pick<RowProps, 'id' | 'named'>) {
  const texts = adminTexts(settings);
  const row: RowProps = {
    kind: field.kind,
    id,
    named,
    label: texts[field.label],
    required: field.required === true,
    hint: hintOf(field, texts),
    choices: field.choices === undefined ? [] : adminChoices(field.choices, settings, store.values),
    value: store.values[field.key] ?? '',
    error: store.errors[field.key] ?? '',
    automation: field.automation,
    check: (text) => formError(field, text, settings),
    onWrite: (value) => store.write(field, value),
    onLeave: () => store.leave(field),
  };
  const written = field.kind === 'text' || field.kind === 'textarea';
  return settings.commit === 'blur' && written ? <Late kit={kit} {...row} /> : <kit.Row {...row} />;
}

/** A list of codes and a box under one label, which belongs to the box. */
function PhoneRow({ field, ...rest }: FieldProps): JSX.Element {
  const ids = useRef([freshId(), freshId()] as const);
  const [code, number] = field.parts ?? [field, field];
  const named = namedIn(rest.settings, field.key);
  return (
    <div className="admin-row admin-phone">
      <label className="ms-Label admin-caption" {...(named === 'own' ? { htmlFor: ids.current[1] } : {})}>
        {adminTexts(rest.settings)[field.label]}
      </label>
      <div className="admin-phone-parts">
        <Control {...rest} field={code} id={ids.current[0]} named={named === 'own' ? 'aria' : named} />
        <Control {...rest} field={number} id={ids.current[1]} named={named === 'own' ? 'none' : named} />
      </div>
    </div>
  );
}

/** A field with its label: the kit's own, or a text before it. */
export function FieldRow(props: FieldProps): JSX.Element {
  const id = useRef(freshId());
  const { field, settings } = props;
  if (field.kind === 'phone') return <PhoneRow {...props} />;
  // A label that only says what it is to the eye is no label of a check box.
  const own = ['checkbox', 'checks', 'file'].includes(field.kind);
  const named = own ? 'own' : namedIn(settings, field.key);
  return (
    <div className="admin-row">
      {named !== 'own' && <div className="admin-caption">{adminTexts(settings)[field.label]}</div>}
      <Control {...props} id={id.current} named={named} />
    </div>
  );
}
