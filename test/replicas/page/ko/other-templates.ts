// The markup of the Knockout widgets that only `controls=` brings into a form.
import { ARIA, STATE, framed, popup } from './templates';

const CHIPS = framed(`
<div class="fxc-base azc-control azc-editableControl azc-validatableControl azc-chips"
  data-control="true" data-editable="true" data-canfocus="true" data-bind="${STATE}">
  <div class="azc-chips-wrapper azc-input">
    <ul class="azc-chips-list" data-bind="foreach: data.chips">
      <li class="azc-chip"><span class="azc-chip-text" data-bind="text: $data"></span><span class="azc-chip-remove"
        role="button" tabindex="-1" data-bind="click: $parent.data.onRemove,
          attr: { 'aria-label': $parent.data.removeLabel($data) }">&#10005;</span></li>
    </ul>
    <input type="text" class="azc-chips-input azc-formControl" autocomplete="off"
      data-bind="textInput: data.draft, event: { keydown: data.onDraftKey, blur: data.onDraftBlur },
        attr: { id: id, name: name, placeholder: data.placeholder, ${ARIA} }" />
  </div>
</div>`);

const SELECT = framed(`
<div class="fxc-base azc-control azc-editableControl azc-validatableControl azc-dropdown"
  data-control="true" data-editable="true" data-bind="${STATE}">
  <select class="azc-dropdown-select azc-input azc-formControl"
    data-bind="foreach: data.choices, value: data.value, disable: data.locked, attr: { id: id, name: name, ${ARIA} }">
    <option data-bind="text: label, attr: { value: key }, disable: disabled"></option>
  </select>
</div>`);

const VIRTUAL = popup(`
<div role="tree" class="fxc-dropdown-tree fxc-dropdown-virtual"
  data-bind="attr: { 'aria-label': data.name }, scrolledTo: data.scrollTop">
  <div class="fxc-dropdown-strut" role="presentation" data-bind="style: { height: data.height }, foreach: data.mounted">
    <!-- ko if: choice -->
    <div role="treeitem" class="fxc-dropdown-option msportalfx-tooltip-overflow fxs-portal-hover" tabindex="-1"
      data-bind="style: { top: top }, event: { mouseup: $parent.data.onMounted },
        css: { 'azc-disabled': choice().disabled, 'fxc-dropdown-option-active': active },
        attr: { 'aria-disabled': choice().disabled ? 'true' : null,
          'aria-selected': $parent.data.value() === choice().key ? 'true' : 'false' }">
      <span data-bind="text: choice().label"></span>
    </div>
    <!-- /ko -->
  </div>
</div>`);

/** The markup of a group of controls. */
export const GROUP_TEMPLATE = `
<div class="azc-form-group" role="group" data-bind="attr: { 'aria-label': group.label }, foreach: group.controls">
  <div class="fxc-weave-pccontrol fxc-section-control fxc-base msportalfx-form-formelement fxc-has-label"
    data-bind="pcControl: $data" data-formelement="pcControl: $data"></div>
</div>`;

/** The inner markup of each of these kinds of control. */
export const OTHER_TEMPLATES: Readonly<Record<string, string>> = {
  chips: CHIPS,
  select: SELECT,
  virtual: VIRTUAL,
};
