// Reads what a control shows now, as text or as the chosen option's text.

import { normalise, readable } from '../text/normalise';
import type { Control } from './controls';
import { ownText } from './labels';

/** What is shown: '' when nothing is chosen or typed. `placeholders` are first words of empty choices, normalised. */
export function shownBy(control: Control, placeholders: readonly string[]): string {
  switch (control.kind) {
    case 'text':
    case 'combo':
      return (control.element as HTMLInputElement).value.trim();
    case 'select':
      return selectText(control.element as HTMLSelectElement, placeholders);
    case 'radio':
      return radioText(control);
    case 'list':
      return listText(control.element, placeholders);
    default:
      return readable(ownText(control.element));
  }
}

function selectText(select: HTMLSelectElement, placeholders: readonly string[]): string {
  const option = select.selectedOptions[0];
  if (!option) return '';
  const text = readable(option.text);
  return option.value === '' &&
    (option.disabled || isPlaceholder(text, placeholders) || select.selectedIndex === 0)
    ? ''
    : text;
}

function radioText({ parts }: Control): string {
  const chosen = parts.find(isChecked);
  return chosen ? optionText(chosen) : '';
}

export function isChecked(radio: Element): boolean {
  return radio.localName === 'input'
    ? (radio as HTMLInputElement).checked
    : radio.getAttribute('aria-checked') === 'true';
}

function listText(trigger: Element, placeholders: readonly string[]): string {
  const raw = trigger.localName === 'input' ? (trigger as HTMLInputElement).value : triggerText(trigger);
  const text = readable(raw);
  const marked = trigger.querySelector('[class*="titleIsPlaceHolder" i]') !== null;
  return marked || isPlaceholder(text, placeholders) ? '' : text;
}

/** The trigger's text without the list it may carry inside; an inner input's value counts as its text. */
function triggerText(trigger: Element): string {
  const input = trigger.querySelector('input');
  return input && input.type !== 'hidden' && input.value !== '' ? input.value : ownText(trigger);
}

function isPlaceholder(text: string, placeholders: readonly string[]): boolean {
  const words = normalise(text);
  return words === '' || placeholders.some((start) => words === start || words.startsWith(`${start} `));
}

/** The text by which a person would call an option or a radio button. */
export function optionText(option: Element): string {
  const labels = (option as HTMLInputElement).labels as NodeListOf<HTMLLabelElement> | null | undefined;
  const candidates = [...(labels ?? [])]
    .map(ownText)
    .concat(ownText(option), option.getAttribute('aria-label') ?? '');
  return candidates.map((text) => readable(text)).find((text) => text !== '') ?? '';
}

/** The first text inside an option that has several. */
export function firstLine(option: Element): string {
  for (const node of option.childNodes) {
    const text =
      node.nodeType === 1
        ? firstLine(node as Element)
        : readable(node.nodeType === 3 ? (node.nodeValue ?? '') : '');
    if (text !== '') return text;
  }
  return '';
}

/** Whether the page calls the control's content invalid (its late validation included). */
export function isInvalid({ element, parts }: Control): boolean {
  return [element, ...parts].some((part) => part.getAttribute('aria-invalid') === 'true');
}
