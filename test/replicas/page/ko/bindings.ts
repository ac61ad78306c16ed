// The Knockout bindings of the replica: `pcControl` draws a widget, `portalButton` makes a div a button.
import * as ko from 'knockout';
import { ControlVm } from './control';
import { DropdownVm } from './dropdown';
import { GroupVm } from './group';
import { GROUP_TEMPLATE, OTHER_TEMPLATES } from './other-templates';
import { CONTROL_TEMPLATES } from './templates';

const TEMPLATES: Readonly<Record<string, string>> = { ...CONTROL_TEMPLATES, ...OTHER_TEMPLATES };
/** How long after the first write a field is drawn anew (rerender=1). */
const RERENDER_DELAY = 30;
const FOCUSABLE = 'input, textarea, select, [tabindex]';

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

function draw(element: HTMLElement, vm: ControlVm, context: ko.BindingContext): void {
  element.id = `_weave_e_${++weaves}`;
  element.innerHTML = (vm instanceof DropdownVm ? TEMPLATES[vm.template] : TEMPLATES[vm.field.kind]) ?? '';
  const view = { data: vm, id: `form-label-id-${renders++}-for`, name: `__azc-textBox-tsx${names++}` };
  ko.applyBindingsToDescendants(context.createChildContext(view), element);
}

/** Draws a field anew and gives the focus back to the element that took the place of the focused one. */
function redraw(element: HTMLElement, vm: ControlVm, context: ko.BindingContext): void {
  if (!element.isConnected) return;
  const place = [...element.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement ?? element);
  const held =
    document.activeElement instanceof HTMLInputElement ? document.activeElement.selectionStart : null;
  ko.virtualElements.emptyNode(element);
  draw(element, vm, context);
  const fresh = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)][place];
  fresh?.focus();
  if (fresh instanceof HTMLInputElement && held !== null) fresh.setSelectionRange(held, held);
}

function drawControl(element: HTMLElement, vm: ControlVm, context: ko.BindingContext): void {
  draw(element, vm, context);
  if (vm instanceof DropdownVm) closeOnOutsideMouseUp(element, vm);
  if (!vm.settings.rerender) return;
  const first = vm.edited.subscribe(() => setTimeout(() => redraw(element, vm, context), RERENDER_DELAY));
  ko.utils.domNodeDisposal.addDisposeCallback(element, () => first.dispose());
}

function drawGroup(element: HTMLElement, group: GroupVm, context: ko.BindingContext): void {
  element.id = `_weave_e_${++weaves}`;
  element.innerHTML = GROUP_TEMPLATE;
  ko.applyBindingsToDescendants(context.createChildContext({ group }), element);
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
    init(
      element: HTMLElement,
      accessor: () => ControlVm | GroupVm,
      _all,
      _model,
      context: ko.BindingContext,
    ) {
      const vm = accessor();
      if (vm instanceof GroupVm) drawGroup(element, vm, context);
      else drawControl(element, vm, context);
      return { controlsDescendantBindings: true };
    },
  };
  ko.bindingHandlers.scrolledTo = {
    init(element: HTMLElement, accessor: () => ko.Observable<number>) {
      element.addEventListener('scroll', () => accessor()(element.scrollTop));
    },
    update(element: HTMLElement, accessor: () => ko.Observable<number>) {
      const top = accessor()();
      if (Math.abs(element.scrollTop - top) >= 1) element.scrollTop = top;
    },
  };
  ko.bindingHandlers.portalButton = {
    init(element: HTMLElement, accessor: () => () => void) {
      makeButton(element, accessor());
    },
  };
}
