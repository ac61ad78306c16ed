// Microsoft 365, Power Platform and Intune: their request forms are filled in every language, place and kit; pages like them never.

import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, statesIn } from '../harness/portal';
import { sampleSettings } from '../harness/sample';
import { stripOf } from '../harness/strip';
import { adminUrl } from '../replicas/operate-admin';
import { ADMIN_LANGS } from '../replicas/page/admin/texts';
import { stage } from './stage';

const on = stage();
const { contact } = sampleSettings;

/** What the partner's contact is in the replicas' own keys. */
const mine = { email: contact.email, phone: contact.phone, preferredContactMethod: 'email' };

type Model = Readonly<Record<string, string | boolean>>;

/** The model of the document with the form; empty while there is none. */
async function modelOf(page: Page): Promise<Model> {
  const read = (frame: Frame) =>
    frame
      .evaluate(() => (typeof window.replicaState === 'function' ? window.replicaState().values : {}))
      .catch(() => ({}));
  const all: Model[] = await Promise.all(page.frames().map(read));
  return all.reduce((full, each) => (Object.keys(each).length > Object.keys(full).length ? each : full), {});
}

async function opened(query: string, host?: string): Promise<Page> {
  const page = await on.context().newPage();
  await page.goto(adminUrl(query, host));
  return page;
}

async function filled(page: Page, expected: Model): Promise<Model> {
  const model = await eventually(
    () => modelOf(page),
    (values) => Object.entries(expected).every(([field, value]) => values[field] === value),
    15_000,
  );
  return Object.fromEntries(Object.keys(expected).map((field) => [field, model[field] ?? '']));
}

const pane = 'form=m365-pane&start=form&emails=text';
const powerPlatform = 'admin.powerplatform.microsoft.com';
const intune = 'intune.microsoft.com';

describe('the contact is filled', () => {
  it.each<[string, string, string?]>([
    ['the pane over the page', pane],
    ['the other address of the portal', pane, 'admin.cloud.microsoft'],
    ['the old portal', pane, 'portal.office.com'],
    ['Fluent 7', `${pane}&kit=fluent7`],
    ['a docked pane, choices in lists', `${pane}&place=docked&method=dropdown`],
    ['a frame of 380 pixels', `${pane}&place=frame&width=380`],
    ['a frame of Fluent 7', `${pane}&place=frame&kit=fluent7&width=360`],
    ['a frame of another host, its heading outside', `${pane}&place=frame-other&heading=outside`],
    ['no heading, native lists, one box for the number', `${pane}&heading=bare&method=select&phone=single`],
    ['addresses in a box with a list', `${pane}&emails=combobox`],
    ['short codes', `${pane}&codes=short`],
    ['values taken on leaving', `${pane}&commit=blur`],
    ['other words', `${pane}&wording=second`],
    ['fields that come late', `${pane}&slow=900`],
    ['the old form', 'form=m365-old&start=form'],
    ['Power Platform', 'form=pp&start=form', powerPlatform],
    ['Intune', 'form=intune-help&start=form&emails=text', intune],
    ['Intune in a frame', 'form=intune-help&start=form&emails=text&place=hosting', intune],
  ])('%s', async (_what, query, host) => {
    const page = await opened(query, host);
    expect(await filled(page, mine)).toEqual(mine);
    const strip = await stripOf(page);
    expect(await strip.saying(/3 of 3/)).toMatch(/3 of 3/);
    const presses = page
      .frames()
      .map((frame) => frame.evaluate(() => [...((window as Partial<Window>).replicaPressed ?? [])]));
    expect((await Promise.all(presses)).flat()).toEqual([]);
  });
});

interface AdminForm {
  readonly what: string;
  readonly query: string;
  readonly host?: string;
}

/** Second writings that are in no document; they may only become fewer. */
const strangeWords = 'cs es fr hu id it ja ko pl pt-BR pt-PT sv tr zh-Hans zh-Hant'.split(' ');

const isStrange = ({ lang, what }: AdminForm & { readonly lang: string }) =>
  what === 'pane, other words'
    ? strangeWords.includes(lang)
    : lang === 'id' && what !== 'pane' && what !== 'Intune';

