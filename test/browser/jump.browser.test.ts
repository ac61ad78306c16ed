// From the popup, the side panel, the address bar and the keyboard into a customer's tenant, in a real browser.

import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, filledModel, openPortal, portalAddress, statesIn } from '../harness/portal';
import { expectedValues, sampleSettings } from '../harness/sample';
import { modelValues } from '../replicas/operate';
import { seed, stage } from './stage';

const on = stage();
const [contoso, adatum] = sampleSettings.customers;
const form = 'form=ko&steps=single';

async function popupWith(search: string): Promise<Page> {
  const popup = await on.context().newPage();
  await popup.goto(`chrome-extension://${on.extensionId()}/src/entry/popup.html${search}`);
  await popup.getByRole('combobox').waitFor();
  return popup;
}

/** The tab that came last, once it is anywhere. */
async function newTab(act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([on.context().waitForEvent('page'), act()]);
  await page.waitForURL(/^https:|^chrome-extension:/u);
  return page;
}

const meantFor = async (url: string) =>
  (await on.inside()).evaluate(async (start) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url?.startsWith(start));
    return (await chrome.storage.session.get(`meant:${String(tab?.id)}`))[`meant:${String(tab?.id)}`];
  }, url);

/** The worker as it is now, woken if it slept. */
async function inWorker() {
  await (await on.inside()).evaluate(() => chrome.runtime.sendMessage({ kind: 'nothing' }).catch(() => null));
  const worker = on.context().serviceWorkers().at(-1);
  if (!worker) throw new Error('The worker does not run.');
  return worker;
}

describe('the popup', () => {
  it('opens a customer’s request by keyboard alone, beside the tab in front, and remembers who is meant', async () => {
    const popup = await popupWith('?q=');
    await popup.keyboard.type('contoso');
    await popup.getByRole('option', { name: 'Contoso Ltd' }).waitFor();
    const tab = await newTab(() => popup.keyboard.press('Enter'));
    expect(tab.url()).toMatch(
      /^https:\/\/portal\.azure\.com\/contoso\.example#view\/Microsoft_Azure_Support/u,
    );
    expect(await meantFor('https://portal.azure.com/contoso.example')).toBe(contoso.tenantId);
    expect(await tab.evaluate(() => history.length)).toBe(1);
    await popup.bringToFront();
    await popup.keyboard.press('Escape');
    await popup.getByRole('option', { name: 'Adatum' }).waitFor();
    // Used last, it comes first now.
    expect(await popup.getByRole('option').first().textContent()).toContain('Contoso Ltd');
  });

  it('opens by mouse alone in the tab it is about', async () => {
    const portal = await openPortal(on.context(), 'form=vm');
    const tabId = await (
      await on.inside()
    ).evaluate(
      async (url) => (await chrome.tabs.query({})).find((each) => each.url === url)?.id ?? -1,
      portal.url(),
    );
    const popup = await popupWith(`?tab=${String(tabId)}`);
    await popup.getByRole('combobox').fill('adatum');
    await popup.getByRole('option', { name: 'Adatum' }).click();
    await popup.getByRole('button', { name: 'Entra, in this tab' }).click();
    await portal.waitForURL('https://entra.microsoft.com/adatum.example');
    expect(await meantFor('https://entra.microsoft.com/')).toBe(adatum.tenantId);
  });

  it('has told the tab its customer before the page can ask', async () => {
    // The replica shows Contoso, whatever its address: a fill by itself would write into the wrong customer's form.
    const links = [
      { name: 'Somewhere', url: portalAddress(form, 'https://portal.azure.com/').replaceAll(/[{}]/gu, '') },
    ];
    await seed(await on.inside(), { ...sampleSettings, customers: [], links });
    for (let round = 0; round < 3; round += 1) {
      const popup = await popupWith('?q=adatum');
      await popup.getByRole('option', { name: 'Adatum' }).waitFor();
      const tab = await newTab(() => popup.getByRole('button', { name: 'Somewhere, in a new tab' }).click());
      const states = await eventually(
        async () => statesIn(await on.inside()),
        (all) => all.some(({ context }) => context !== null),
      );
      expect(states.map(({ context, gate }) => [context?.verdict, gate])).toEqual([
        ['other-customer', 'ask'],
      ]);
      await tab.waitForTimeout(1500);
      expect((await modelValues(tab))['email']).toBe('');
      await tab.close();
      await popup.close();
      await (await on.inside()).evaluate(() => chrome.storage.session.clear());
    }
    await seed(await on.inside(), sampleSettings);
  });

  it('opens nothing for a script of the page, and nothing that is no https address', async () => {
    const portal = await openPortal(on.context(), form);
    expect(await portal.evaluate(() => !('chrome' in globalThis) || !('runtime' in chrome))).toBe(true);
    const before = on.context().pages().length;
    const answers = await (
      await on.inside()
    ).evaluate(() =>
      Promise.all(
        ['http://a.example/', 'javascript:alert(1)', 'chrome://version/'].map((url) =>
          chrome.runtime.sendMessage({ kind: 'ui-worker:open', url }).catch(() => 'refused'),
        ),
      ),
    );
    expect(answers).not.toContain(true);
    expect(on.context().pages()).toHaveLength(before);
  });
});

