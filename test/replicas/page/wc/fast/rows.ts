// The rows of the FAST form that are no lists: text fields, radio groups, checkboxes and the file button.
import type { RadioGroup, TextField } from '@fluentui/web-components';
import { choicesFor } from '../../choices';
import { press } from '../../globals';
import { labelOf } from '../../labels';
import { textsOf } from '../../texts';
import { make, newId } from '../dom';
import type { Control, ControlContext } from '../kit';

/** The text a row is known by, with the mark of a field that must not stay empty. */
export function labelText({ field, settings }: ControlContext): (Node | string)[] {
  const text = labelOf(field, settings);
  if (field.required !== true || settings.glyphs) return [text];
  return [text, make('span', { class: 'required', 'aria-hidden': 'true' }, ' *')];
}

/** A row around a control, with the place where the page says what is wrong. */
export function rowAround(
  host: HTMLElement,
  before: readonly HTMLElement[] = [],
): Pick<Control, 'element' | 'judge'> {
  const element = make('div', { class: 'row' }, ...before, host);
  let shown: HTMLElement | undefined;
  return {
    element,
    judge(error) {
      shown?.remove();
      host.removeAttribute('aria-invalid');
      if (error === '') return;
      host.setAttribute('aria-invalid', 'true');
      shown = make('div', { class: 'row-error', role: 'alert' }, error);
      element.append(shown);
    },
  };
}

/** A text field or area; its label stands in the light DOM, its input in the shadow root. */
export function textRow(context: ControlContext): Control {
  const { field, settings, value, write } = context;
  const texts = textsOf(settings);
  const area = field.kind === 'textarea';
  const host = make(
    area ? 'fluent-text-area' : 'fluent-text-field',
    {
      appearance: 'outline',
      placeholder: field.placeholder === undefined ? undefined : texts[field.placeholder],
      required: field.required === true,
      rows: area ? '5' : undefined,
      type: field.kind === 'password' ? 'password' : undefined,
      value: value === '' ? undefined : String(value),
      readonly: field.locked === true,
    },
    ...labelText(context),
  ) as TextField;
  host.addEventListener(field.trigger === 'input' ? 'input' : 'change', () => write(host.value));
  return { ...rowAround(host), show: (next) => (host.value = String(next)) };
}

/** A radio group with its label in the slot made for it. */
export function radioRow(context: ControlContext): Control {
  const { field, settings, components, value, write } = context;
  const id = newId('group-label');
  const aria = components.labels === 'aria';
  const label = make(
    aria ? 'label' : 'span',
    { slot: 'label', id: aria ? id : undefined },
    ...labelText(context),
  );
  const radios = choicesFor(settings, field.key).map((choice) =>
    make('fluent-radio', { value: choice.key }, choice.label),
  );
  const host = make(
    'fluent-radio-group',
    {
      name: newId('radio'),
      'aria-labelledby': aria ? id : undefined,
      value: value === '' ? undefined : String(value),
      disabled: field.locked === true,
    },
    label,
    ...radios,
  ) as RadioGroup;
  // Its radios say `change`, too, when they are first drawn, and the group then has no value yet.
  host.addEventListener('change', (event) => {
    if (event.target === host) write(host.value);
  });
  return { ...rowAround(host), show: (next) => (host.value = String(next)) };
}

/** A checkbox with its text in the light DOM. */
export function checkboxRow(context: ControlContext): Control {
  const host = make(
    'fluent-checkbox',
    { checked: context.value === true },
    ...labelText(context),
  ) as HTMLElement & { checked: boolean };
  host.addEventListener('change', () => context.write(host.checked));
  return { ...rowAround(host), show: (next) => (host.checked = next === true) };
}

/** A button that opens the browser's own file dialog. */
export function fileRow(context: ControlContext): Control {
  const texts = textsOf(context.settings);
  const text = (value: string): string => (value === '' ? texts.filePlaceholder : value);
  const input = make('input', { type: 'file', class: 'hidden-file', tabindex: '-1' }) as HTMLInputElement;
  const button = make('fluent-button', { appearance: 'neutral' }, text(String(context.value)));
  button.addEventListener('click', () => {
    press('browse:file');
    input.click();
  });
  input.addEventListener('change', () => {
    const name = input.files?.[0]?.name ?? '';
    button.textContent = text(name);
    context.write(name);
  });
  const label = make('span', { class: 'row-label' }, ...labelText(context));
  const row = rowAround(button, [label, input]);
  return { ...row, show: (next) => (button.textContent = text(String(next))) };
}
