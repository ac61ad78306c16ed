// The second step of the wizard: articles that may help, on the page or under an overlay.
import { press } from '../globals';
import type { Settings } from '../settings';
import { textsOf } from '../texts';
import { make } from './dom';

/** The articles; the link of the overlay ignores the first click, as in the portal. */
export function solution(settings: Settings): HTMLElement {
  const texts = textsOf(settings);
  const heading = [make('h3', {}, texts.solutions), make('p', {}, texts.solutionText)];
  if (settings.solutions !== 'overlay') return make('div', { class: 'solutions' }, ...heading);
  const link = make('a', { href: '#' }, texts.returnToRequest);
  const close = make('button', { type: 'button', class: 'close', 'aria-label': texts.close }, '\u2715');
  const overlay = make('div', { class: 'solutions overlay' }, close, ...heading, link);
  let clicks = 0;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    press('return-to-request');
    if (++clicks > 1) overlay.remove();
  });
  close.addEventListener('click', () => {
    press('close-solutions');
    overlay.remove();
  });
  return overlay;
}
