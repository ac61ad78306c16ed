// Stands the form of a scenario up in this document, on Knockout or with the script of its kit.
import { crowd } from '../crowd';
import { kitOf } from '../kits';
import { mountForm } from '../ko/mount';
import type { Settings } from '../settings';
import { el } from './dom';

function loadKit(into: HTMLElement, kit: string): void {
  into.append(el('div', { id: 'web-container' }));
  document.head.append(
    el('link', { rel: 'stylesheet', href: '/replica-assets/blade.css' }),
    el('script', { type: 'module', src: `/replica-assets/blade-${kit}.js` }),
  );
}

/** Draws the form into an element of this document, after the crowd of the scenario if it has one. */
export function standHere(into: HTMLElement, settings: Settings): void {
  const around = crowd(settings);
  const place = around === undefined ? into : el('div', { class: 'fxs-form-place' });
  if (around !== undefined) into.append(around, place);
  const kit = kitOf(settings.form);
  if (kit === undefined) mountForm(place, settings);
  else loadKit(place, kit);
}
