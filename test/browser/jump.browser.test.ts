// From the popup into a customer's tenant, in a real browser, and the side panel that stays beside the page.

import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, openPortal, portalAddress, statesIn } from '../harness/portal';
import { sampleSettings } from '../harness/sample';
import { modelValues } from '../replicas/operate';
import { meantFor, newTab, popupWith, tabAt } from './jumps';
import { seed, stage } from './stage';

const on = stage();
const [contoso, adatum] = sampleSettings.customers;
const form = 'form=ko&steps=single';

describe('the popup', () => {
  it('opens a customer’s request by keyboard alone, beside the tab in front, and remembers who is meant', async () => {
    const popup = await popupWith(on, '?q=');
    await popup.keyboard.type('contoso');
    await popup.getByRole('option', { name: 'Contoso Ltd' }).waitFor();
    const tab = await newTab(on, () => popup.keyboard.press('Enter'));
    expect(tab.url()).toMatch(
      /^https:\/\/portal\.azure\.com\/contoso\.example#view\/Microsoft_Azure_Support/u,
    );
    expect(await meantFor(on, 'https://portal.azure.com/contoso.example')).toBe(contoso.tenantId);
    expect(await tab.evaluate(() => history.length)).toBe(1);
    await popup.bringToFront();
    await popup.keyboard.press('Escape');
    await popup.getByRole('option', { name: 'Adatum' }).waitFor();
    // Used last, it comes first now.
    expect(await popup.getByRole('option').first().textContent()).toContain('Contoso Ltd');
  });

  it('opens by mouse alone in the tab it is about', async () => {
    const portal = await openPortal(on.context(), 'form=vm');
    const tabId = await tabAt(on, portal.url());
    const popup = await popupWith(on, `?tab=${String(tabId)}`);
    await popup.getByRole('combobox').fill('adatum');
    await popup.getByRole('option', { name: 'Adatum' }).click();
    await popup.getByRole('button', { name: 'Entra, in this tab' }).click();
    await portal.waitForURL('https://entra.microsoft.com/adatum.example');
    expect(await meantFor(on, 'https://entra.microsoft.com/')).toBe(adatum.tenantId);
  });

  it('has told the tab its customer before the page can ask', async () => {
    // The replica shows Contoso, whatever its address: a fill by itself would write into the wrong customer's form.
    const links = [
      { name: 'Somewhere', url: portalAddress(form, 'https://portal.azure.com/').replaceAll(/[{}]/gu, '') },
    ];
    await seed(await on.inside(), { ...sampleSettings, customers: [], links });
    for (let round = 0; round < 3; round += 1) {
      const popup = await popupWith(on, '?q=adatum');
      await popup.getByRole('option', { name: 'Adatum' }).waitFor();
      const tab = await newTab(on, () =>
        popup.getByRole('button', { name: 'Somewhere, in a new tab' }).click(),
      );
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
    const popup = await popupWith(on, '');
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
