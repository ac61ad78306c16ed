// Every combination of header, address, account, choice and subscription (facts: domain §6), read from a page and decided.

import { describe, expect, test } from 'vitest';
import { decide } from '../../src/context/decide';
import { findIn, findOwnerIn } from '../../src/context/marks';
import type { Signal, Signals, SignalSource, SubscriptionMark, Verdict } from '../../src/model/context';
import { defaultSettings } from '../../src/model/settings';
import type { Customer, Settings } from '../../src/model/settings';
import { readPage } from './signals-of';

const ownId = '11111111-2222-4333-8444-555555555555';
const contosoId = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const strangerId = '77777777-2222-4333-8444-555555555555';
const contosoSubscription = '99999999-2222-4333-8444-555555555555';
const nobodysSubscription = '88888888-2222-4333-8444-555555555555';

const contoso: Customer = {
  name: 'Contoso Ltd',
  tenantId: contosoId,
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
  subscriptions: [{ id: contosoSubscription, name: 'Contoso production' }],
};
const wingtip: Customer = {
  name: 'Wingtip Toys',
  domain: 'wingtip.example',
  subscriptions: [{ id: ownId, name: 'Toys' }],
};
const customers = [contoso, wingtip];
const settings: Settings = {
  ...defaultSettings,
  partner: { cloud: 'public', name: 'Fabrikam Cloud', tenants: ['fabrikam.onmicrosoft.com', ownId] },
  contact: { email: 'giulia@fabrikam.example' },
  customers,
};

type Who = 'own' | 'contoso' | 'wingtip' | 'stranger' | 'nobody';

/** What a place shows, whom a person would say it names, and whether it settles that alone. */
interface Form {
  readonly shows: string;
  readonly who: Who;
  readonly weak?: true;
  /** Names a tenant by an id that nobody can compare with a customer who is known by domains alone. */
  readonly onlyId?: true;
  readonly source: SignalSource;
}

const title = (line: string) =>
  `<div class="fxs-topbar"><div class="fxs-avatarmenu-header" title="Nome: X\nDirectory: ${line}"></div></div>`;
const text = (words: string) => `<div class="fxs-avatarmenu-tenant">${words}</div>`;
const menu = (words: string) => `<div id="mectrl_currentAccount_secondary">${words}</div>`;

const headers: readonly (Form | null)[] = [
  null,
  { shows: text('Ψ'), who: 'nobody', source: 'directory-text' },
  { shows: text('FABRIKAM CLOUD'), who: 'own', source: 'directory-text' },
  { shows: text('Contoso Ltd'), who: 'contoso', source: 'directory-text' },
  { shows: text('Contoso (CONTOSO.EXAMPLE)'), who: 'contoso', source: 'directory-text' },
  { shows: text('fabrikam.onmicrosoft.com'), who: 'own', source: 'directory-text' },
  { shows: text(strangerId), who: 'stranger', onlyId: true, source: 'directory-text' },
  { shows: title('Fabrikam (fabrikam.onmicrosoft.com)'), who: 'own', source: 'directory-line' },
  { shows: title('Contoso (contoso.onmicrosoft.com)'), who: 'contoso', source: 'directory-line' },
  { shows: title(`Contoso (${contosoId})`), who: 'contoso', source: 'directory-line' },
  { shows: title(contosoId), who: 'contoso', source: 'directory-line' },
  { shows: title('Toys (wingtip.example)'), who: 'wingtip', source: 'directory-line' },
  { shows: title('Stranger (stranger.example)'), who: 'stranger', source: 'directory-line' },
  { shows: menu('Contoso (contoso.example)'), who: 'contoso', weak: true, source: 'account-menu' },
  { shows: menu('fabrikam.onmicrosoft.com'), who: 'own', weak: true, source: 'account-menu' },
  { shows: menu('giulia@contoso.example'), who: 'nobody', source: 'account-menu' },
];

