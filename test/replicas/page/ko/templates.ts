// The markup of the hand-built Knockout widgets, in the skeleton the portal's own widgets have.

const LABEL = `
<div class="azc-form-labelcontainer azc-text-label">
  <label class="azc-form-label" data-bind="attr: { for: id, id: id + '-label' }"><!-- ko text: data.label --><!-- /ko --><!-- ko if: data.required --><span class="azc-required-balloon azc-dockedballoon-required fxc-base azc-control">*</span><!-- /ko --></label>
</div>`;

const SUBLABEL = `<label class="azc-text-sublabel msportalfx-tooltip-overflow" aria-hidden="true"></label>`;

const ERROR = `
<!-- ko if: data.error -->
<div class="azc-validation-message fxs-portal-error" role="alert" data-bind="attr: { id: id + '-error' }, text: data.error"></div>
<!-- /ko -->`;

/** The look of a control's state, for the `data-bind` of its outer element. */
export const STATE = `css: data.stateClass, attr: { 'data-validatable-control-valid': data.error() ? 'false' : 'true' }`;

/** What a control tells about its state, for the `attr` of the element that has the focus. */
export const ARIA = `'aria-invalid': data.error() ? 'true' : 'false', 'aria-errormessage': data.error() ? id + '-error' : null,
  'aria-required': data.required ? 'true' : null, 'aria-disabled': data.disabled ? 'true' : null`;

/** A control between its label and its empty second label. */
export function framed(control: string): string {
  return `${LABEL}<div class="azc-formElementSubLabelContainer">
  <div class="azc-formElementContainer">${control}</div>${SUBLABEL}${ERROR}</div>`;
}

function textBox(type: string): string {
  return framed(`
<div class="fxc-base azc-control azc-editableControl azc-validatableControl azc-inputbox azc-textBox"
  data-control="true" data-editable="true" data-canfocus="true" data-bind="${STATE}">
  <div class="azc-inputbox-wrapper azc-textBox-wrapper" tabindex="-1">
    <input type="${type}" class="azc-input azc-formControl azc-validation-border" autocomplete="off" aria-multiline="false"
      data-bind="value: data.value, valueUpdate: data.trigger, event: { keyup: data.onKeyUp },
        attr: { id: id, name: name, placeholder: data.placeholder, readonly: data.locked ? 'readonly' : null, ${ARIA} }" />
    <label class="fxs-hide-accessible-label" aria-atomic="true"></label>
  </div>
</div>`);
}

const TEXTAREA = framed(`
<div class="fxc-base azc-control azc-editableControl azc-validatableControl azc-inputbox azc-multiLineTextBox"
  data-control="true" data-editable="true" data-canfocus="true" data-bind="${STATE}">
  <textarea class="azc-textarea azc-formControl azc-input azc-validation-border msportalfx-tooltip-overflow" rows="5"
    data-bind="value: data.value, attr: { id: id, name: name, placeholder: data.placeholder, ${ARIA} }"></textarea>
  <label class="fxs-hide-accessible-label" aria-atomic="true"></label>
</div>`);

