// The lists of the FAST form: fluent-select, or fluent-combobox where the scenario asks for text boxes with a list.
import type { Combobox, Select } from '@fluentui/web-components';
import { choicesFor, type Choice } from '../../choices';
import type { FieldValue } from '../../values';
import { textsOf } from '../../texts';
import { make, newId } from '../dom';
import type { Control, ControlContext } from '../kit';
import { labelText, rowAround } from './rows';

const LAZY_DELAY = 400;
const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  combobox: 'list',
  'virtual-combobox': 'list',
  'combobox-filter': 'both',
  'combobox-free': 'none',
};

function option(choice: Choice, value: FieldValue): HTMLElement {
  const attributes = {
    value: choice.key,
    selected: choice.key === value,
    disabled: choice.disabled === true,
  };
  return make('fluent-option', attributes, choice.label);
}

/** Keeps all but the chosen option away until the list was opened for the first time (options=lazy). */
function fillLazily(host: HTMLElement, choices: readonly Choice[], value: FieldValue): () => void {
  host.append(...choices.filter((choice) => choice.key === value).map((choice) => option(choice, value)));
  let asked = false;
  const load = (): void => {
    const there = new Set([...host.children].map((child) => child.getAttribute('value')));
    host.append(...choices.filter((choice) => !there.has(choice.key)).map((choice) => option(choice, '')));
  };
  const ask = (): void => {
    if (!asked) setTimeout(load, LAZY_DELAY);
    asked = true;
  };
  for (const type of ['click', 'keydown']) host.addEventListener(type, ask);
  return load;
}

function select(
  context: ControlContext,
  choices: readonly Choice[],
  name: string | undefined,
): [Select, () => void] {
  const { settings, value } = context;
  const placeholder = make('fluent-option', { value: '' }, textsOf(settings).selectOne);
  const host = make('fluent-select', { 'aria-labelledby': name }, placeholder) as Select;
  if (settings.options === 'lazy') return [host, fillLazily(host, choices, value)];
  host.append(...choices.map((choice) => option(choice, value)));
  return [host, () => undefined];
}

function selectControl(
  context: ControlContext,
  choices: readonly Choice[],
  labelId: string | undefined,
): Control {
  const [host, load] = select(context, choices, labelId);
  host.addEventListener('change', () => context.write(host.value));
  return {
    ...rowAround(host),
    show(next) {
      load();
      host.value = String(next);
    },
  };
}

function combobox(context: ControlContext, choices: readonly Choice[], name: string | undefined): Control {
  const { field, settings, value } = context;
  const host = make('fluent-combobox', {
    'aria-labelledby': name,
    autocomplete: AUTOCOMPLETE[field.kind],
    placeholder: textsOf(settings).selectOne,
  }) as Combobox;
  let load = (): void => undefined;
  if (settings.options === 'lazy') load = fillLazily(host, choices, value);
  else host.append(...choices.map((choice) => option(choice, value)));
  // The value of a combobox is the text in it; the form knows what is meant only if an option reads so.
  host.addEventListener('change', () => {
    const text = host.value.trim().toLowerCase();
    context.write(choices.find((choice) => choice.label.toLowerCase() === text)?.key ?? '');
  });
  return {
    ...rowAround(host),
    show(next) {
      load();
      host.value = choices.find((choice) => choice.key === next)?.label ?? '';
    },
  };
}

/** A row with a list; the elements have no label of their own, so one stands before them. */
export function dropdownRow(context: ControlContext): Control {
  const { field, settings, components } = context;
  const choices = choicesFor(settings, field.key);
  const aria = components.labels === 'aria';
  const id = newId('list-label');
  const label = make(
    aria ? 'label' : 'span',
    { class: 'row-label', id: aria ? id : undefined },
    ...labelText(context),
  );
  const control = (field.kind in AUTOCOMPLETE ? combobox : selectControl)(
    context,
    choices,
    aria ? id : undefined,
  );
  control.element.prepend(label);
  return control;
}