const portal = 'https://portal.azure.com/';
/** `shows` is the address; after a space, the one the page was loaded from. */
const addresses: readonly (Form | null)[] = [
  null,
  { shows: `${portal}#view/x/callerWorkflowId/${contosoId}`, who: 'nobody', source: 'url-path' },
  { shows: `${portal}fabrikam.onmicrosoft.com`, who: 'own', source: 'url-path' },
  { shows: `${portal}contoso.example/#home`, who: 'contoso', source: 'url-path' },
  { shows: `${portal}${contosoId}`, who: 'contoso', source: 'url-path' },
  { shows: `${portal}#@contoso.example/resource`, who: 'contoso', source: 'url-hash' },
  { shows: `${portal}wingtip.example/#@contoso.example/x`, who: 'contoso', source: 'url-hash' },
  { shows: `${portal}?delegatedOrg=contoso.onmicrosoft.com`, who: 'contoso', source: 'url-query' },
  { shows: `${portal}?CTID=${contosoId}&x=y`, who: 'contoso', source: 'url-query' },
  { shows: `${portal}#/x?delegatedOrg=wingtip.example`, who: 'wingtip', source: 'url-hash' },
  { shows: `${portal}stranger.example`, who: 'stranger', source: 'url-path' },
  {
    shows: `${portal} ${portal}?delegatedOrg=contoso.example`,
    who: 'contoso',
    weak: true,
    source: 'url-at-load',
  },
  { shows: `${portal} ${portal}fabrikam.onmicrosoft.com`, who: 'own', weak: true, source: 'url-at-load' },
  { shows: `${portal} ${portal}stranger.example`, who: 'stranger', weak: true, source: 'url-at-load' },
];

interface Subscription {
  /** In the address, by id. */
  readonly url?: string;
  readonly form?: SubscriptionMark;
  readonly owner: Customer | null;
}

const subscriptions: readonly Subscription[] = [
  { owner: null },
  { url: contosoSubscription, owner: contoso },
  { url: nobodysSubscription, owner: null },
  { form: { name: 'contoso  PRODUCTION' }, owner: contoso },
  { form: { id: contosoSubscription, name: 'renamed' }, owner: contoso },
  { form: { id: nobodysSubscription }, owner: null },
  { form: { name: 'Toys' }, url: contosoSubscription, owner: wingtip },
  { form: { name: 'Another one' }, url: contosoSubscription, owner: null },
  { form: { id: nobodysSubscription }, url: contosoSubscription, owner: null },
];

interface Case {
  readonly header: Form | null;
  readonly address: Form | null;
  readonly isGuest: boolean;
  readonly meant: Customer | undefined;
  readonly subscription: Subscription;
}

const cases: readonly Case[] = headers.flatMap((header) =>
  addresses.flatMap((address) =>
    [false, true].flatMap((isGuest) =>
      [undefined, contoso, wingtip].flatMap((meant) =>
        subscriptions.map((subscription) => ({ header, address, isGuest, meant, subscription })),
      ),
    ),
  ),
);

const pages = new Map<string, Signals>();

/** Page and address are read apart and put together, as one reading does, for there are thousands of pairs. */
function readBoth(markup: string, href: string, loadedFrom: string | undefined): Signals {
  const read = (...page: Parameters<typeof readPage>): Signals => {
    const key = JSON.stringify(page);
    const known = pages.get(key) ?? readPage(...page);
    pages.set(key, known);
    return known;
  };
  const [page, address] = [read(markup), read('', href, loadedFrom)];
  const isShown = ({ source }: Signal) => source.startsWith('directory');
  const [shown, account] = [page.tenants.filter(isShown), page.tenants.filter((each) => !isShown(each))];
  return { ...page, ...address, isGuest: page.isGuest, tenants: [...shown, ...address.tenants, ...account] };
}

function decided({ header, address, isGuest, meant, subscription: { url, form } }: Case) {
  const account = isGuest ? '<i class="fxs-avatarmenu-username">user_8f3c2a51d0b94e7f</i>' : '';
  const [href = portal, loadedFrom] = (address?.shows ?? portal).split(' ');
  const asked = url === undefined ? '' : `${href.includes('#') ? '' : '#x'}/subscriptionId/${url}/y`;
  const isBehind = !href.includes('#/x?');
  const here = isBehind ? href + asked : href.replace('#/x?', `#/x${asked}?`);
  return decide(readBoth((header?.shows ?? '') + account, here, loadedFrom), {
    settings,
    find: (mark) => findIn(customers, mark),
    bySubscription: (mark) => findOwnerIn(customers, mark),
    meant,
    formSubscription: form,
  });
}

const whoIs = { contoso, wingtip };