/** A dropdown whose popup holds the given list. */
export function popup(tree: string): string {
  return framed(`
<div class="fxc-base azc-control azc-editableControl azc-validatableControl fxc-group-dropdown"
  data-control="true" data-editable="true" data-bind="${STATE}, event: { keydown: data.onKeyDown }">
  <div role="combobox" aria-haspopup="tree"
    class="azc-formControl azc-input fxc-dropdown-open msportalfx-tooltip-overflow azc-validation-border fxc-dropdown-input"
    data-bind="event: { mouseup: data.onOpener }, css: { 'azc-disabled': data.disabled },
      attr: { id: id, 'aria-label': data.name, tabindex: data.disabled ? -1 : 0,
      'aria-expanded': data.isPopUpOpen() ? 'true' : 'false', ${ARIA} }">
    <span data-bind="text: data.shownText, css: { 'fxc-dropdown-placeholder': data.isEmpty }"></span>
  </div>
  <span class="fxc-group-dropdown-arrow fxc-dropdown-open" role="button" tabindex="-1"
    data-bind="event: { mouseup: data.onOpener }, attr: { 'aria-label': data.toggleText }"></span>
  <div class="fxc-dropdown-popup fxs-portal-border" data-bind="css: { 'fxc-dropdown-hidden': !data.isPopUpOpen() }">
    <div class="fxc-dropdown-popup-dock">
      <!-- ko if: data.filterable -->
      <input type="text" class="azc-input azc-formControl fxc-dropdown-filter" autocomplete="off"
        data-bind="textInput: data.filterText, attr: { 'aria-label': data.filterHint, placeholder: data.filterHint }" />
      <!-- /ko -->
      <!-- ko if: data.isLoading --><div class="fxc-dropdown-loading" data-bind="text: data.loadingText"></div><!-- /ko -->
      ${tree}
    </div>
  </div>
</div>`);
}

const DROPDOWN = popup(`
<div role="tree" class="fxc-dropdown-tree" data-bind="attr: { 'aria-label': data.name }, foreach: data.shownChoices">
  <div role="treeitem" class="fxc-dropdown-option msportalfx-tooltip-overflow fxs-portal-hover" tabindex="-1"
    data-bind="css: { 'azc-disabled': disabled, 'fxc-dropdown-option-active': $parent.data.active() === $index() },
      event: { mouseup: $parent.data.onOption },
      attr: { 'aria-disabled': disabled ? 'true' : null, 'aria-selected': $parent.data.value() === key ? 'true' : 'false' }">
    <span data-bind="text: label"></span>
  </div>
</div>`);

const RADIO = framed(`
<div class="fxc-base azc-control azc-editableControl azc-validatableControl azc-optionPicker azc-optionsGroupField"
  data-control="true" data-editable="true" data-bind="${STATE}">
  <ul class="azc-optionPicker-list" role="radiogroup"
    data-bind="attr: { id: id, 'aria-label': data.name, ${ARIA} }, foreach: data.choices">
    <li role="radio" class="fxs-portal-border azc-optionPicker-item"
      data-bind="click: $parent.data.onItem, event: { keydown: $parent.data.onItemKey },
        css: { 'fxs-portal-button-primary': $parent.data.value() === key, 'azc-disabled': $parent.data.disabled },
        attr: { 'aria-disabled': $parent.data.disabled ? 'true' : null, 'aria-checked': $parent.data.value() === key ? 'true' : 'false',
          tabindex: $parent.data.isTabStop(key, $index()) ? 0 : -1 }">
      <input type="radio" tabindex="-1" data-bind="attr: { name: $parent.name, value: key }, checked: $parent.data.value,
        disable: $parent.data.disabled" />
      <span class="azc-radio-circle"></span>
      <span data-bind="text: label"></span>
    </li>
  </ul>
</div>`);

const CHECKBOX = `
<div class="azc-checkBoxField">
  <div class="fxc-base azc-control azc-editableControl azc-checkBox" role="checkbox" tabindex="0"
    data-bind="click: data.onCheck, event: { keydown: data.onCheckKey },
      attr: { id: id, 'aria-checked': data.value() ? 'true' : 'false', 'aria-labelledby': id + '-label' }">
    <span class="azc-checkBox-mark"></span>
  </div>
  <label class="azc-form-label azc-checkBox-label"
    data-bind="attr: { id: id + '-label' }, text: data.label, click: data.onCheck"></label>
</div>`;

const FILE = framed(`
<div class="fxc-base azc-control azc-editableControl azc-fileUpload" data-control="true">
  <input type="text" readonly class="azc-input azc-formControl"
    data-bind="value: data.value, attr: { id: id, name: name, placeholder: data.placeholder }" />
  <div class="azc-fileUpload-browse fxs-button" role="button" tabindex="0" data-bind="click: data.onBrowse"
    aria-label="Browse">&#8230;</div>
  <input type="file" class="azc-fileUpload-hidden" tabindex="-1" aria-hidden="true" data-bind="event: { change: data.onFile }" />
</div>`);

