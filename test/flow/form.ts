// A small support form for tests of the flow, with the profile to fill it and everything a fill needs of the world.

import type { FillValues } from '../../src/model/values';
import { newMemory } from '../../src/flow/memory';
import { run } from '../../src/flow/run';
import type { Task } from '../../src/flow/run';
import { undo } from '../../src/flow/undo';
import { knowledgeOf } from '../../src/flow/view';
import type { Hands, Knowledge } from '../../src/flow/view';
import { watchActivity } from '../../src/page/activity';
import { allPacks } from '../../src/rules/languages/all';
import { atOnce } from '../../src/page/slices';
import { Clock } from '../page/clock';
import { layout, pageOf } from '../page/dom';
import type { TestPage } from '../page/dom';
import { dropdown } from '../page/dropdown';
import type { Dropdown, DropdownOptions } from '../page/dropdown';

export const knowledge: Knowledge = atOnce(knowledgeOf(allPacks));

export const profile: FillValues = {
  supportPlan: [],
  preferredContactMethod: 'email',
  availability: 'business-hours',
  language: 'it-it',
  firstName: 'Giulia',
  lastName: 'Ferrari',
  email: 'giulia.ferrari@fabrikam.example',
  additionalEmails: ['noc@fabrikam.example', 'desk@fabrikam.example'],
  phone: '+39 02 5550 0199',
  country: 'IT',
};

/** What the form holds once it is filled right, by id. */
export const filled: Readonly<Record<string, string>> = {
  plan: 'Cloud Solution Provider',
  method: 'Email',
  hours: 'Business hours',
  language: 'Italian',
  first: 'Giulia',
  last: 'Ferrari',
  email: 'giulia.ferrari@fabrikam.example',
  more: 'noc@fabrikam.example;desk@fabrikam.example',
  phone: '+39 02 5550 0199',
  country: 'Italy',
};

export const plans = ['Basic', 'Cloud Solution Provider', 'Developer'];

const text = (id: string, label: string) => `<p><label for=${id}>${label}</label><input id=${id}></p>`;
const list = (id: string, label: string, ...options: string[]) =>
  `<p><label for=${id}>${label}</label><select id=${id}><option value="">Select</option>${options.map((each) => `<option>${each}</option>`).join('')}</select></p>`;

/** Today's form (facts: domain §2.4), with a field of every kind; Create would send it. */
export const formMarkup = `<form class="fxs-blade">
  <p><span id=plan-label>Support plan</span><span id=plan role=combobox aria-labelledby=plan-label></span></p>
  ${list('severity', 'Severity', 'C - Minimal impact', 'A - Critical impact')}
  <fieldset id=method><legend>Preferred contact method</legend>
    <label><input type=radio name=m>Email</label><label><input type=radio name=m>Phone</label></fieldset>
  ${list('hours', 'Your availability', '24x7', 'Business hours')}
  ${list('language', 'Support language', 'English', 'Italian')}
  ${text('first', 'First name')}${text('last', 'Last name')}${text('email', 'Email *')}
  ${text('more', 'Additional email for notification')}${text('phone', 'Phone')}
  ${list('country', 'Country/region', 'France', 'Italy')}
  <p><label for=summary>Summary</label><input id=summary></p>
  <p><label for=description>Description</label><textarea id=description></textarea></p>
  <label><input id=save type=checkbox> Save contact changes for future support requests.</label>
  <button id=create>Create</button></form>`;

export interface TestForm extends TestPage {
  readonly clock: Clock;
  readonly plan: Dropdown;
  readonly hands: Hands;
  /** Whether frame and tab are in front; set it to hide them. */
  readonly screen: { shown: boolean };
  readonly task: Task;
  /** Runs a fill, or one that differs, to its end. */
  readonly fill: (different?: Partial<Task>) => ReturnType<typeof run>;
  readonly undo: (different?: Partial<Task>) => ReturnType<typeof undo>;
  /** What each field shows, by id. */
  readonly shown: () => Record<string, string>;
}

/** The form in a page, its plan behind a dropdown that behaves as told. */
export function formPage(how: Partial<DropdownOptions> = {}, markup = formMarkup): TestForm {
  const page = pageOf(markup);
  const { document, one } = page;
  const clock = new Clock();
  const plan = dropdown(one('#plan'), clock, { options: plans, ...how });
  const screen = { shown: true };
  const hands: Hands = {
    document,
    layout,
    activity: watchActivity(document, clock.now),
    now: clock.now,
    clock: () => 1_700_000_000_000,
    sleep: clock.sleep,
    pause: async () => undefined,
    untilElsewhere: async () => 0,
    isOnScreen: () => screen.shown,
  };
  const task: Task = {
    hands,
    knowledge,
    memory: newMemory(),
    values: profile,
    replacePrefilled: false,
    seen: () => undefined,
    write: true,
    signal: new AbortController().signal,
    progress: () => undefined,
  };
  const valueOf = (id: string) => {
    if (id === 'plan') return one('#plan').textContent;
    if (id === 'method') return document.querySelector('input:checked')?.parentElement?.textContent ?? '';
    return document.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '(gone)';
  };
  return {
    ...page,
    clock,
    plan,
    hands,
    screen,
    task,
    fill: (different = {}) => clock.until(run({ ...task, ...different })),
    undo: (different = {}) => clock.until(undo({ ...task, ...different })),
    shown: () => Object.fromEntries(Object.keys(filled).map((id) => [id, valueOf(id)])),
  };
}

/** A report's rows as `field: outcome (reason)`. */
export function rowsOf({
  results,
}: {
  readonly results: readonly { field: string; outcome: string; reason: string }[];
}): string[] {
  return results.map(({ field, outcome, reason }) => `${field}: ${outcome} (${reason})`);
}

/** The row of one field, without its name. */
export function rowOf(report: Parameters<typeof rowsOf>[0], field: string): string | undefined {
  return rowsOf(report)
    .find((row) => row.startsWith(`${field}: `))
    ?.slice(field.length + 2);
}
