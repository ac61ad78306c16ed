// Settings by policy alone: every key arrives, the form is filled from them, and a malformed policy is named.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../src/store/judge';
import { launch } from '../harness/launch';
import type { Launched } from '../harness/launch';
import { whyNoPolicy } from '../harness/policy';
import { eventually, filledModel, openPortal, statesIn } from '../harness/portal';
import { expectedValues, sampleSettings } from '../harness/sample';
import { modelValues } from '../replicas/operate';
import { startReplicas } from '../replicas/serve';
import type { Replicas } from '../replicas/serve';
import { extensionFolder } from './stage';

/** Every key of the settings file. */
const everything = {
  ...sampleSettings,
  partner: {
    ...sampleSettings.partner,
    ownPlan: { kind: 'azure', name: 'Standard', reference: 'A-1' },
    provider: { name: 'Provider', contact: 'desk@provider.example' },
  },
  supportPlan: ['Partner plan'],
  customers: [
    {
      ...sampleSettings.customers[0],
      cloud: 'public',
      note: 'Calls on Mondays',
      subscriptions: [{ id: '22222222-2222-4333-8444-555555555555', name: 'Production' }],
      contact: { phone: '+39 02 5550 0111' },
    },
  ],
  links: [{ name: 'Our wiki', url: 'https://wiki.fabrikam.example/{domain}', cloud: 'public' }],
  warnings: { acknowledge: true },
};

const reason = whyNoPolicy();
if (reason) console.log(`Policy tests are skipped: ${reason}.`);

// Skipped where no policy file may be written; the line above says why.
describe.skipIf(reason !== null)('a managed policy', () => {
  let replicas: Replicas;
  let running: Launched | undefined;

  beforeAll(async () => {
    replicas = await startReplicas();
  });
  afterAll(async () => {
    await replicas.close();
  });

  async function withPolicy(policy: unknown, test: (browser: Launched) => Promise<void>): Promise<void> {
    running = await launch({ extension: extensionFolder, port: replicas.port, policy });
    try {
      await test(running);
    } finally {
      await running.close();
    }
  }

  it('arrives with every key, and the form is filled from it alone', async () => {
    expect(judge(everything).problems).toEqual([]);
    await withPolicy(everything, async ({ context, inside }) => {
      const page = await openPortal(context, 'form=ko&steps=single');
      const wanted = { ...expectedValues, phone: '+39 02 5550 0111' };
      expect(await filledModel(page, wanted)).toMatchObject(wanted);
      const managed = await (await inside()).evaluate(() => chrome.storage.managed.get());
      expect(managed).toEqual(everything);
    });
  });

  it('is kept, so that the next start does not wait', async () => {
    await withPolicy(everything, async ({ context, inside }) => {
      const kept = await eventually(
        async () => (await inside()).evaluate(() => chrome.storage.local.get('policy.last')),
        (stored) => 'policy.last' in stored,
      );
      expect(kept['policy.last']).toEqual({ raw: everything });
      const start = performance.now();
      const page = await openPortal(context, 'form=ko&steps=single');
      await eventually(
        () => modelValues(page),
        (model) => model['firstName'] === 'Giulia',
      );
      expect(performance.now() - start).toBeLessThan(5000);
    });
  });

  it('may carry the whole file as text, and every mistake in it is named', async () => {
    const text = JSON.stringify({ ...everything, contact: { ...everything.contact, phone: 5, fax: '1' } });
    await withPolicy({ settings: text }, async ({ context, extensionId }) => {
      const page = await openPortal(context, 'form=ko&steps=single');
      const { phone: _, ...rest } = expectedValues;
      expect(await filledModel(page, rest)).toMatchObject(rest);
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${extensionId}/src/entry/options.html`);
      await popup.getByText('contact.phone').first().waitFor();
      await popup.getByText('contact.fax').first().waitFor();
    });
  });

  it('without fill.mode asks: nothing is written by itself', async () => {
    const { fill: _, ...asking } = everything;
    await withPolicy(asking, async ({ context, inside }) => {
      const page = await openPortal(context, 'form=ko&steps=single');
      const states = await eventually(
        async () => statesIn(await inside()),
        (all) => all.length > 0,
      );
      expect(states[0]).toMatchObject({ gate: 'ask', report: { phase: 'waiting' } });
      await page.waitForTimeout(2500);
      const model = await modelValues(page);
      expect(Object.keys(expectedValues).filter((field) => model[field])).toEqual([]);
    });
  });

  it.each([
    ['wrong types', { contact: 5, customers: 'none', fill: { mode: 7 }, partner: [] }, 'no-profile'],
    ['broken text', { settings: '{"contact": {' }, 'no-profile'],
    ['a wrong choice', { fill: { mode: 'always' }, contact: sampleSettings.contact }, 'no-own-tenant'],
  ])('of %s crashes nothing and is named in the popup', async (_what, policy, trouble) => {
    await withPolicy(policy, async ({ context, extensionId, inside }) => {
      // No delegated admin: whose account is called `user_<hex>` is certainly not at home.
      await openPortal(context, 'form=ko&steps=single&user=technician@contoso.onmicrosoft.com');
      const states = await eventually(
        async () => statesIn(await inside()),
        (all) => all[0]?.trouble === trouble,
      );
      expect(states[0]?.trouble).toBe(trouble);
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${extensionId}/src/entry/popup.html`);
      await popup.waitForSelector('h1');
    });
  });
});
