// A short way to build elements of any name without making them from text.

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

let serial = 200 + Math.floor(Math.random() * 700);

/** Makes an element; an attribute that is false or undefined is left out, true stands empty. */
export function make(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** An id that is new at every drawing. */
export function newId(name: string): string {
  return `${name}-${++serial}`;
}

/** A style sheet to adopt. */
export function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
