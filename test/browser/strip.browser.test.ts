// The strip in the page: where this is, what was filled, what is wrong, and that its buttons do what they say.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, filledModel, formDocument, openPortal } from '../harness/portal';
import { expectedValues, sampleSettings } from '../harness/sample';
import { stripOf } from '../harness/strip';
import { koType, modelValues, pressed } from '../replicas/operate';
import { tabAt } from './jumps';
import { seed, stage } from './stage';

const on = stage();
const single = 'form=ko&steps=single';
const contacts = [
  sampleSettings.contact.email,
  sampleSettings.contact.phone,
  sampleSettings.contact.additionalEmails[0],
];

/** Shows another directory in the header, as the portal does after a switch. */
async function switchTo(page: Page, directory: string, user: string): Promise<void> {
  await page.evaluate(
    ([line, name]) => {
      const header = document.querySelector('.fxs-avatarmenu-header');
      if (!(header instanceof HTMLElement)) throw new Error('The header is gone.');
      header.title = `Name: ${name}\nEmail: ${name}\nDirectory: ${line}\nDomain: x`;
      header.setAttribute('aria-label', header.title);
      header.querySelector('.fxs-avatarmenu-username')?.replaceChildren(name);
      header.querySelector('.fxs-avatarmenu-tenant')?.replaceChildren(line);
    },
    [directory, user] as const,
  );
}

const own = ['Fabrikam Cloud (fabrikam.onmicrosoft.com)', 'giulia@fabrikam.onmicrosoft.com'] as const;
const contoso = ['Contoso Ltd (contoso.onmicrosoft.com)', 'user_8f3c2a51d0b94e7f'] as const;

async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

describe('in a customer’s directory', () => {
  it.each(['ko', 'fluent8', 'he'])('says whose it is and what was filled: %s', async (form) => {
    const page = await openPortal(on.context(), `form=${form}&steps=single`);
    const strip = await stripOf(page);
    expect(await strip.saying(/Contoso Ltd/)).toMatch(/Contoso Ltd/);
    expect(await filledModel(await formDocument(page), expectedValues)).toMatchObject(expectedValues);
    expect(await strip.saying(/10 of 10/)).toMatch(/10 of 10/);
    expect(await strip.text()).not.toMatch(/bypassed/i);
  });

  it('replaces, fills and takes back one field', async () => {
    const page = await openPortal(on.context(), `${single}&prefilled=customer`);
    const strip = await stripOf(page);
    await strip.saying(/Contoso Ltd/);
    await strip.press(/Details/);
    await strip.press(/^Replace E-mail/);
    const email = sampleSettings.contact.email;
    expect(await filledModel(page, { email })).toMatchObject({ email });
    expect((await modelValues(page))['lastName']).not.toBe('Ferrari');
    await strip.press(/^Undo E-mail/);
    const back = await eventually(
      () => modelValues(page),
      (model) => model['email'] !== email,
    );
    expect(back['email']).toMatch(/contoso/);
    await strip.press(/^Replace all/);
    expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
    await strip.press(/^Undo all/);
    const undone = await eventually(
      () => modelValues(page),
      (model) => model['email'] !== email,
    );
    expect(undone['email']).toMatch(/contoso/);
    await strip.press(/^Fill again/);
    await strip.press(/^Replace all/);
    expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
    expect(await pressed(page)).toEqual([]);
  });

  it('carries an order into the frame in which the form is', async () => {
    const page = await openPortal(on.context(), 'form=fluent8&steps=single&prefilled=customer');
    const strip = await stripOf(page);
    await strip.saying(/Contoso Ltd/);
    await strip.press(/^Details/);
    await strip.press(/^Replace E-mail/);
    const email = sampleSettings.contact.email;
    const place = await formDocument(page);
    expect(await filledModel(place, { email })).toMatchObject({ email });
    expect((await modelValues(place))['lastName']).not.toBe('Ferrari');
  });

  it('holds no contact value in the page before it is filled', async () => {
    const settings = { ...sampleSettings, fill: { mode: 'ask', prefilled: 'ask' } };
    await seed(await on.inside(), settings);
    const page = await openPortal(on.context(), single);
    const strip = await stripOf(page);
    await strip.saying(/Contoso Ltd/);
    await strip.press(/Details/);
    const said = (await strip.text()) + (await page.content());
    expect(contacts.filter((value) => said.includes(value))).toEqual([]);
    await strip.press(/^Fill/);
    expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
    await seed(await on.inside(), sampleSettings);
  });
});

