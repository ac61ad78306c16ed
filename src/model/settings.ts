// The one schema of everything a user, a policy, an export or an import file can set (DESIGN §3.1).

import * as z from 'zod/mini';

/** Codes of the support languages of Microsoft's REST contact schema (facts: domain §2.6). */
export const supportLanguages = [
  'en-us',
  'zh-hans',
  'es-es',
  'fr-fr',
  'ja-jp',
  'ko-kr',
  'ru-ru',
  'pt-br',
  'it-it',
  'zh-tw',
  'de-de',
] as const;

/** The 249 officially assigned codes of ISO 3166-1 alpha-2. */
const countries = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW ' +
    'BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI ' +
    'FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN ' +
    'IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME ' +
    'MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF ' +
    'PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV ' +
    'SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE ' +
    'YT ZA ZM ZW'
  ).split(' '),
);

const guidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const domainShape =
  /^(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const emailShape = /^[^\s@,;:<>()[\]"]+@[^\s@,;:<>()[\]"]+\.[^\s@.,;:<>()[\]"]{2,}$/u;

/** The ASCII writing of a bare host name; anything else comes back as it was, and fails the shape test. */
function asciiDomain(name: string): string {
  if (/[\s/\\:@?#%]/u.test(name)) return name;
  const url = `https://${name.replace(/\.$/, '')}`;
  return URL.canParse(url) ? new URL(url).hostname : name;
}

/** The engine's own name when `name` differs from it by case only; aliases such as Asia/Calcutta stay. */
function canonicalZone(name: string): string {
  if (!isTimeZone(name)) return name;
  const zone = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  return zone.toLowerCase() === name.toLowerCase() ? zone : name;
}

/** Offsets such as `+01:00` are time zones to Intl, but no IANA names. */
function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** An https address in which `{word}` may stand for something of the customer. */
function isLinkTemplate(text: string): boolean {
  const filled = text.replace(/\{[A-Za-z]+\}/g, 'x');
  if (!/^https:\/\/[^/]/i.test(text) || /[{}\s\\]/.test(filled) || !URL.canParse(filled)) return false;
  const url = new URL(filled);
  return url.username === '' && url.password === '' && url.hostname !== '';
}

const line = (max: number) => z.string().check(z.trim(), z.maxLength(max));
const shaped = (
  max: number,
  what: string,
  test: (text: string) => boolean,
  write?: (text: string) => string,
) =>
  z
    .string()
    .check(
      z.trim(),
      z.maxLength(max),
      z.overwrite(write ?? ((text) => text)),
      z.refine(test, { error: what }),
    );
const lower = (text: string) => text.toLowerCase();

const guid = shaped(36, 'GUID', (text) => guidShape.test(text), lower);
const domain = shaped(253, 'domain name', (text) => domainShape.test(text), asciiDomain);
const tenant = shaped(
  253,
  'GUID or domain name',
  (text) => guidShape.test(text) || domainShape.test(text),
  (text) => (guidShape.test(lower(text)) ? lower(text) : asciiDomain(text)),
);
const email = shaped(254, 'e-mail address', (text) => emailShape.test(text));
const phone = shaped(
  60,
  'phone number with at least 5 digits',
  (text) => (text.match(/\p{Nd}/gu) ?? []).length >= 5,
);
const country = shaped(
  2,
  'ISO 3166-1 alpha-2 code',
  (text) => countries.has(text),
  (text) => text.toUpperCase(),
);
const timeZone = shaped(64, 'IANA time zone', isTimeZone, canonicalZone);
const linkUrl = shaped(2000, 'https address', isLinkTemplate);
const cloud = z.enum(['public', 'usgov', 'china']);

/** The partner's own details as a support form asks for them. */
export const contactSchema = z.object({
  firstName: z.exactOptional(line(100)),
  lastName: z.exactOptional(line(100)),
  email: z.exactOptional(email),
  additionalEmails: z.exactOptional(z.array(email)),
  phone: z.exactOptional(phone),
  country: z.exactOptional(country),
  language: z.exactOptional(z.enum(supportLanguages)),
  timeZone: z.exactOptional(timeZone),
  preferredContactMethod: z.exactOptional(z.enum(['email', 'phone'])),
  availability: z.exactOptional(z.enum(['business-hours', 'around-the-clock'])),
});

/** A subscription is known by its id; one without is left out. */
export const subscriptionSchema = z.object({ id: guid, name: z.exactOptional(line(256)) });

/** A customer needs a tenant id or a domain (`customerKey`); everything else may be missing. */
export const customerSchema = z.object({
  name: z.exactOptional(line(256)),
  tenantId: z.exactOptional(guid),
  domain: z.exactOptional(domain),
  initialDomain: z.exactOptional(domain),
  cloud: z.exactOptional(cloud),
  note: z.exactOptional(line(4000)),
  favourite: z.exactOptional(z.boolean()),
  subscriptions: z.exactOptional(z.array(subscriptionSchema)),
  contact: z.exactOptional(contactSchema),
});

/** A link of the partner's own; one without address is left out. */
export const linkSchema = z.object({
  name: z.exactOptional(line(100)),
  url: linkUrl,
  cloud: z.exactOptional(cloud),
});

const partnerSchema = z.object({
  name: z.exactOptional(line(256)),
  type: z.exactOptional(z.enum(['direct-bill', 'indirect-provider', 'indirect-reseller', 'advisor'])),
  partnerId: z.exactOptional(line(64)),
  cloud: z.exactOptional(cloud),
  tenants: z.exactOptional(z.array(tenant)),
  ownPlan: z.exactOptional(
    z.object({
      kind: z.exactOptional(z.enum(['azure', 'premier', 'contract'])),
      name: z.exactOptional(line(256)),
      reference: z.exactOptional(line(256)),
    }),
  ),
  provider: z.exactOptional(
    z.object({ name: z.exactOptional(line(256)), contact: z.exactOptional(line(1000)) }),
  ),
});

/** What a file, a policy or the storage may hold: every key may be missing. */
export const settingsSchema = z.object({
  version: z.exactOptional(z.literal(1)),
  partner: z.exactOptional(partnerSchema),
  contact: z.exactOptional(contactSchema),
  supportPlan: z.exactOptional(z.array(line(256))),
  customers: z.exactOptional(z.array(customerSchema)),
  links: z.exactOptional(z.array(linkSchema)),
  fill: z.exactOptional(
    z.object({
      mode: z.exactOptional(z.enum(['automatic', 'ask', 'off'])),
      prefilled: z.exactOptional(z.enum(['ask', 'replace'])),
    }),
  ),
  warnings: z.exactOptional(z.object({ acknowledge: z.exactOptional(z.boolean()) })),
  appearance: z.exactOptional(z.object({ theme: z.exactOptional(z.enum(['system', 'light', 'dark'])) })),
});

export type PartialSettings = z.infer<typeof settingsSchema>;
export type Cloud = z.infer<typeof cloud>;
export type SupportLanguage = (typeof supportLanguages)[number];
export type Contact = z.infer<typeof contactSchema>;
export type Subscription = z.infer<typeof subscriptionSchema>;
export type Customer = z.infer<typeof customerSchema>;
export type Link = z.infer<typeof linkSchema>;
export type Partner = z.infer<typeof partnerSchema>;
export type PartnerType = NonNullable<Partner['type']>;
export type FillMode = 'automatic' | 'ask' | 'off';
export type PrefilledMode = 'ask' | 'replace';
export type Theme = 'system' | 'light' | 'dark';

/** Settings with the defaults filled in; what has no honest default (names, phone, …) stays absent. */
export interface Settings {
  version: 1;
  partner: Partner & { cloud: Cloud; tenants: string[] };
  contact: Contact;
  supportPlan: string[];
  customers: Customer[];
  links: Link[];
  fill: { mode: FillMode; prefilled: PrefilledMode };
  warnings: { acknowledge: boolean };
  appearance: { theme: Theme };
}

function frozen<T>(value: T): T {
  for (const inner of Object.values(value ?? {})) if (typeof inner === 'object') frozen(inner);
  return Object.freeze(value);
}

/** The settings of somebody who has set nothing; frozen, so copy before changing. */
export const defaultSettings: Settings = frozen<Settings>({
  version: 1,
  partner: { cloud: 'public', tenants: [] },
  contact: {},
  supportPlan: [],
  customers: [],
  links: [],
  fill: { mode: 'automatic', prefilled: 'ask' },
  warnings: { acknowledge: false },
  appearance: { theme: 'system' },
});

/** What a customer is known by: its tenant id, else a domain; `undefined` when it has neither. */
export function customerKey(customer: Customer): string | undefined {
  return customer.tenantId ?? customer.domain ?? customer.initialDomain;
}
