// Puts a Knockout form, and the older blades beside it, into the document and shows their models to tests.
import * as ko from 'knockout';
import { breakListeners } from '../globals';
import { layHoneypots } from '../honeypots';
import type { Field } from '../fields';
import type { Settings } from '../settings';
import { textsOf } from '../texts';
import type { FieldValue } from '../values';
import { registerBindings } from './bindings';
import { controlFor, FormVm } from './form';
import { FORM_TEMPLATE } from './templates';

let registered = false;

function ready(): void {
  if (!registered) registerBindings();
  registered = true;
}

/** Draws the form of the settings into a blade. */
export function mountForm(into: HTMLElement, settings: Settings): void {
  ready();
  into.innerHTML = FORM_TEMPLATE;
  const form = new FormVm(settings);
  ko.applyBindings(form, into);
  const traps = into.querySelector<HTMLElement>('.fxs-traps');
  if (settings.decoys && traps !== null) layHoneypots(traps, textsOf(settings));
  window.replicaState = () => ({ form: settings.form, step: form.step(), values: form.values() });
  if (settings.throws) breakListeners();
}

const OLDER_TEMPLATE = `
<div class="fxs-blade-content-wrapper fxs-part-content" data-bind="foreach: rows">
  <div class="fxc-weave-pccontrol fxc-section-control fxc-base msportalfx-form-formelement fxc-has-label"
    data-bind="pcControl: __control_vm__" data-formelement="pcControl: __control_vm__"></div>
</div>`;

const EMAIL_AND_PHONE: readonly Field[] = [
  { key: 'email', kind: 'text', label: 'email' },
  { key: 'phone', kind: 'text', label: 'phone' },
];

const WHOLE_CONTACT: readonly Field[] = [
  { key: 'firstName', kind: 'text', label: 'firstName', required: true },
  { key: 'lastName', kind: 'text', label: 'lastName', required: true },
  ...EMAIL_AND_PHONE,
  { key: 'country', kind: 'dropdown', label: 'country', required: true, filter: true },
];

function showOlder(name: string, read: () => Readonly<Record<string, FieldValue>>): void {
  const before = window.replicaOlder;
  window.replicaOlder = () => {
    const own = Object.entries(read()).map(([key, value]) => [`${name}.${key}`, value] as const);
    return { ...before(), ...Object.fromEntries(own) };
  };
}

/** Draws contact fields of a blade opened earlier; tests read them with replicaOlder(). */
export function mountOlder(into: HTMLElement, settings: Settings, name: string): void {
  ready();
  into.innerHTML = OLDER_TEMPLATE;
  const fields = settings.older === 'contact' ? WHOLE_CONTACT : EMAIL_AND_PHONE;
  const controls = fields.map((field) => controlFor(field, settings, '', () => undefined));
  ko.applyBindings({ rows: controls.map((control) => ({ __control_vm__: control })) }, into);
  showOlder(name, () => Object.fromEntries(controls.map((control) => [control.field.key, control.value()])));
}

/** Draws a support request that was opened earlier and never left; tests read it with replicaOlder(). */
export function mountOlderForm(into: HTMLElement, settings: Settings): void {
  ready();
  into.innerHTML = FORM_TEMPLATE;
  const form = new FormVm({ ...settings, start: 3 });
  ko.applyBindings(form, into);
  showOlder('support', () => form.values());
}
