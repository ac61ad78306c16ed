// Says of an element what part it plays for a snapshot: field, list, option, heading, or nothing to keep.

/** Left out with everything inside; the last one is our own. */
const goneSelector =
  'script, style, link, meta, base, title, head, noscript, template, object, embed, param, source, track, area, onbehalf-strip';

const sealedSelector = 'svg, canvas, img, video, audio, picture, iframe, frame, math';

const fieldSelector =
  'input:not([type=hidden]), textarea, select, [role=combobox], [role=textbox], [role=searchbox], [role=spinbutton], [role=radiogroup], [role=radio], [role=checkbox], [role=switch], [role=slider], [aria-haspopup=listbox], [aria-haspopup=tree], [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';
/** Components that carry their role inside, where it cannot be seen. */
const fieldTag = /-(?:.*-)?(?:text-?field|text-?input|text-?area|combobox|dropdown|select|radio|checkbox)$/u;

const listSelector = 'select, datalist, [role=listbox], [role=tree], [role=menu]';
const optionSelector =
  'option, optgroup, [role=option], [role=treeitem], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox]';
const optionTag = /-(?:.*-)?option$/u;

/** What stands inside is somebody's: typed, chosen, or about to be. */
const valueSelector =
  '[role=combobox], [role=textbox], [role=searchbox], [role=spinbutton], [aria-haspopup=listbox], [aria-haspopup=tree], [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only], textarea, output, [role=log], code, pre';

const headingSelector = 'h1, h2, h3, h4, h5, h6, [role=heading], [role=tab], summary';
const buttonSelector = 'button, [role=button], [role=menuitem], input[type=button], input[type=submit]';
const labelSelector = 'label, legend, [role=radio]';
/** Names of fields where they stand in the row of one; elsewhere such elements hold anything. */
const rowLabelSelector = 'dt, th, [class*="label" i]';

/** Parts of a page that speak of the user and their things, even where they call it a label. */
const foreignSelector =
  'nav, [role=banner], [role=navigation], [role=contentinfo], [role=row], [role=grid], [role=treegrid], [role=feed], .fxs-topbar, .fxs-avatarmenu, .fxs-sidebar, .fxs-breadcrumb';
/** Here headings and buttons do, labels hardly: a form may stand in a table. */
const thingSelector = 'tr, [role=listitem], a[href], article';

/** Of these, a page repeats as many as it has things to show. */
const repeatedSelector = 'tr, [role=row], li:not([role=radio], [role=option]), [role=listitem], article';

/** Around these, a header or footer belongs to the page as a whole. */
const sectionSelector = 'section, article, main, aside, form, dialog, [role=main], [role=dialog], .fxs-blade';

/** Parts that may be a form of their own; with fewer fields than these they hold none. */
const paneSelector =
  'body, main, form, dialog, [role=main], [role=dialog], .fxs-blade, .fxs-contextpane, .ms-Panel';
export const fewestFields = 3;

const isCustom = (element: Element, tag: RegExp) =>
  element.localName.includes('-') && tag.test(element.localName);

const isPageEdge = (element: Element) =>
  element.matches('header, footer') && element.parentElement?.closest(sectionSelector) === null;

export const isGone = (element: Element): boolean => element.matches(goneSelector);
export const isField = (element: Element): boolean =>
  element.matches(fieldSelector) || isCustom(element, fieldTag);
export const isList = (element: Element): boolean => element.matches(listSelector);
export const isOption = (element: Element): boolean =>
  element.matches(optionSelector) || isCustom(element, optionTag);
export const isValue = (element: Element): boolean => element.matches(valueSelector);
export const isHeading = (element: Element): boolean => element.matches(headingSelector);
export const isButton = (element: Element): boolean => element.matches(buttonSelector);
export const isLabel = (element: Element): boolean => element.matches(labelSelector);
export const isRowLabel = (element: Element): boolean => element.matches(rowLabelSelector);
export const isForeign = (element: Element): boolean =>
  element.matches(foreignSelector) || isPageEdge(element);
export const isPane = (element: Element): boolean => element.matches(paneSelector);
export const isThing = (element: Element): boolean => element.matches(thingSelector);
export const isRepeated = (element: Element): boolean => element.matches(repeatedSelector);

/** A text field whose content may be looked at: to take it out elsewhere. Never a password. */
export function typedText(element: Element): string {
  // Inside a picture, elements of these names have neither type nor value.
  const { localName, type = '' } = element as Partial<HTMLInputElement>;
  const isText =
    localName === 'textarea' ||
    (localName === 'input' && /^(?:text|email|tel|search|url|number|date|time|datetime-local)$/u.test(type));
  return isText ? ((element as Partial<HTMLInputElement>).value ?? '') : '';
}

/** Pictures and frames; what is in them is not read. */
export const isSealed = (element: Element): boolean => element.matches(sealedSelector);

/** Children as the source has them, those in a shadow root first. */
export function* inside(element: Element, shadow: ShadowRoot | null): Generator<Node> {
  if (isSealed(element)) return;
  if (shadow) yield* shadow.childNodes;
  yield* element.childNodes;
}

/** The parent, across the border of a shadow root. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