const STATIC = `
<div class="azc-form-labelcontainer azc-text-label">
  <label class="azc-form-label" data-bind="attr: { id: id + '-label' }, text: data.label"></label>
</div>
<div class="azc-formElementSubLabelContainer"><div class="azc-formElementContainer">
  <div class="fxc-base azc-control azc-textBlock" data-bind="text: data.text"></div>
</div></div>`;

/** The inner markup of each kind of control. */
export const CONTROL_TEMPLATES: Readonly<Record<string, string>> = {
  text: textBox('text'),
  date: textBox('text'),
  password: textBox('password'),
  textarea: TEXTAREA,
  dropdown: DROPDOWN,
  radio: RADIO,
  checkbox: CHECKBOX,
  file: FILE,
  static: STATIC,
};

const BUTTONS = `
<div class="fxs-blade-footer" data-bind="foreach: buttons">
  <div role="button" tabindex="0" class="fxs-button"
    data-bind="portalButton: action, css: { 'fxs-portal-button-primary': primary, 'fxs-button-disabled': !enabled() },
      attr: { 'aria-disabled': enabled() ? 'false' : 'true' }, visible: shown">
    <span class="fxs-button-text" data-bind="text: text"></span>
  </div>
</div>`;

const TABS = `
<!-- ko if: tabs.length -->
<ul class="fxs-wizard-tabs" role="tablist" data-bind="foreach: tabs">
  <li role="tab" class="fxs-wizard-tab" tabindex="0"
    data-bind="portalButton: action, text: text, css: { 'azc-br-active': selected, 'azc-disabled': !reachable() },
      attr: { 'aria-selected': selected() ? 'true' : 'false', 'aria-disabled': reachable() ? 'false' : 'true' }"></li>
</ul>
<!-- /ko -->`;

const SECTIONS = `
<!-- ko foreach: shownSections -->
<div class="msportalfx-form-section fxc-base fxc-section">
  <h3 class="msportalfx-form-section-title" data-bind="text: title"></h3>
  <div class="fxc-section-wrapper" data-bind="foreach: rows">
    <div class="fxc-weave-pccontrol fxc-section-control fxc-base msportalfx-form-formelement fxc-has-label"
      data-bind="pcControl: __control_vm__" data-formelement="pcControl: __control_vm__"></div>
  </div>
</div>
<!-- /ko -->`;

const SOLUTION = `
<!-- ko if: onSolution -->
<div class="fxs-solutions" data-bind="css: { 'fxs-contextpane': overlayOpen }">
  <!-- ko if: overlayOpen -->
  <div class="fxs-contextpane-close" role="button" tabindex="0"
    data-bind="portalButton: closeOverlay, attr: { 'aria-label': texts.close }">&#10005;</div>
  <!-- /ko -->
  <h3 data-bind="text: texts.solutions"></h3>
  <p data-bind="text: texts.solutionText"></p>
  <!-- ko if: overlayOpen -->
  <a href="#" data-bind="click: returnToRequest, text: texts.returnToRequest"></a>
  <!-- /ko -->
</div>
<!-- /ko -->`;

/** The markup of a whole form inside its blade. */
export const FORM_TEMPLATE = `${TABS}
<div class="fxs-blade-content-wrapper fxs-part-content">
  <!-- ko if: introduction --><p class="fxs-blade-intro" data-bind="text: introduction"></p><!-- /ko -->
  <div class="fxs-traps"></div>
  ${SECTIONS}${SOLUTION}
  <!-- ko if: onReview --><div class="fxs-review"><p data-bind="text: texts.reviewText"></p></div><!-- /ko -->
  <!-- ko if: created --><div class="fxc-infobox" role="status" data-bind="text: texts.created"></div><!-- /ko -->
</div>${BUTTONS}`;
