// Walks one replica form as a user would, and compares what the extension says with what the page itself holds.

import {
  doneStates,
  eventually,
  filledModel,
  formDocument,
  portalAddress,
  statesIn,
  walkToDetails,
} from '../test/harness/portal';
import type { Launched } from '../test/harness/launch';
import { expectedValues } from '../test/harness/sample';
import { modelValues } from '../test/replicas/operate';
import { adminUrl } from '../test/replicas/operate-admin';
import type { Lang } from '../test/replicas/page/texts';

export interface Scenario {
  readonly name: string;
  readonly portal: string;
  readonly language: Lang;
  readonly query: string;
  readonly url: string;
  /** `filled`: every field ours; `empty`: nothing may be written; `silent`: no form of ours. */
  readonly expect: 'filled' | 'empty' | 'silent';
  /** What the form should hold, by the page's own names. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Row {
  readonly portal: string;
  readonly language: string;
  readonly field: string;
  readonly outcome: string;
  readonly inPage: string;
  readonly right: boolean;
}

function scenario(
  portal: string,
  language: Lang,
  query: string,
  expect: Scenario['expect'] = 'filled',
): Scenario {
  const full = `${query}&lang=${language}`;
  const name = `${portal}, ${language}`;
  return { name, portal, language, query: full, url: portalAddress(full), expect, values: expectedValues };
}

/** The pane asks for no plan and no name. */
function adminScenario(language: Lang): Scenario {
  const query = 'form=m365-pane&start=form&emails=text';
  const { email = '', phone = '', preferredContactMethod = '' } = expectedValues;
  return {
    ...scenario('Microsoft 365', language, query),
    url: adminUrl(`${query}&lang=${language}`),
    values: { email, phone, preferredContactMethod },
  };
}

export const scenarios: readonly Scenario[] = [
  scenario('Azure, Knockout', 'en', 'form=ko&steps=wizard&problem=filled'),
  scenario('Azure, Knockout', 'it', 'form=ko&steps=wizard&problem=filled'),
  scenario('Azure, Fluent 8 in a frame', 'en', 'form=fluent8&steps=wizard&problem=filled&frames=prewarmed'),
  scenario('Azure, Fluent 8 in a frame', 'it', 'form=fluent8&steps=wizard&problem=filled&frames=prewarmed'),
  adminScenario('en'),
  adminScenario('it'),
  scenario('Azure, own directory', 'en', 'form=ko&steps=single&tenant=own', 'empty'),
  scenario('Azure, create a virtual machine', 'en', 'form=vm', 'silent'),
];

/** Pages without a form, about a customer and about a product. */
export const visits: readonly string[] = [
  'https://partner.microsoft.com/dashboard/v2/customers/6babcaad-604b-40ac-a9d7-9fd97c0b779f/account',
  'https://marketplace.microsoft.com/en-us/product/saas/fabrikam.mail?tab=overview',
];

/** Opens the form, fills nothing itself but presses Next, waits for the extension, and reads both sides. */
export async function walk(launched: Launched, each: Scenario, folder: string): Promise<Row[]> {
  const page = await launched.context.newPage();
  await page.goto(each.url);
  const inside = await launched.inside();
  const place = await formDocument(page);
  if (each.query.includes('wizard')) await walkToDetails(place, each.language);
  if (each.expect === 'filled') await filledModel(place, each.values);
  if (each.expect === 'filled') await doneStates(inside);
  else if (each.expect === 'empty')
    await eventually(
      () => statesIn(inside),
      (states) => states.length > 0,
    );
  else await page.waitForTimeout(1500);
  const states = await statesIn(inside);
  const model = await modelValues(place);
  await page.screenshot({ path: `${folder}/${each.name.toLowerCase().replace(/\W+/g, '-')}.png` });
  await page.close();
  await inside.evaluate(() => chrome.storage.session.clear());
  const outcomes = new Map(
    states.flatMap(({ report }) => report.results).map(({ field, outcome }) => [field as string, outcome]),
  );
  const { portal, language } = each;
  if (each.expect === 'silent') {
    return [
      {
        portal,
        language,
        field: '(not a support form)',
        outcome: states.length === 0 ? 'silent' : 'noticed',
        inPage: '',
        right: states.length === 0,
      },
    ];
  }
  return Object.entries(each.values).map(([field, value]) => {
    const wanted = each.expect === 'filled' ? value : '';
    const inPage = String(model[field] ?? '');
    const outcome =
      outcomes.get(field) ?? (states[0]?.gate === 'never' ? 'not filled: own directory' : 'no report');
    const said = each.expect === 'filled' ? outcome === 'set' : !outcomes.has(field);
    return { portal, language, field, outcome, inPage, right: inPage === wanted && said };
  });
}
