// Native controls as a kit: inputs, selects and radio inputs, and one list of our own making by ARIA.
import { choicesFor } from '../../choices';
import { press } from '../../globals';
import { labelOf } from '../../labels';
import { textsOf } from '../../texts';
import { make, newId } from '../dom';
import { isList, type ButtonSpec, type Control, type ControlContext, type Kit } from '../kit';
import { FORM_STYLE } from '../styles';
import { listboxRow } from './listbox';
import { PLAIN_STYLE } from './styles';

/** A row with its label, its control and the place for errors. */
export function rowOf(label: HTMLElement, control: HTMLElement): Pick<Control, 'element' | 'judge'> {
  const alert = make('div', { class: 'row-error', role: 'alert' });
  return {
    element: make('div', { class: 'row' }, label, control, alert),
    judge(error) {
      alert.textContent = error;
      if (error === '') control.removeAttribute('aria-invalid');
      else control.setAttribute('aria-invalid', 'true');
    },
  };
}

/** The text of a label, with the mark of a field that must not stay empty. */
export function labelParts({ field, settings }: ControlContext): (Node | string)[] {
  const text = labelOf(field, settings);
  if (field.required !== true || settings.glyphs) return [text];
  return [text, make('span', { 'aria-hidden': 'true' }, ' *')];
}

function textRow(context: ControlContext): Control {
  const { field, settings, value, write } = context;
  const id = newId('field');
  const placeholder = field.placeholder === undefined ? undefined : textsOf(settings)[field.placeholder];
  const area = field.kind === 'textarea';
  const box = make(area ? 'textarea' : 'input', {
    id,
    placeholder,
    type: area ? undefined : 'text',
    rows: area ? '5' : undefined,
    autocomplete: 'off',
    readonly: field.locked === true,
  }) as HTMLInputElement | HTMLTextAreaElement;
  box.value = String(value);
  box.addEventListener(field.trigger === 'input' ? 'input' : 'change', () => write(box.value));
  const label = make('label', { class: 'row-label', for: id }, ...labelParts(context));
  return { ...rowOf(label, box), show: (next) => (box.value = String(next)) };
}

function selectRow(context: ControlContext): Control {
  const { field, settings, value, write } = context;
  const id = newId('list');
  const options = choicesFor(settings, field.key).map((choice) =>
    make('option', { value: choice.key, disabled: choice.disabled === true }, choice.label),
  );
  const first = make('option', { value: '' }, textsOf(settings).selectOne);
  const select = make(
    'select',
    { id, disabled: field.locked === true },
    first,
    ...options,
  ) as HTMLSelectElement;
  select.value = String(value);
  select.addEventListener('change', () => write(select.value));
  const label = make('label', { class: 'row-label', for: id }, ...labelParts(context));
  return { ...rowOf(label, select), show: (next) => (select.value = String(next)) };
}

function radioRow(context: ControlContext): Control {
  const { field, settings, value, write } = context;
  const name = newId('choice');
  const inputs: HTMLInputElement[] = [];
  const items = choicesFor(settings, field.key).map((choice) => {
    const input = make('input', { type: 'radio', name, value: choice.key }) as HTMLInputElement;
    input.checked = choice.key === value;
    input.disabled = field.locked === true;
    input.addEventListener('change', () => write(choice.key));
    inputs.push(input);
    return make('label', {}, input, ` ${choice.label}`);
  });
  const group = make('fieldset', {}, make('legend', {}, ...labelParts(context)), ...items);
  return {
    ...rowOf(make('span', { hidden: true }), group),
    show: (next) => inputs.forEach((input) => (input.checked = input.value === next)),
  };
}

function checkboxRow(context: ControlContext): Control {
  const input = make('input', { type: 'checkbox', id: newId('box') }) as HTMLInputElement;
  input.checked = context.value === true;
  input.addEventListener('change', () => context.write(input.checked));
  const label = make('label', { for: input.id }, ...labelParts(context));
  return { ...rowOf(label, input), show: (next) => (input.checked = next === true) };
}

function fileRow(context: ControlContext): Control {
  const input = make('input', { type: 'file', id: newId('file') }) as HTMLInputElement;
  input.addEventListener('click', () => press('browse:file'));
  input.addEventListener('change', () => context.write(input.files?.[0]?.name ?? ''));
  const label = make('label', { class: 'row-label', for: input.id }, ...labelParts(context));
  return { ...rowOf(label, input), show: () => undefined };
}

function control(context: ControlContext): Control {
  const { key, kind } = context.field;
  if (key === 'supportPlan' || key === 'severity') return listboxRow(context);
  if (isList(kind)) return selectRow(context);
  if (kind === 'radio') return radioRow(context);
  if (kind === 'checkbox') return checkboxRow(context);
  if (kind === 'file') return fileRow(context);
  return textRow(context);
}

function button({ text, primary, enabled, action }: ButtonSpec): HTMLElement {
  const element = make(
    'button',
    { type: 'button', class: primary ? 'primary' : '', disabled: !enabled },
    text,
  );
  element.addEventListener('click', action);
  return element;
}

/** The kit; the host is no custom element, so that nothing but its root gives it away. */
export const plainKit: Kit = {
  stand(into, draw) {
    const host = make('div', { class: 'form-root' });
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets.push(FORM_STYLE, PLAIN_STYLE);
    into.append(host);
    draw(root);
  },
  section: (title, rows) => make('section', {}, make('h3', {}, title), ...rows),
  control,
  button,
  waits: {},
};
