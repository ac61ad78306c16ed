// The `he-` elements as a kit: which element each kind of field becomes, and the nested roots around the form.
import { choicesFor, type Choice } from '../../choices';
import { press } from '../../globals';
import { labelOf } from '../../labels';
import { textsOf } from '../../texts';
import type { FieldValue } from '../../values';
import { make } from '../dom';
import { isCombobox, isList, type ButtonSpec, type Control, type ControlContext, type Kit } from '../kit';
import type { ComponentSettings } from '../settings';
import { defineElements } from './define';
import { heTag, recount, settleFamily } from './element';
import { fill } from './layout';

const FETCH_DELAY = 250;
const LAZY_DELAY = 900;

function attributes({
  field,
  settings,
  value,
}: ControlContext): Record<string, string | boolean | undefined> {
  const texts = textsOf(settings);
  return {
    label: labelOf(field, settings),
    required: field.required === true && !settings.glyphs,
    value: value === '' ? undefined : String(value),
    disabled: field.locked === true,
    placeholder: field.placeholder === undefined ? undefined : texts[field.placeholder],
    immediate: field.trigger === 'input',
  };
}

function said(event: Event): FieldValue {
  return (event as CustomEvent<FieldValue>).detail;
}

/** What the form does with every element of the family: everything goes through its attributes. */
function controlOf(host: HTMLElement, context: ControlContext): Control {
  host.addEventListener('he-change', (event) => context.write(said(event)));
  return {
    element: host,
    show: (value) => host.setAttribute('value', String(value)),
    judge: (error) => (error === '' ? host.removeAttribute('error') : host.setAttribute('error', error)),
    enable: (on) => host.toggleAttribute('disabled', !on),
  };
}

function option(choice: Choice): HTMLElement {
  return make(
    heTag('option'),
    { value: choice.key, 'aria-disabled': choice.disabled === true ? 'true' : undefined },
    choice.label,
  );
}

/** A list: only the chosen option stands in it until it was opened for the first time. */
function list(context: ControlContext): Control {
  const { field, settings, value } = context;
  const choices = choicesFor(settings, field.key);
  const name = isCombobox(field.kind) ? 'combobox' : 'select';
  const host = make(heTag(name), { ...attributes(context), placeholder: textsOf(settings).selectOne });
  const load = (): void => host.replaceChildren(...choices.map(option));
  host.append(...choices.filter((choice) => choice.key === value).map(option));
  host.addEventListener('he-open', () => {
    setTimeout(load, settings.options === 'lazy' ? LAZY_DELAY : FETCH_DELAY);
  });
  const control = controlOf(host, context);
  return {
    ...control,
    show(next) {
      if (!choices.some((choice) => choice.key === next && host.querySelector(`[value="${next}"]`))) load();
      control.show(next);
    },
  };
}

function radios(context: ControlContext): Control {
  const { field, settings } = context;
  const items = choicesFor(settings, field.key).map(({ key, label }) =>
    make(heTag('radio'), { value: key }, label),
  );
  return controlOf(make(heTag('radio-group'), attributes(context), ...items), context);
}

function checkbox(context: ControlContext): Control {
  const text = labelOf(context.field, context.settings);
  const host = make(heTag('checkbox'), { checked: context.value === true }, text);
  return { ...controlOf(host, context), show: (value) => host.toggleAttribute('checked', value === true) };
}

function button({ text, primary, enabled, action }: ButtonSpec): HTMLElement {
  const host = make(heTag('button'), { primary, disabled: !enabled }, make('span', {}, text));
  host.addEventListener('he-press', action);
  return host;
}

function file(context: ControlContext): Control {
  const texts = textsOf(context.settings);
  const input = make('input', { type: 'file', class: 'hidden-file', tabindex: '-1' }) as HTMLInputElement;
  const shown = make('span', { class: 'file-name' }, String(context.value));
  const browse = (): void => {
    press('browse:file');
    input.click();
  };
  input.addEventListener('change', () => {
    shown.textContent = input.files?.[0]?.name ?? '';
    context.write(shown.textContent);
  });
  const opener = button({ text: texts.filePlaceholder, primary: false, enabled: true, action: browse });
  const label = make('span', { class: 'row-label' }, labelOf(context.field, context.settings));
  const element = make('div', { class: 'row' }, label, opener, input, shown);
  return { element, show: (value) => (shown.textContent = String(value)), judge: () => undefined };
}

function control(context: ControlContext): Control {
  const { kind } = context.field;
  if (isList(kind)) return list(context);
  if (kind === 'radio') return radios(context);
  if (kind === 'checkbox') return checkbox(context);
  if (kind === 'file') return file(context);
  return controlOf(
    make(heTag(kind === 'textarea' ? 'text-area' : 'text-field'), attributes(context)),
    context,
  );
}

/** The kit; its elements are defined when it is made. */
export function heKit(components: ComponentSettings): Kit {
  settleFamily(components);
  defineElements(components);
  return {
    stand(into, draw) {
      const shell = make(heTag('shell'), { class: 'form-root' });
      const page = make(heTag('section'));
      fill(page, draw);
      fill(shell, (inside) => inside.append(page));
      into.append(shell);
    },
    section(title, rows) {
      const section = make(heTag('section'), { heading: title });
      fill(section, (inside) => inside.append(...rows));
      return section;
    },
    beforeDrawing: recount,
    control,
    button,
    waits: { supportLanguage: 'availability' },
  };
}
