// Looks at addresses alone, tells each that is worth it once, and is silent for good once a reader is in the page.

import { describe, expect, test } from 'vitest';
import { lookOut } from '../../src/page/look-out';
import { pageOf } from './dom';

function lookingOut(path: string, isTaken = false) {
  const { window, document } = pageOf('', `https://partner.microsoft.com${path}`);
  const navigation = new window.EventTarget();
  Object.assign(window, { navigation });
  const found: string[] = [];
  let asked = 0;
  lookOut({
    window,
    worth: (href) => {
      asked += 1;
      return href.includes('/customers/') ? new URL(href).pathname : null;
    },
    found: async (page) => {
      found.push(page);
      return isTaken;
    },
  });
  const go = async (to: string) => {
    window.history.pushState(null, '', to);
    navigation.dispatchEvent(new window.Event('currententrychange'));
    await Promise.resolve();
  };
  return { found, go, asked: () => asked, document, window };
}

describe('the lookout', () => {
  test('tells a page that is worth it when it is loaded', () => {
    expect(lookingOut('/customers/a').found).toEqual(['/customers/a']);
  });

  test('tells nothing of other pages, and looks at nothing of them but the address', () => {
    const { found, document } = lookingOut('/overview');
    document.body.append(document.createElement('p'));
    expect(found).toEqual([]);
  });

  test('tells a page that comes without loading anew, each once while nobody reads it', async () => {
    const { found, go } = lookingOut('/overview');
    await go('/customers/a');
    await go('/customers/a');
    await go('/list');
    await go('/customers/b');
    expect(found).toEqual(['/customers/a', '/customers/b']);
  });

  test('is silent once a reader is in the page', async () => {
    const { found, go, asked } = lookingOut('/customers/a', true);
    await Promise.resolve();
    const before = asked();
    await go('/customers/b');
    expect(found).toEqual(['/customers/a']);
    expect(asked()).toBe(before);
  });

  test('tells a page that was loaded ahead again once it is shown', () => {
    const { found, document, window } = lookingOut('/customers/a');
    document.dispatchEvent(new window.Event('prerenderingchange'));
    expect(found).toEqual(['/customers/a', '/customers/a']);
  });
});
