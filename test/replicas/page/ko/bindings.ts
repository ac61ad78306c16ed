// The Knockout bindings of the replica: `pcControl` draws a widget, `portalButton` makes a div a button.
import * as ko from 'knockout';
import { ControlVm } from './control';
import { DropdownVm } from './dropdown';
import { CONTROL_TEMPLATES } from './templates';

let renders = Math.floor(Math.random() * 60);
let names = Math.floor(Math.random() * 20);
let weaves = 1200 + Math.floor(Math.random() * 400);

function closeOnOutsideMouseUp(element: HTMLElement, vm: DropdownVm): void {
  const listener = (event: MouseEvent): void => {
    const root = element.querySelector('.fxc-group-dropdown');
    if (event.target instanceof Node && root?.contains(event.target) !== true) vm.setOpen(false);
  };
  document.addEventListener('mouseup', listener);
  ko.utils.domNodeDisposal.addDisposeCallback(element, () => {
    document.removeEventListener('mouseup', listener);
    vm.setOpen(false);
  });
}

function drawControl(element: HTMLElement, vm: ControlVm, context: ko.BindingContext): void {
  element.id = `_weave_e_${++weaves}`;
  element.innerHTML = CONTROL_TEMPLATES[vm.field.kind] ?? '';
  const view = { data: vm, id: `form-label-id-${renders++}-for`, name: `__azc-textBox-tsx${names++}` };
  if (vm instanceof DropdownVm) closeOnOutsideMouseUp(element, vm);
  ko.applyBindingsToDescendants(context.createChildContext(view), element);
}

function makeButton(element: HTMLElement, action: () => void): void {
  const go = (): void => {
    if (element.getAttribute('aria-disabled') !== 'true') action();
  };
  element.addEventListener('click', go);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    go();
  });
}

/** Registers the bindings; call once before anything is bound. */
export function registerBindings(): void {
  ko.bindingHandlers.pcControl = {
    init(element: HTMLElement, accessor: () => ControlVm, _all, _model, context: ko.BindingContext) {
      drawControl(element, accessor(), context);
      return { controlsDescendantBindings: true };
    },
  };
  ko.bindingHandlers.portalButton = {
    init(element: HTMLElement, accessor: () => () => void) {
      makeButton(element, accessor());
    },
  };
}
