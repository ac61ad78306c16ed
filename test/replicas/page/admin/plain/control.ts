// The native controls of pages about 2019: inputs, lists and buttons of the browser, heard when they have changed.
import { freshId } from '../../react/ids';
import { el } from '../../shell/dom';
import { adminChoices } from '../choices';
import { isShownName, type Drawn, type PlainField } from './field';
import { adminTexts } from '../texts';

function base({ field, settings, id, named }: PlainField): Record<string, string> {
  const name = adminTexts(settings)[field.label];
  return {
    id,
    ...(field.automation === undefined ? {} : { 'data-automation-id': field.automation }),
    ...(field.required === true ? { 'aria-required': 'true' } : {}),
    ...(named === 'aria' ? { 'aria-label': name } : {}),
  };
}

function box(plain: PlainField): Drawn {
  const { field, settings, write } = plain;
  const texts = adminTexts(settings);
  const attributes = {
    ...base(plain),
    class: 'native-input',
    autocomplete: 'off',
    placeholder: field.hint === undefined ? '' : texts[field.hint],
  };
  const control =
    field.kind === 'textarea'
      ? el('textarea', { ...attributes, rows: '5' })
      : el('input', { ...attributes, type: field.check === 'phone' ? 'tel' : 'text' });
  control.value = String(plain.value());
  control.addEventListener('change', () => write(control.value));
  control.addEventListener('focusout', plain.leave);
  return { element: control, invalid: (is) => control.setAttribute('aria-invalid', String(is)) };
}

function list(plain: PlainField): Drawn {
  const { field, settings, write } = plain;
  const control = el('select', { ...base(plain), class: 'native-select' });
  const fill = (): void => {
    const choices = adminChoices(field.choices ?? 'yesNo', settings, plain.values());
    const options = choices.map(({ key, label, disabled }) => {
      const option = el('option', { value: key }, label);
      option.disabled = disabled === true;
      return option;
    });
    control.replaceChildren(el('option', { value: '' }, adminTexts(settings).selectOne), ...options);
    control.value = String(plain.value());
  };
  fill();
  control.addEventListener('change', () => write(control.value));
  return { element: control, invalid: (is) => control.setAttribute('aria-invalid', String(is)), fill };
}

/** A box that also offers a list: an input with a `<datalist>`. */
function combo(plain: PlainField): Drawn {
  const drawn = box(plain);
  const options = adminChoices(plain.field.choices ?? 'addresses', plain.settings, plain.values()).map(
    ({ label }) => el('option', { value: label }),
  );
  const data = el('datalist', { id: freshId() }, ...options);
  drawn.element.setAttribute('list', data.id);
  return { ...drawn, element: el('div', {}, drawn.element, data) };
}

/** Inputs for single choices: radio buttons of one name, or check boxes whose keys are joined by `;`. */
function choices(plain: PlainField): Drawn {
  const { field, settings, write } = plain;
  const type = field.kind === 'checks' ? 'checkbox' : 'radio';
  const inputs: HTMLInputElement[] = [];
  const rows = adminChoices(field.choices ?? 'yesNo', settings, plain.values()).map(({ key, label }) => {
    const input = el('input', { type, name: plain.id, value: key });
    input.checked = String(plain.value()).split(';').includes(key);
    input.addEventListener('change', () => {
      const checked = inputs.filter((one) => one.checked).map(({ value }) => value);
      write(checked.join(';'));
    });
    inputs.push(input);
    return el('label', { class: 'choice-label' }, input, label);
  });
  const role = type === 'radio' ? 'radiogroup' : 'group';
  const name = isShownName(plain) ? { 'aria-label': adminTexts(settings)[field.label] } : {};
  const element = el('div', { role, ...name }, ...rows);
  const fill = (): void => {
    const all = adminChoices(field.choices ?? 'yesNo', settings, plain.values());
    for (const input of inputs)
      input.disabled = all.find(({ key }) => key === input.value)?.disabled === true;
  };
  return { element, invalid: (is) => element.setAttribute('aria-invalid', String(is)), fill };
}

function tick(plain: PlainField): Drawn {
  const input = el('input', { ...base(plain), type: 'checkbox' });
  input.checked = plain.value() === true;
  input.addEventListener('change', () => plain.write(input.checked));
  const text = adminTexts(plain.settings)[plain.field.label];
  return { element: el('label', { class: 'choice-label' }, input, text), invalid: () => undefined };
}

function file(plain: PlainField): Drawn {
  const input = el('input', { ...base(plain), type: 'file' });
  input.addEventListener('change', () => plain.write(input.files?.[0]?.name ?? ''));
  return { element: input, invalid: () => undefined };
}

/** Draws the control of a field. */
export function control(plain: PlainField): Drawn {
  switch (plain.field.kind) {
    case 'dropdown':
    case 'select':
      return list(plain);
    case 'combobox':
      return combo(plain);
    case 'radio':
    case 'checks':
      return choices(plain);
    case 'checkbox':
    case 'toggle':
      return tick(plain);
    case 'file':
      return file(plain);
    default:
      return box(plain);
  }
}
