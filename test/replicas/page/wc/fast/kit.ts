// The FAST controls as a kit: which row each kind of field becomes, and the look of the form around them.
import { isList, type ButtonSpec, type Control, type ControlContext, type Kit } from '../kit';
import type { ComponentSettings } from '../settings';
import { make, sheet } from '../dom';
import { FORM_STYLE } from '../styles';
import { dropdownRow } from './choices';
import { defineElements } from './elements';
import { checkboxRow, fileRow, radioRow, textRow } from './rows';

/** This version leaves it to its pages how long a list may be. */
const LIST_STYLE = sheet('fluent-select, fluent-combobox { --max-height: 280px; }');

function control(context: ControlContext): Control {
  const { kind } = context.field;
  if (isList(kind)) return dropdownRow(context);
  if (kind === 'radio') return radioRow(context);
  if (kind === 'checkbox') return checkboxRow(context);
  if (kind === 'file') return fileRow(context);
  return textRow(context);
}

function button({ text, primary, enabled, action }: ButtonSpec): HTMLElement {
  const element = make(
    'fluent-button',
    { appearance: primary ? 'accent' : 'neutral', disabled: !enabled },
    text,
  );
  element.addEventListener('click', action);
  return element;
}

/** The kit; its elements are defined when it is made. */
export function fastKit(components: ComponentSettings): Kit {
  defineElements(components.upgrade);
  return {
    stand(into, draw) {
      document.adoptedStyleSheets.push(FORM_STYLE, LIST_STYLE);
      const root = make('div', { class: 'form-root' });
      into.append(root);
      draw(root);
    },
    section: (title, rows) => make('section', {}, make('h3', {}, title), ...rows),
    control,
    button,
    waits: {},
  };
}