describe('in the own directory', () => {
  it('asks what the request is about, and writes nothing', async () => {
    const page = await openPortal(on.context(), `${single}&tenant=own`);
    const strip = await stripOf(page);
    expect(await strip.saying(/Partner Center was bypassed/i)).toMatch(/Partner Center was bypassed/i);
    expect((await modelValues(page))['email']).toBeFalsy();
  });

  it('fills the contact and names the own plan once the user said that it is about the own subscription', async () => {
    const ownPlan = { kind: 'azure', name: 'Standard' };
    await seed(await on.inside(), { ...sampleSettings, partner: { ...sampleSettings.partner, ownPlan } });
    const page = await openPortal(on.context(), `${single}&tenant=own`);
    const strip = await stripOf(page);
    await strip.saying(/bypassed/i);
    if (!/our own subscription/.test(await strip.text())) await strip.press(/Details/);
    await strip.press(/our own subscription/);
    const { supportPlan: _plan, ...contact } = expectedValues;
    expect(await filledModel(page, contact)).toMatchObject(contact);
    expect((await modelValues(page))['supportPlan']).toBeFalsy();
    await strip.press(/^Details/);
    expect(await strip.saying(/Standard/)).toMatch(/Standard/);
    await seed(await on.inside(), sampleSettings);
  });

  it('finds a customer right there and opens the form in their directory', async () => {
    const page = await openPortal(on.context(), `${single}&tenant=own`);
    const strip = await stripOf(page);
    await strip.saying(/bypassed/i);
    await strip.press(/for a customer/);
    await strip.placeOf(/for a customer/, /combobox/);
    await page.keyboard.type('adatum');
    await strip.saying(/Adatum Corporation/);
    await strip.press(/Adatum/, /option/);
    await page.waitForURL(/portal\.azure\.com\/adatum\.example.*NewSupportRequest/);
    const key = `meant:${String(await tabAt(on, 'https://portal.azure.com/adatum'))}`;
    const meant = await (
      await on.inside()
    ).evaluate(async (name) => (await chrome.storage.session.get(name))[name] as { value: unknown }, key);
    expect(meant.value).toBe(sampleSettings.customers[1].tenantId);
  });
});

it('shows a switch from the own to a customer’s directory and back within a second', async () => {
  const page = await openPortal(on.context(), `${single}&tenant=own`);
  const strip = await stripOf(page);
  await strip.saying(/bypassed/i);
  for (const [[directory, user], expected] of [
    [contoso, /^(?![\s\S]*bypassed)[\s\S]*Contoso Ltd/i],
    [own, /bypassed/i],
    [contoso, /^(?![\s\S]*bypassed)[\s\S]*Contoso Ltd/i],
  ] as const) {
    await switchTo(page, directory, user);
    expect(await strip.saying(expected, 1000)).toMatch(expected);
  }
  expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
});

it('loses no warning when the worker is killed', async () => {
  const page = await openPortal(on.context(), `${single}&tenant=own`);
  const strip = await stripOf(page);
  await strip.saying(/bypassed/i);
  await kill(page);
  expect(await strip.text()).toMatch(/bypassed/i);
  if (!/our own subscription/.test(await strip.text())) await strip.press(/Details/);
  await kill(page);
  await strip.press(/our own subscription/);
  const email = sampleSettings.contact.email;
  expect(await filledModel(page, { email })).toMatchObject({ email });
});

describe('the strip itself', () => {
  it('comes back when the page drops it', async () => {
    const page = await openPortal(on.context(), single);
    const strip = await stripOf(page);
    await strip.saying(/Contoso Ltd/);
    await page.evaluate(() => document.querySelector('onbehalf-strip')?.remove());
    expect(await strip.saying(/Contoso Ltd/)).toMatch(/Contoso Ltd/);
  });

  it('acts on no click that a script of the page makes up', async () => {
    const page = await openPortal(on.context(), `${single}&tenant=own`);
    const strip = await stripOf(page);
    await strip.saying(/bypassed/i);
    if (!/our own subscription/.test(await strip.text())) await strip.press(/Details/);
    const { x, y } = await strip.placeOf(/our own subscription/);
    await page.evaluate(
      ([left, top]) => {
        const host = document.querySelector('onbehalf-strip');
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          host?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: left, clientY: top }),
          );
      },
      [x, y] as const,
    );
    await page.waitForTimeout(1500);
    expect((await modelValues(page))['email']).toBeFalsy();
  });

  it('is snoozed for the tab, and comes back by its key', async () => {
    const page = await openPortal(on.context(), single);
    const strip = await stripOf(page);
    await strip.saying(/Contoso Ltd/);
    await strip.press(/^(?:Close|Hide|Snooze)/i);
    expect(
      await eventually(
        () => strip.parts(),
        (parts) => parts.length === 0,
      ),
    ).toEqual([]);
    await page.reload();
    await filledModel(page, expectedValues);
    expect(await strip.parts()).toEqual([]);
  });
});

it('keeps what the user types', async () => {
  const page = await openPortal(on.context(), single);
  const strip = await stripOf(page);
  await strip.saying(/10 of 10/);
  await koType(page, 'First name', 'Anna');
  expect(await strip.saying(/9 of 10/)).toMatch(/1 kept yours/);
});