describe('the address bar', () => {
  const suggestionsFor = async (text: string) =>
    (await inWorker()).evaluate(
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
    (await inWorker()).evaluate(
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
    const tab = await newTab(() => enter('contoso intune', 'newForegroundTab'));
    expect(tab.url()).toBe('https://intune.microsoft.com/contoso.example');
    expect(await meantFor('https://intune.microsoft.com/')).toBe(contoso.tenantId);
    await tab.bringToFront();
    await enter(`${adatum.tenantId} entra`, 'currentTab');
    await tab.waitForURL('https://entra.microsoft.com/adatum.example');
  });

  it('leaves what is not clear to the user', async () => {
    const tab = await newTab(() => enter('co', 'newForegroundTab'));
    expect(tab.url()).toMatch(/popup\.html\?q=co$/u);
    await tab.getByText('2 customers fit.').waitFor();
    expect(await tab.getByRole('combobox').inputValue()).toBe('co');
  });

  it('helps', async () => {
    expect((await suggestionsFor('?')).first).toContain('then, if you like, what to open');
    const tab = await newTab(() => enter('?', 'newForegroundTab'));
    expect(tab.url()).toMatch(/options\.html$/u);
  });
});

describe('the keys', () => {
  const press = async (page: Page) => {
    await page.bringToFront();
    const tabId = await (
      await on.inside()
    ).evaluate(async (url) => (await chrome.tabs.query({})).find((each) => each.url === url)?.id, page.url());
    await (
      await inWorker()
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
          await chrome.action.getBadgeText(id === undefined ? {} : { tabId: id }),
          await chrome.action.getTitle(id === undefined ? {} : { tabId: id }),
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

describe('the side panel', () => {
  const isPanel = ({ url }: { url: string }) => url.endsWith('/panel.html');

  /** The text of a target that is no page for the harness. */
  async function textIn(session: CDPSession, targetId: string): Promise<string> {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const answer = new Promise<string>((resolve) => {
      const hear = ({ message }: { message: string }) => {
        const { id, result } = JSON.parse(message) as { id?: number; result: { result: { value: string } } };
        if (id !== 1) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(result.result.value);
      };
      session.on('Target.receivedMessageFromTarget', hear);
    });
    const params = { expression: 'document.body.innerText' };
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const text = await answer;
    await session.send('Target.detachFromTarget', { sessionId });
    return text;
  }

  it('opens after a click, and follows the tab in front', async () => {
    const popup = await popupWith('');
    const session = await on.context().browser()!.newBrowserCDPSession();
    const panels = async () => (await session.send('Target.getTargets')).targetInfos.filter(isPanel);
    expect(await panels()).toEqual([]);
    await popup.getByRole('button', { name: 'Open in the side panel' }).click();
    const [panel] = await eventually(panels, (found) => found.length > 0);
    const shown = () => textIn(session, panel?.targetId ?? '');
    const portal = await openPortal(on.context(), form);
    expect(await eventually(shown, (text) => text.includes('You are in the directory of Contoso'))).toContain(
      'Support form',
    );
    const other = await on.context().newPage();
    await other.bringToFront();
    expect(await eventually(shown, (text) => text.includes('not a portal'))).not.toContain('Support form');
    await portal.bringToFront();
    expect(await eventually(shown, (text) => text.includes('Support form'))).toContain('Support form');
  });
});
