// The button that files a request: found by its whole name wherever it is built, told from those beside it.

import { describe, expect, test } from 'vitest';
import { findButton, framesOf } from '../../src/page/buttons';
import { allPacks } from '../../src/rules/languages/all';
import { createWords } from '../../src/text/button-words';
import { layout } from './dom';
import { shadowPage } from './shadow';

const names = createWords(allPacks);

function find(markup: string, near?: string) {
  const page = shadowPage(markup);
  const looking = { document: page.document, layout: { ...layout, shadowOf: page.shadowOf }, names };
  return { page, found: findButton({ ...looking, near: near === undefined ? null : page.deep(near) }) };
}

const idOf = (markup: string, near?: string) => find(markup, near).found?.element.id ?? null;

describe('is found', () => {
  test.each([
    ['a button', '<button id=x>Create</button>'],
    ['with an icon', '<button id=x><i>\ue710</i> <span> Create\n</span></button>'],
    ['a drawn one of the portal', '<div id=x role=button tabindex=0><span>Create</span></div>'],
    ['a link that is a button', '<a id=x role=button href="#">Erstellen</a>'],
    ['a submit', '<input id=x type=submit value=Submit>'],
    ['an input', '<input id=x type=button value=提交>'],
    ['by aria-label', '<button id=x aria-label="Créer"><i></i></button>'],
    ['by aria-labelledby', '<b id=l>Crea</b><div id=x role=button aria-labelledby=l></div>'],
    [
      'in an open root, named in the light',
      '<he-button><template shadow=open><button id=x><slot></slot></button></template><span>Create</span></he-button>',
    ],
    [
      'in closed roots',
      '<he-shell><template shadow=closed><he-button>Utwórz<template shadow=closed><button id=x><slot></slot></button></template></he-button></template></he-shell>',
    ],
    [
      'named by its component',
      '<v6_he-button aria-label=Create><template shadow=open><button id=x></button></template></v6_he-button>',
    ],
    ['a component that is the button', '<fluent-button id=x tabindex=0>Create</fluent-button>'],
    ['disabled', '<button id=x disabled>Create</button>'],
    ['hidden', '<button id=x hidden>Create</button>'],
  ])('%s', (_what, markup) => {
    expect(idOf(`<p><button>Next</button>${markup}<button>Cancel</button></p>`)).toBe('x');
  });
});

describe('is not', () => {
  test.each([
    ['what leads to it', '<button>Review + create</button><button>Next: Review + create >></button>'],
    ['what begins a request', '<button>Create a support request</button>'],
    ['what makes something else', '<button>Create new</button>'],
    ['a heading or link', '<h2>Create</h2><a href="#create">Create</a>'],
    ['a tab', '<div role=tab tabindex=0>Create</div>'],
    ['something to focus', '<div tabindex=0>Create</div>'],
    ['a command above a list', '<div role=toolbar><button>Create</button></div>'],
    ['a way elsewhere', '<nav><button>Create</button></nav>'],
    ['what opens a menu', '<button aria-haspopup=menu>Create</button><button aria-haspopup>Create</button>'],
  ])('%s', (_what, markup) => {
    expect(find(markup).found).toBeNull();
  });
});

describe('of several', () => {
  test.each([
    ['the last', '<button>Create</button><button id=x>Create</button>', undefined],
    ['the one offered', '<button id=x>Create</button><button disabled>Create</button>', undefined],
    ['the one shown', '<button id=x>Create</button><button hidden>Create</button>', undefined],
    [
      'the one in the form’s pane',
      '<div class=fxs-blade><input id=form><button id=x disabled>Create</button></div><button>Create</button>',
      '#form',
    ],
    [
      'none of another pane',
      '<div class=fxs-blade><input id=form></div><div role=dialog><button>Create</button></div>',
      '#form',
    ],
    [
      'one below all panes',
      '<div class=fxs-blade><input id=form></div><footer><button id=x>Create</button></footer>',
      '#form',
    ],
  ])('%s', (_what, markup, near) => {
    expect(idOf(markup, near)).toBe(markup.includes('id=x') ? 'x' : null);
  });

  test('any pane’s, when the form is gone from the page', () => {
    const page = shadowPage('<input id=form><div role=dialog><button id=x>Create</button></div>');
    const form = page.one('#form');
    form.remove();
    expect(findButton({ document: page.document, layout, names, near: form })?.element.id).toBe('x');
  });
});

describe('it is in view', () => {
  const where = (markup: string, change: (button: Element) => void = () => undefined) => {
    const { found } = find(markup);
    change(found!.element);
    return found!.where();
  };
  const place = (left: number, top: number) => (button: Element) => {
    button.getBoundingClientRect = () => ({ left, top, right: left + 80, bottom: top + 30 }) as DOMRect;
  };
  const button = '<button id=x>Create</button>';

  test('when it is offered and nothing lies over it', () => {
    expect(where(button)).toBe('in-view');
    expect(where(button, place(900, 730))).toBe('in-view');
  });

  test.each([
    ['scrolled out below', place(0, 760)],
    ['scrolled out above', place(0, -20)],
    ['scrolled out to the left', place(-50, 0)],
    ['scrolled out to the right', place(1000, 0)],
    ['disabled', (each: Element) => each.setAttribute('aria-disabled', 'true')],
    ['disabled by its fieldset', (each: Element) => each.parentElement!.setAttribute('disabled', '')],
    ['hidden', (each: Element) => each.setAttribute('hidden', '')],
    ['inert', (each: Element) => each.parentElement!.setAttribute('inert', '')],
    ['gone', (each: Element) => each.remove()],
  ])('not when %s', (_what, change) => {
    expect(where(`<fieldset>${button}</fieldset>`, change)).toBe('away');
  });

  test('not when something lies over it', () => {
    const page = shadowPage(button);
    const covered = { ...layout, isInFront: () => false };
    expect(findButton({ document: page.document, layout: covered, names })!.where()).toBe('away');
  });

  test('when its component is in front: what is slotted is not in the button', () => {
    const page = shadowPage(
      '<he-button>Create<template shadow=open><button><slot></slot></button></template></he-button>',
    );
    const hosts = { ...layout, isInFront: ({ localName }: Element) => localName === 'he-button' };
    expect(findButton({ document: page.document, layout: hosts, names })!.where()).toBe('in-view');
  });

  test('not when its component is disabled', () => {
    expect(
      where(
        '<he-button aria-disabled=true>Create<template shadow=open><button><slot></slot></button></template></he-button>',
      ),
    ).toBe('away');
  });
});

test('the frame of a button is the component that is nothing else', () => {
  const { page } = find(
    '<he-shell><template shadow=open><button id=a></button><he-button><template shadow=open><button id=b></button></template></he-button></template></he-shell>',
  );
  expect(framesOf(page.deep('#a')).map(({ localName }) => localName)).toEqual(['button']);
  expect(framesOf(page.deep('#b')).map(({ localName }) => localName)).toEqual(['button', 'he-button']);
});
