// Other clouds and proxies: what is asked for and why, in one click; refused, partly allowed, taken back, changed elsewhere.

import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sendTrusted } from '../page/dom';
import { buttonIn, group, of, open, usgov } from './options-clouds-page';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a group', () => {
  test('names its hosts, why they are asked for, and that they are not allowed', async () => {
    const page = await open();
    expect(page.all('h3').map(({ textContent }) => textContent)).toEqual([
      'US Government',
      'China',
      'Defender for Cloud Apps',
      'Why not from the start?',
    ]);
    const { all, state } = group(page, /US Gov/);
    expect(state()).toBe('Not allowed');
    expect([...all.querySelectorAll('li code')].map(({ textContent }) => textContent)).toEqual(usgov);
    expect(all.textContent).toContain('To fill support forms');
    expect(group(page, /China/).all.textContent).toContain('portal.partner.microsoftonline.cn');
    expect(group(page, /Defender/).all.textContent).toContain('portal.azure.com.mcas.ms');
  });

  test('is asked for in the click itself, whole', async () => {
    const page = await open();
    const button = buttonIn(page, /US Gov/, /^Allow these hosts$/);
    button.focus();
    // No act here, which would wait: the browser asks only while the click is under way.
    sendTrusted(button, new page.window.Event('click', { bubbles: true }));
    expect(page.asked).toEqual([usgov]);
    await page.rest();
    expect(group(page, /US Gov/).state()).toBe('Allowed');
    expect(group(page, /US Gov/).said()).toBe('Allowed. Portal pages that are open now work at once, too.');
    expect(group(page, /China/).state()).toBe('Not allowed');
    // The same button, under another name, so that the focus is where it was.
    expect(page.document.activeElement?.textContent).toBe('Remove these hosts');
  });

  test('is not asked for by a click that nobody made, nor twice at once', async () => {
    const page = await open();
    await act(() => buttonIn(page, /China/, /^Allow these hosts$/).click());
    expect(page.asked).toEqual([]);
    let answer: () => void = () => undefined;
    page.wait.answer = new Promise((resolve) => (answer = resolve));
    await page.click(buttonIn(page, /China/, /^Allow these hosts$/));
    expect(group(page, /China/).said()).toBe('The browser asks you now: answer there.');
    await page.click(buttonIn(page, /China/, /^Allow these hosts$/));
    expect(page.asked).toHaveLength(1);
    answer();
    await page.rest();
    expect(group(page, /China/).state()).toBe('Allowed');
  });

  test.each([
    ['refused', 'Nothing was changed: the browser was not told to allow it. Press the button again'],
    ['blocked', 'Nothing was changed: a policy of your organisation'],
    ['failed', 'Nothing was changed: the browser did not ask.'],
  ] as const)('that is %s says so, and how to go on', async (answer, words) => {
    const page = await open({ answer });
    await page.press(/US Gov/, /^Allow these hosts$/);
    const { state, said, all } = group(page, /US Gov/);
    expect(state()).toBe('Not allowed');
    expect(said()).toContain(words);
    // A refusal is the user's own choice.
    expect(all.querySelector('.failed') !== null).toBe(answer !== 'refused');
    await page.press(/US Gov/, /^Allow these hosts$/);
    expect(page.asked).toHaveLength(2);
  });

  test('that is allowed in part says of each host how it stands, and asks for the rest alone', async () => {
    const page = await open({ granted: usgov.slice(0, 2) });
    const { state, all } = group(page, /US Gov/);
    expect(state()).toBe(`Partly allowed: 2 of ${String(usgov.length)}`);
    const hosts = [...all.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(hosts.slice(1, 3)).toEqual([`${usgov[1]!} allowed`, `${usgov[2]!} not allowed`]);
    await page.press(/US Gov/, /^Allow the rest/);
    expect(page.asked).toEqual([usgov.slice(2)]);
    expect(state()).toBe('Allowed');
  });

  test('is taken back, whole or in part; the focus is not lost', async () => {
    const page = await open({ granted: [...usgov, ...of('china').slice(0, 1)] });
    await page.press(/US Gov/, /^Remove/);
    expect(page.givenBack).toEqual([usgov]);
    expect(group(page, /US Gov/).said()).toContain('Removed.');
    await page.press(/China/, /^Remove/);
    expect(page.givenBack[1]).toEqual(of('china').slice(0, 1));
    expect(group(page, /China/).state()).toBe('Not allowed');
    expect(page.document.activeElement?.textContent).toBe('Allow these hosts');
  });

  test('that the browser keeps says so', async () => {
    const page = await open({ granted: usgov, gives: false });
    await page.press(/US Gov/, /^Remove/);
    expect(group(page, /US Gov/).state()).toBe('Allowed');
    expect(group(page, /US Gov/).said()).toContain('Nothing was changed: the browser keeps these hosts');
  });
});

describe('what is changed outside', () => {
  test('is seen and said', async () => {
    const page = await open({ granted: usgov });
    const { state, said } = group(page, /US Gov/);
    await page.elsewhere([]);
    expect([state(), said()]).toEqual([
      'Not allowed',
      'Changed outside this page: these hosts are no longer allowed.',
    ]);
    await page.elsewhere(usgov.slice(1));
    expect(said()).toBe('Changed outside this page: some of these hosts are allowed.');
    expect(group(page, /China/).said()).toBe('');
  });

  test('after a refusal is not taken for the answer', async () => {
    const page = await open({ answer: 'refused' });
    await page.press(/US Gov/, /^Allow these hosts$/);
    await page.elsewhere(usgov);
    expect(group(page, /US Gov/).said()).toBe('Changed outside this page: these hosts are allowed now.');
  });

  test('is heard of only while the section is there', async () => {
    const page = await open();
    expect(page.listeners.size).toBe(1);
    await page.show(null);
    expect(page.listeners.size).toBe(0);
  });
});

describe('what fits the partner', () => {
  test('is the own cloud', async () => {
    const page = await open({ cloud: 'usgov', customers: { usgov: 3, china: 1 } });
    expect(group(page, /US Gov/).note()).toBe('This is the cloud of your own tenant.');
    expect(group(page, /China/).note()).toBe('One customer of your list is in this cloud.');
    expect(group(page, /Defender/).note()).toBe('');
    expect(buttonIn(page, /US Gov/, /^Allow these hosts$/).className).toBe('main');
    expect(buttonIn(page, /Defender/, /^Allow/).className).toBe('');
  });

  test('are customers of the list, and nothing where there are none or it is allowed', async () => {
    const page = await open({ customers: { usgov: 12, china: 2 }, granted: usgov });
    expect(group(page, /US Gov/).note()).toBe('');
    expect(group(page, /China/).note()).toBe('2 customers of your list are in this cloud.');
    expect(group(await open(), /China/).note()).toBe('');
  });
});

test('speaks Italian', async () => {
  const page = await open({ language: 'it' });
  expect(page.text('h2')).toBe('Altri cloud e proxy');
  expect(group(page, /US Gov/).state()).toBe('Non consentiti');
  await page.press(/US Gov/, /^Consenti/);
  expect(group(page, /US Gov/).said()).toContain('Consentiti.');
});

test('axe finds nothing in any state', async () => {
  const page = await open({ granted: [...usgov.slice(1), ...of('china')], answer: 'refused' });
  await page.press(/Defender/, /^Allow/);
  for (const name of ['window', 'Node', 'NodeList', 'Element', 'HTMLElement', 'Document'] as const)
    vi.stubGlobal(name, page.window[name]);
  const { violations } = await axe.run(page.document.body, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
