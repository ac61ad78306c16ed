// Controls that stand on pages of Partner Center and are nobody's support form: lists, a tick, the partner's own profile.
import { press } from '../globals';
import { make } from '../wc/dom';
import type { Drawing } from './parts';

/** How long options are on their way. */
const FETCH_MS = 400;
const CURRENCIES = ['EUR', 'USD', 'GBP', 'JPY', 'CHF'];
const PERIODS = ['Monthly', 'Yearly'];

function select(prefix: string, label: string, texts: readonly string[], disabled: boolean): HTMLElement {
  const made = make(`${prefix}-select`, { label, disabled });
  made.addEventListener('he-open', () => {
    setTimeout(
      () => made.append(...texts.map((text) => make(`${prefix}-option`, { value: text }, text))),
      FETCH_MS,
    );
  });
  return made;
}

/** `he-select` twice, the second disabled until the first is set, a tick without a label, and AngularJS's list. */
export function controls({ settings: { prefix } }: Drawing): readonly HTMLElement[] {
  const period = select(prefix, 'Billing frequency', PERIODS, true);
  const currency = select(prefix, 'Currency', CURRENCIES, false);
  currency.addEventListener('he-change', (event) => {
    press('currency');
    currency.setAttribute('value', String((event as CustomEvent).detail));
    period.removeAttribute('disabled');
  });
  const angular = make(
    'select',
    { uitestid: 'timing', class: 'ng-pristine ng-untouched form-control' },
    make('option', { value: 'string:asap', label: 'As soon as possible' }, 'As soon as possible'),
    make('option', { value: 'string:renewal', label: 'At renewal' }, 'At renewal'),
  );
  angular.addEventListener('change', () => press('timing'));
  return [currency, period, make(`${prefix}-checkbox`, {}), angular];
}

const PROFILE = ['First name', 'Last name', 'Email', 'Phone'] as const;

/** The partner's own contact, which looks like a support form's and is none; the model is what was typed. */
export function profileForm(): HTMLElement {
  const values: Record<string, string> = {};
  const rows = PROFILE.map((label, at) => {
    const id = `profile-${String(at)}`;
    const input = make('input', { id, class: 'form-control', name: id }) as HTMLInputElement;
    values[label] = '';
    input.addEventListener('input', () => {
      values[label] = input.value;
    });
    return make('p', {}, make('label', { for: id }, label), input);
  });
  const save = make('button', { type: 'button', name: 'save_button', class: 'btn btn-primary' }, 'Save');
  save.addEventListener('click', () => press('save'));
  window.replicaState = () => ({ form: 'partner-profile', step: 0, values: { ...values } });
  return make('form', {}, ...rows, save);
}