describe('in every language', () => {
  const others: readonly AdminForm[] = [
    { what: 'old form', query: 'form=m365-old&start=form' },
    { what: 'Power Platform', query: 'form=pp&start=form', host: powerPlatform },
    { what: 'Intune', query: 'form=intune-help&start=form&emails=text', host: intune },
  ];
  // Each language has the pane in both writings, and one of the others by turns.
  const cells = ADMIN_LANGS.flatMap((lang, at) => {
    const other = others[at % others.length];
    const forms: readonly AdminForm[] = [
      { what: 'pane', query: pane },
      { what: 'pane, other words', query: `${pane}&wording=second` },
      ...(other ? [other] : []),
    ];
    return forms.map((form) => ({ lang, ...form }));
  });
  it.each(cells.filter((cell) => !isStrange(cell)))('$lang: $what', async ({ lang, query, host }) => {
    expect(await filled(await opened(`${query}&lang=${lang}`, host), mine)).toEqual(mine);
  });

  it.each(cells.filter(isStrange))(
    '$lang: $what, whose words nobody knows, gets nothing wrong',
    async ({ lang, query, host }) => {
      const page = await opened(`${query}&lang=${lang}`, host);
      await page.waitForTimeout(3000);
      const model = await modelOf(page);
      expect([mine.email, '']).toContain(model['email']);
      expect([mine.phone, '']).toContain(model['phone']);
      expect([mine.preferredContactMethod, '']).toContain(model['preferredContactMethod']);
    },
  );
});

it('an address of the list is chosen; one that is not in it is said', async () => {
  const listed = `form=m365-pane&start=form&addresses=admin@contoso.onmicrosoft.com,${contact.email}`;
  expect(await filled(await opened(listed), mine)).toEqual(mine);
  const page = await opened('form=m365-pane&start=form');
  const strip = await stripOf(page);
  expect(await strip.saying(/1 option missing/)).toMatch(/1 option missing/);
  expect((await modelOf(page))['email']).toBe('');
});

it('an address among boxes is ticked; where it is not among them, that is said', async () => {
  const boxes = 'form=m365-pane&start=form&emails=checks';
  const listed = `${boxes}&addresses=admin@contoso.onmicrosoft.com,${contact.email}`;
  for (const kit of ['fluent8', 'fluent7']) {
    const page = await opened(`${listed}&kit=${kit}`);
    expect(await filled(page, { emails: contact.email })).toEqual({ emails: contact.email });
    await page.close();
  }
  const strip = await stripOf(await opened(boxes));
  expect(await strip.saying(/1 option missing/)).toMatch(/1 option missing/);
});

it('what the portal prefilled stays until the user says so', async () => {
  const page = await opened(`${pane}&prefilled=customer`);
  const strip = await stripOf(page);
  expect(await strip.saying(/prefilled, not yours/)).toMatch(/contact should be you/);
  expect((await modelOf(page))['email']).toBe('admin@contoso.onmicrosoft.com');
  await strip.press(/^Details/);
  await strip.press(/^Replace all/);
  expect(await filled(page, mine)).toEqual(mine);
});

it('the question of a Premier contract is left alone, and explained', async () => {
  for (const premier of ['radio', 'toggle']) {
    const page = await opened(`form=pp&start=form&premier=${premier}`, powerPlatform);
    const before = (await modelOf(page))['premier'];
    expect(await filled(page, mine)).toEqual(mine);
    const strip = await stripOf(page);
    expect(await strip.saying(/Premier support request/)).toMatch(/Premier support request/);
    expect((await modelOf(page))['premier']).toEqual(before);
    await page.close();
  }
});

describe('nothing is filled, injected or shown on', () => {
  it.each(['add-user', 'edit-contact', 'feedback', 'tickets', 'org-profile', 'home', 'm365-pane'])(
    '%s',
    async (form) => {
      const page = await opened(`form=${form}`);
      await page.waitForSelector('#O365_MainLink_Me');
      const before = await eventually(
        () => modelOf(page),
        (model) => Object.keys(model).length > 0,
        1500,
      );
      await page.waitForTimeout(3000);
      expect(await modelOf(page)).toEqual(before);
      expect(await statesIn(await on.inside())).toEqual([]);
      expect(await (await stripOf(page)).parts()).toEqual([]);
    },
  );
});
