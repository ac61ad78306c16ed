// Reads what a control shows now, as text or as the chosen option's text.

import { normalise, readable } from '../text/normalise';
import { chipsOf } from './chips';
import { isPhone } from './composite';
import type { Control } from './controls';
import { hostOf } from './roots';
import type { ShadowOf } from './roots';
import { ownText } from './texts';

export interface Reading {
  /** First words of empty choices, normalised. */
  readonly placeholders: readonly string[];
  readonly shadowOf: ShadowOf;
}

/** What is shown: '' when nothing is chosen or typed. */
export function shownBy(control: Control, { placeholders, shadowOf }: Reading): string {
  switch (control.kind) {
    case 'text':
    case 'combo':
      return valueOf(control.element);
    case 'select':
      return selectText(control.element as HTMLSelectElement, placeholders);
    case 'radio':
      return radioText(control);
    case 'list':
      return listText(control.element, { placeholders, shadowOf });
    case 'checks':
      return control.parts.filter(isChecked).map(optionText).join(';');
    case 'texts':
      return control.parts.map(valueOf).filter(Boolean).join(';');
    case 'tags':
      return [...chipsOf(control.element), valueOf(control.element)].filter(Boolean).join(';');
    case 'phone':
      return phoneText(control, { placeholders, shadowOf });
    default:
      return readable(ownText(control.element));
  }
}

function valueOf(input: Element): string {
  return (input as HTMLInputElement).value.trim();
}

/** The calling code as `+39` when it can be told from the list's text, then the number; '' without a number. */
function phoneText(control: Control, reading: Reading): string {
  const number = valueOf(control.element);
  const code = isPhone(control) ? shownBy(control.code, reading) : '';
  if (number === '' || number.startsWith('+')) return number;
  return `${/\+\s?[\d\s-]*\d/u.exec(code)?.[0] ?? code} ${number}`.trim();
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

function listText(trigger: Element, { placeholders, shadowOf }: Reading): string {
  const raw =
    trigger.localName === 'input' ? (trigger as HTMLInputElement).value : triggerText(trigger, shadowOf);
  const text = readable(raw);
  const marked = trigger.querySelector('[class*="titleIsPlaceHolder" i]') !== null;
  return marked || isPlaceholder(text, placeholders) ? '' : text;
}

/** The trigger's text without the list it may carry inside; an inner input's value counts as its text. */
function triggerText(trigger: Element, shadowOf: ShadowOf): string {
  const shadow = shadowOf(trigger);
  const input = trigger.querySelector('input') ?? shadow?.querySelector('input');
  if (input && input.type !== 'hidden' && input.value !== '') return input.value;
  return shadow ? ownText(shadow) : ownText(trigger);
}

function isPlaceholder(text: string, placeholders: readonly string[]): boolean {
  const words = normalise(text);
  return words === '' || placeholders.some((start) => isMarkedBy(words, start));
}

/** Chinese begins with its word for “select”, Japanese and Korean end with theirs, without a space. */
function isMarkedBy(words: string, mark: string): boolean {
  if (words === mark || words.startsWith(`${mark} `)) return true;
  const eastern = /^[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hangul}]{2,}$/u.test(mark);
  return eastern && (words.startsWith(mark) || words.endsWith(mark));
}

/** The text by which a person would call an option or a radio button. */
export function optionText(option: Element): string {
  const labels = (option as HTMLInputElement).labels as NodeListOf<HTMLLabelElement> | null | undefined;
  const candidates = [...(labels ?? [])]
    .map(ownText)
    .concat(ownText(option), option.getAttribute('aria-label') ?? '', ...namesOfHost(option));
  return candidates.map((text) => readable(text)).find((text) => text !== '') ?? '';
}

/** A radio that is a component has its text in its host, or in the shadow beside the input. */
function namesOfHost(option: Element): string[] {
  const host = hostOf(option);
  const root = option.getRootNode() as ShadowRoot;
  if (!host || root.querySelectorAll('input[type=radio], [role=radio]').length > 1) return [];
  return [ownText(host), host.getAttribute('label') ?? '', ownText(root)];
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
