// Fields no person can see, laid inside a form to catch whoever fills everything that has a good label.
import type { Texts } from './texts';

const WAYS: readonly { name: string; label: 'firstName' | 'email'; css: string; hidden?: boolean }[] = [
  { name: 'offscreen', label: 'firstName', css: 'position:absolute;left:-9999px;top:0' },
  { name: 'transparent', label: 'email', css: 'opacity:0;position:absolute;pointer-events:none' },
  { name: 'display-none', label: 'firstName', css: 'display:none' },
  { name: 'aria-hidden', label: 'email', css: 'height:0;overflow:hidden', hidden: true },
  { name: 'one-pixel', label: 'email', css: 'position:absolute;width:1px;height:1px;overflow:hidden' },
];

let serial = Math.floor(Math.random() * 900);

function honeypot(way: (typeof WAYS)[number], texts: Texts): [HTMLElement, HTMLInputElement] {
  const row = document.createElement('div');
  row.style.cssText = way.css;
  if (way.hidden === true) row.setAttribute('aria-hidden', 'true');
  const input = document.createElement('input');
  input.type = 'text';
  input.id = `form-label-id-${++serial}-for`;
  input.tabIndex = -1;
  input.autocomplete = 'off';
  const label = document.createElement('label');
  label.htmlFor = input.id;
  label.textContent = texts[way.label];
  row.append(label, input);
  return [row, input];
}

/** Lays the honeypots into a form and lets tests read them by the way each one hides. */
export function layHoneypots(into: HTMLElement, texts: Texts): void {
  const inputs = new Map<string, HTMLInputElement>();
  for (const way of WAYS) {
    const [row, input] = honeypot(way, texts);
    into.append(row);
    inputs.set(way.name, input);
  }
  window.replicaHoneypots = () => Object.fromEntries([...inputs].map(([name, input]) => [name, input.value]));
}
