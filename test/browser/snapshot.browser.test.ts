// Saving a form from the options page, with real buttons: the file holds the form's labels, and nobody's data.

import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import type { SavedForm } from '../../src/model/snapshot';
import { formDocument, openPortal } from '../harness/portal';
import { sampleSettings } from '../harness/sample';
import { formIn } from '../pages/file';
import { rebuild } from '../pages/rebuild';
import { recognise } from '../pages/recognise';
import type { FormDocument } from '../replicas/operate';
import { stage } from './stage';

const on = stage({ settings: { ...sampleSettings, fill: { mode: 'off' } } });

async function openOptions(): Promise<Page> {
  const page = await on.context().newPage();
  await page.goto(`chrome-extension://${on.extensionId()}/src/entry/options.html#help`);
  await page.getByRole('radio', { name: 'portal.azure.com' }).first().waitFor();
  return page;
}

/** Two clicks: what the preview shows, and the file. */
async function saveForm(
  options: Page,
): Promise<{ shown: string; text: string; form: SavedForm; name: string }> {
  await options.getByRole('button', { name: 'Save this form for the developers' }).click();
  const words = options.getByRole('region', { name: 'Words in the file' });
  await words.waitFor();
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Download' }).click();
  const file = await download;
  const text = readFileSync(await file.path(), 'utf8');
  return { shown: await words.innerText(), text, form: formIn(text), name: file.suggestedFilename() };
}

/** Everything that is typed or chosen in a form, apart from words that every form has. */
async function valuesIn(place: FormDocument): Promise<string[]> {
  const values = await place.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:not([type=radio]), textarea, [role=combobox]')]
      .map((field) => (field.value || field.textContent).replace('▾', '').trim())
      .filter((value) => value.length > 4),
  );
  return values.filter(
    (value) =>
      !/^(Select|Email|Technical|English|United States|Azure Support Plan|Cannot connect)/u.test(value),
  );
}

/** What the replica and the settings know of people and companies. */
const planted = [
  'user_8f3c2a51d0b94e7f',
  '8f3c2a51',
  'contoso',
  'admin@',
  '425 555',
  'Giulia',
  'Ferrari',
  'fabrikam',
  '5550 0199',
  'adatum',
  sampleSettings.customers[0].tenantId,
  'sandbox-1',
];

const found = (text: string, secrets: readonly string[]) =>
  secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));

/** What Onbehalf recognises in the document with the most fields. */
function conceptsIn({ frames }: SavedForm): string[] {
  const all = frames.map((frame) => recognise(rebuild(frame).document).controls);
  return all.flatMap((controls) => controls.flatMap(({ concept }) => concept ?? []));
}

const written = [
  'supportPlan',
  'preferredContactMethod',
  'availability',
  'firstName',
  'lastName',
  'email',
  'phone',
  'country',
];

it.each(['ko', 'fluent8'])(
  'the file of %s tells the form again, and nothing of who was in it',
  async (kind) => {
    const portal = await openPortal(
      on.context(),
      `form=${kind}&steps=single&prefilled=customer,plan&problem=filled`,
    );
    const place = await formDocument(portal);
    await place.getByText('Save contact changes').waitFor();
    const secrets = [...(await valuesIn(place)), ...planted];
    expect(secrets).toEqual(
      expect.arrayContaining([
        'The virtual machine does not start',
        'vm-web-01',
        'admin@contoso.onmicrosoft.com',
      ]),
    );
    const { shown, text, form, name } = await saveForm(await openOptions());
    expect(name).toMatch(/^onbehalf-form-\d{4}-\d\d-\d\d\.json$/u);
    expect(found(text, secrets)).toEqual([]);
    expect(found(shown, secrets)).toEqual([]);
    expect(shown).toContain('Additional email for notification');
    expect(conceptsIn(form)).toEqual(expect.arrayContaining(written));
    expect(form.frames.map(({ host, path, blade }) => [host, path.length, blade])).toEqual([
      ['portal.azure.com', 0, 'NewSupportRequestV4Blade'],
      ...(kind === 'fluent8' ? [['*.reactblade.portal.azure.net', 1, '']] : []),
    ]);
  },
);

it('reads closed components and frames of the portal, and no frame that is not ours', async () => {
  const portal = await openPortal(on.context(), 'form=ko&steps=single');
  await portal.getByText('Save contact changes').waitFor();
  await portal.evaluate(() => {
    const host = document.body.appendChild(document.createElement('x-closed'));
    host
      .attachShadow({ mode: 'closed' })
      .append(Object.assign(document.createElement('label'), { textContent: 'Inside a closed root' }));
    const frame = (attributes: object) =>
      new Promise((resolve) => {
        const iframe = Object.assign(document.createElement('iframe'), {
          width: '400',
          height: '300',
          onload: resolve,
          ...attributes,
        });
        document.body.append(iframe);
      });
    return Promise.all([
      frame({ srcdoc: '<label>Inside a frame <input></label>' }),
      frame({ src: 'https://portal.azure.com.evil.example/?form=ko&steps=single&lang=it' }),
      frame({ src: 'https://evil.example/foreign-frame' }),
    ]);
  });
  const { text, form } = await saveForm(await openOptions());
  expect(text).toContain('"closed":true,"shadow":[\n{"tag":"label"');
  expect(text).toContain('Inside a closed root');
  expect(text).toContain('Inside a frame');
  expect(text).not.toContain('Piano di supporto');
  expect(form.frames.map(({ host }) => host)).toEqual(['portal.azure.com', 'portal.azure.com']);
});

it('asks nobody, leaves nothing in the page’s own world, and obeys no script', async () => {
  const portal = await openPortal(on.context(), 'form=ko&steps=single');
  await portal.getByText('Save contact changes').waitFor();
  const options = await openOptions();
  const asked: string[] = [];
  const note = (request: Request) => asked.push(request.url());
  on.context().on('request', note);
  await options.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.save-form button')) button.click();
  });
  expect(await options.locator('.save-form [role=status]').allInnerTexts()).toEqual(['']);
  await saveForm(options);
  on.context().off('request', note);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await portal.evaluate(() => 'onbehalfSnapshot' in globalThis)).toBe(false);
});

it('says so when the tab is gone', async () => {
  const portal = await openPortal(on.context(), 'form=none');
  const options = await openOptions();
  await portal.close();
  await options.getByRole('button', { name: 'Save this form for the developers' }).click();
  await options.getByText('This tab is closed').waitFor();
  expect(await options.locator('.preview').count()).toBe(0);
});
