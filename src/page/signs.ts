// Finds what says that a request is made in a part of the page: a heading, a pane's name, the button at its end.

import type { SignWords } from '../text/button-words';
import { normalise } from '../text/normalise';
import type { Control } from './controls';
import { paneSelector } from './panes';
import { referenced } from './roots';
import type { Steps } from './slices';
import { ownText } from './texts';
import type { Layout } from './visible';

/** Parts of a page that carry the name of what is in them. */
const named = `:is(${paneSelector}, [role=region], [role=complementary], [role=form], [role=tabpanel], section, aside, form):is([aria-label], [aria-labelledby])`;
const headings = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const buttons = 'button, [role=button], input[type=submit], input[type=button]';

/** A sign is a few words; longer texts are not even read. */
const longest = 120;

export interface FoundSign {
  readonly kind: 'heading' | 'contact-button';
  readonly element: Element;
}

/** What a person can see of it in some roots. Two queries a root, and a look-up for each heading and button. */
export function* signsIn(
  roots: readonly ParentNode[],
  { headings: known, contact }: SignWords,
  layout: Layout,
): Steps<readonly FoundSign[]> {
  const found: FoundSign[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll(`${headings}, ${named}`)) {
      yield;
      if (namesOf(element).some((name) => known.has(name)) && isShown(element, layout))
        found.push({ kind: 'heading', element });
    }
    for (const element of root.querySelectorAll(buttons)) {
      yield;
      if (namesOf(element).some((name) => contact.has(name)) && isShown(element, layout))
        found.push({ kind: 'contact-button', element });
    }
  }
  return found;
}

function namesOf(element: Element): string[] {
  const isNamed = element.matches(named);
  const texts = [
    element.getAttribute('aria-label') ?? '',
    ...(element.hasAttribute('aria-labelledby') ? referenced(element, 'aria-labelledby').map(ownText) : []),
    ...(isNamed ? [] : [ownText(element)]),
    element.localName === 'input' ? (element as HTMLInputElement).value : '',
  ];
  return texts.filter((text) => text !== '' && text.length <= longest).map((text) => normalise(text));
}

function isShown(element: Element, layout: Layout): boolean {
  // Neither text nor radio: what counts is the element itself, and no state of an input.
  const control: Control = { kind: 'static', element, parts: [element] };
  return layout.isShown(control);
}
