/** @jsxImportSource react */
// A control in the Field of Fluent 9: label, asterisk, error text, and the ids that tie them together.
import { Field } from '@fluentui/react-components';
import type { JSX, ReactElement } from 'react';
import { labelOf } from '../../labels';
import { given, type RowProps } from '../kit';

interface FramedProps {
  readonly row: RowProps;
  readonly children: ReactElement;
}

/** The Field around a control, which must carry the row's id, too. */
export function Framed({ row, children }: FramedProps): JSX.Element {
  const { field, id, settings, error } = row;
  const text = labelOf(field, settings);
  return (
    <Field
      label={id === undefined ? text : { children: text, htmlFor: id }}
      required={field.required === true}
      {...given({ validationMessage: error === '' ? undefined : error })}
    >
      {children}
    </Field>
  );
}