/** What a careful colleague would say, from what each place was made to show. */
function expectedOf({ header, address, isGuest, meant, subscription }: Case): [Verdict, Who] {
  const said = [header, address].filter((form) => form !== null).filter(({ who }) => who !== 'nobody');
  const firm = said.filter(({ weak }) => !weak);
  // Wingtip is known by a domain alone, so that the id may well be its own.
  const [first, second] = firm[0]?.onlyId && firm[1]?.who === 'wingtip' ? firm.slice(1) : firm;
  if (first && second && first.who !== second.who) return ['conflict', first.who];
  // Partners have an account of their own everywhere, so that the address is asked first.
  const hints = said.filter(({ weak, who }) => weak && !(isGuest && who === 'own')).reverse();
  const who = (first ?? hints[0])?.who ?? 'nobody';
  if (who === 'nobody') return [isGuest ? 'customer' : 'unknown', who];
  if (who === 'own') {
    if (isGuest) return ['conflict', who];
    const { owner } = subscription;
    return owner ? ['delegated', owner === contoso ? 'contoso' : 'wingtip'] : ['own', who];
  }
  if (who === 'stranger') return [!meant ? 'customer' : first ? 'conflict' : 'other-customer', who];
  return [!meant || meant === whoIs[who] ? 'customer' : 'other-customer', who];
}

/** How the one decided on is called, by a word of its name or domain. */
const calls: Readonly<Record<Who, RegExp>> = {
  own: /fabrikam/i,
  contoso: new RegExp(`contoso|${contosoId}`, 'i'),
  wingtip: /wingtip/,
  stranger: new RegExp(`stranger|${strangerId}`),
  nobody: /^$|Ψ/,
};

const says = { own: 'own', contoso: 'customer', wingtip: 'customer', stranger: 'foreign', nobody: 'nothing' };

function described({ header, address, isGuest, meant, subscription }: Case): string {
  const { url, form } = subscription;
  const parts = { header: header?.shows, address: address?.shows, isGuest, meant: meant?.name, url, form };
  return JSON.stringify(parts);
}

function mistakes(each: Case): string[] {
  const { context, customer, owner } = decided(each);
  const [verdict, who] = expectedOf(each);
  const found: string[] = [];
  const check = (what: string, isRight: boolean) => {
    if (!isRight) found.push(`${what}: ${described(each)} gave ${JSON.stringify(context)}`);
  };
  check(`verdict ${verdict}`, context.verdict === verdict);
  const called = [context.tenant?.name, context.tenant?.domain, context.tenant?.tenantId].join('');
  check(`tenant ${who}`, calls[who].test(called));
  check('owner', owner === (each.subscription.owner ?? undefined));
  const isCustomers = /^(?:customer|other-customer|delegated)$/u.test(verdict) && who in whoIs;
  check('customer', customer === (isCustomers ? whoIs[who as keyof typeof whoIs] : undefined));
  for (const form of [each.header, each.address]) {
    if (!form || (form.who === 'nobody' && form.source !== 'directory-text')) continue;
    const evidence = context.because.find(({ source }) => source === form.source);
    check(`evidence ${form.source}`, evidence?.says === says[form.who]);
  }
  const sources = context.because.map(({ source }) => source);
  check('account', sources.includes('account-name') === each.isGuest);
  check('chosen', sources.includes('chosen') === Boolean(each.meant));
  check('subscription-url', sources.includes('subscription-url') === Boolean(each.subscription.url));
  check('subscription-form', sources.includes('subscription-form') === Boolean(each.subscription.form));
  return found;
}

describe.each(headers.map((header) => [header?.shows ?? 'no header', header] as const))(
  '%s',
  (_what, header) => {
    test.each(addresses.map((address) => [address?.shows ?? 'no address', address] as const))(
      '%s',
      (_name, address) => {
        const these = cases.filter((each) => each.header === header && each.address === address);
        expect(these).toHaveLength(2 * 3 * subscriptions.length);
        expect(these.flatMap(mistakes).slice(0, 5)).toEqual([]);
      },
    );
  },
);

test('every verdict is among those expected', () => {
  const verdicts = new Set(cases.map((each) => expectedOf(each)[0]));
  expect([...verdicts].sort()).toEqual(
    ['conflict', 'customer', 'delegated', 'other-customer', 'own', 'unknown'].sort(),
  );
});
