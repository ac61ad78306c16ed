// Puts a Knockout form, and the older blades beside it, into the document and shows their models to tests.
import * as ko from 'knockout';
import { breakListeners } from '../globals';
import { layHoneypots } from '../honeypots';
import type { Settings } from '../settings';
import { textsOf } from '../texts';
import type { FieldValue } from '../values';
import { registerBindings } from './bindings';
import { ControlVm } from './control';
import { FormVm } from './form';
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

/** Draws Email and Phone of a blade opened earlier; tests read them with replicaOlder(). */
export function mountOlder(into: HTMLElement, settings: Settings, name: string): void {
  ready();
  into.innerHTML = OLDER_TEMPLATE;
  const controls = (['email', 'phone'] as const).map(
    (key) => new ControlVm({ key, kind: 'text', label: key }, settings, '', () => undefined),
  );
  ko.applyBindings({ rows: controls.map((control) => ({ __control_vm__: control })) }, into);
  const before = window.replicaOlder;
  window.replicaOlder = () => {
    const own = controls.map((control): [string, FieldValue] => [
      `${name}.${control.field.key}`,
      control.value(),
    ]);
    return { ...before(), ...Object.fromEntries(own) };
  };
}
