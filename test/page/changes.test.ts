// Notices the changes of a page that may matter to a form, and only those.

import { describe, expect, test } from 'vitest';
import { watchChanges } from '../../src/page/changes';
import { openShadowOf as shadowOf } from '../../src/page/roots';
import { pageOf } from './dom';

function watched(markup = '<p></p>') {
  const page = pageOf(markup);
  const stopper = new AbortController();
  let calls = 0;
  const changed = () => {
    calls += 1;
  };
  watchChanges(page.document, { shadowOf, changed, onRoot: () => undefined, signal: stopper.signal });
  const settled = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return calls;
  };
  return { page, stopper, settled };
}

const added = [
  '<input>',
  '<div><div><select></select></div></div>',
  '<label>x</label>',
  '<b><legend>x</legend></b>',
  '<i role=combobox></i>',
  '<i role=radio></i>',
];

describe('notices', () => {
  test.each(added)('%s added', async (markup) => {
    const { page, settled } = watched();
    page.one('p').innerHTML = markup;
    expect(await settled()).toBe(1);
  });

  test('many changes of one batch once', async () => {
    const { page, settled } = watched();
    for (let n = 0; n < 5; n += 1) page.one('p').append(page.document.createElement('input'));
    expect(await settled()).toBe(1);
  });

  test.each(['transitionend', 'animationend', 'click'])('%s, even when the page stops it', async (type) => {
    const { page, settled } = watched();
    page.one('p').addEventListener(type, (event) => event.stopPropagation());
    page.one('p').dispatchEvent(new page.window.Event(type));
    expect(await settled()).toBe(1);
  });
});

describe('does not notice', () => {
  test.each(['text', '<i>x</i>', '<button>x</button>', '<ul><li>x</li></ul>', '<!-- x -->'])(
    '%s added',
    async (markup) => {
      const { page, settled } = watched();
      page.one('p').innerHTML = markup;
      expect(await settled()).toBe(0);
    },
  );

  test('what is removed, or changes its attributes', async () => {
    const { page, settled } = watched('<input><label>x</label>');
    page.one('input').setAttribute('value', 'x');
    page.one('label').remove();
    expect(await settled()).toBe(0);
  });

  test('anything after the signal', async () => {
    const { page, stopper, settled } = watched();
    stopper.abort();
    page.one('p').append(page.document.createElement('input'));
    page.one('p').click();
    expect(await settled()).toBe(0);
  });
});
