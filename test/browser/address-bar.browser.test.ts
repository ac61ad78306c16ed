// The address bar and the keys: what they open and fill, in a real browser.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, filledModel, openPortal, statesIn } from '../harness/portal';
import { expectedValues, sampleSettings } from '../harness/sample';
import { modelValues } from '../replicas/operate';
import { inWorker, meantFor, newTab, tabAt } from './jumps';
import { seed, stage } from './stage';

const on = stage();
const [contoso, adatum] = sampleSettings.customers;
const form = 'form=ko&steps=single';

describe('the address bar', () => {
  const suggestionsFor = async (text: string) =>
    (await inWorker(on)).evaluate(
      (typed) =>
        new Promise<{ first: string; rest: { content: string; description: string }[] }>((resolve) => {
          let first = '';
          const { omnibox } = chrome;
          const put = omnibox.setDefaultSuggestion.bind(omnibox);
          Object.assign(omnibox, {
            setDefaultSuggestion: async (suggestion: chrome.omnibox.DefaultSuggestResult) => {
              first = suggestion.description;
              await put(suggestion);
            },
          });
          const { onInputChanged } = omnibox as unknown as {
            onInputChanged: { dispatch: (...all: unknown[]) => void };
          };
          onInputChanged.dispatch(typed, (rest: { content: string; description: string }[]) => {
            Object.assign(omnibox, { setDefaultSuggestion: put });
            resolve({ first, rest });
          });
        }),
      text,
    );
  const enter = async (text: string, disposition: string) =>
    (await inWorker(on)).evaluate(
      ([typed, where]) => {
        const { onInputEntered } = chrome.omnibox as unknown as {
          onInputEntered: { dispatch: (...all: unknown[]) => void };
        };
        onInputEntered.dispatch(typed, where);
      },
      [text, disposition] as const,
    );

  it('says what Enter will do, in markup the browser takes', async () => {
    expect((await suggestionsFor('contoso')).first).toBe(
      'New Azure request for <match>Contoso Ltd</match> <dim>contoso.example</dim>',
    );
    expect((await suggestionsFor('co')).first).toBe('Choose among 2 customers');
    const { first, rest } = await suggestionsFor('adatum entra');
    expect([first, rest]).toEqual([
      'Entra for <match>Adatum Corporation</match> <dim>adatum.example</dim>',
      [],
    ]);
    expect((await suggestionsFor('6babcaad')).rest.map(({ content }) => content)).toContain(
      `${contoso.tenantId} m365-request`,
    );
  });

  it('opens what is clear, where it is wanted, and remembers who is meant', async () => {
    const tab = await newTab(on, () => enter('contoso intune', 'newForegroundTab'));
    expect(tab.url()).toBe('https://intune.microsoft.com/contoso.example');
    expect(await meantFor(on, 'https://intune.microsoft.com/')).toBe(contoso.tenantId);
    await tab.bringToFront();
    await enter(`${adatum.tenantId} entra`, 'currentTab');
    await tab.waitForURL('https://entra.microsoft.com/adatum.example');
  });

  it('leaves what is not clear to the user', async () => {
    const tab = await newTab(on, () => enter('co', 'newForegroundTab'));
    expect(tab.url()).toMatch(/popup\.html\?q=co$/u);
    await tab.getByText('2 customers fit.').waitFor();
    expect(await tab.getByRole('combobox').inputValue()).toBe('co');
  });

  it('helps', async () => {
    expect((await suggestionsFor('?')).first).toContain('then, if you like, what to open');
    const tab = await newTab(on, () => enter('?', 'newForegroundTab'));
    expect(tab.url()).toMatch(/options\.html$/u);
  });
});

describe('the keys', () => {
  const press = async (page: Page) => {
    await page.bringToFront();
    const tabId = await tabAt(on, page.url());
    await (
      await inWorker(on)
    ).evaluate((id) => {
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch: (...all: unknown[]) => void };
      };
      onCommand.dispatch('fill', { id });
    }, tabId);
    return tabId;
  };

  it('fill the form in front as the button does', async () => {
    await seed(await on.inside(), { ...sampleSettings, fill: { mode: 'ask' } });
    const page = await openPortal(on.context(), form);
    await eventually(
      async () => statesIn(await on.inside()),
      (all) => all.length > 0,
    );
    expect((await modelValues(page))['email']).toBe('');
    await press(page);
    expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
    await seed(await on.inside(), sampleSettings);
  });

  it('say on the icon that there is nothing to fill, and stop saying it', async () => {
    const page = await openPortal(on.context(), 'form=vm');
    const tabId = await press(page);
    const icon = async () =>
      (await on.inside()).evaluate(
        async (id) => [
          await chrome.action.getBadgeText({ tabId: id }),
          await chrome.action.getTitle({ tabId: id }),
        ],
        tabId,
      );
    expect(await eventually(icon, ([badge]) => badge === '!')).toEqual([
      '!',
      'Onbehalf: there is no support form in this tab.',
    ]);
    expect(await eventually(icon, ([badge]) => badge === '', 15_000)).toEqual(['', 'Onbehalf']);
  });

  it('are the ones the manifest suggests', async () => {
    const all = await (await on.inside()).evaluate(() => chrome.commands.getAll());
    const keys = new Map(all.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys.get('_execute_action')).toMatch(/Shift\+O|⇧O/u);
    expect(keys.get('fill')).toMatch(/Shift\+F|⇧F/u);
  });
});
