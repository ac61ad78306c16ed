// The severity of a form in the strip: read and never written, with a helper that asks three questions.

import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../src/model/facts';
import type { FormFacts } from '../../../src/model/facts';
import type { StripView } from '../../../src/model/strip';
import { atHome, filled, formOf, idleForm, kept, quiet } from './forms';
import { onStrip } from './stage';
import type { OnStrip } from './stage';

const formWith = (facts: Partial<FormFacts>) =>
  formOf(filled, { facts: { ...noFacts, severity: 'empty', language: 'english', ...facts } });

interface Asked {
  readonly facts?: Partial<FormFacts>;
  readonly view?: Partial<StripView>;
}

const stateWith = ({ facts = {}, view = {} }: Asked = {}) =>
  ({ view: { ...quiet, forms: [formWith(facts)], ...view }, room: 'panel', isOpen: true }) as const;
const open = (asked?: Asked) => onStrip(stateWith(asked));
const helped = (answers: readonly string[] = [], asked?: Asked) => onStrip({ ...stateWith(asked), answers });

const row = (strip: OnStrip) =>
  ['dt', '.outcome', '.reason'].map((part) => strip.text(`.severity > ${part}`));
const grave = ['critical', 'break-fix', 'around-the-clock'] as const;

describe('the row', () => {
  it.each([
    ['a', 'A, critical'],
    ['b', 'B, moderate'],
    ['c', 'C, minimal'],
    ['other', 'none of A, B or C'],
    ['empty', 'not chosen'],
  ] as const)('says what the form says: %s', async (severity, words) => {
    const strip = await open({ facts: { severity } });
    expect(row(strip)).toEqual(['Severity', words, 'You choose it in the form. Onbehalf only reads it.']);
  });

  it('follows the form', async () => {
    const strip = await helped(grave);
    expect(strip.text('.note')).toBe('Nothing is chosen in the form yet.');
    await strip.change({ view: { ...quiet, forms: [formWith({ severity: 'a' })] } });
    expect(row(strip)[1]).toBe('A, critical');
    expect(strip.text('.note')).toBe('The form says the same.');
    expect(strip.all('[type=radio]:checked')).toHaveLength(3);
  });

  it('is there before anything was filled, too', async () => {
    const form = idleForm({ gate: 'ask', facts: { ...noFacts, severity: 'empty' } });
    const strip = await open({ view: { forms: [form] } });
    expect(row(strip)[0]).toBe('Severity');
  });

  it('is not where the form has no severity', async () => {
    for (const forms of [[formOf(kept)], [idleForm()], []])
      expect((await open({ view: { forms } })).all('.severity, .helper')).toEqual([]);
  });
});

describe('the helper', () => {
  it('opens on demand, below its row, and closes again', async () => {
    const strip = await open();
    const button = strip.named('Help me choose: Severity');
    expect([button.getAttribute('aria-expanded'), strip.all('.helper').length]).toEqual(['false', 0]);
    await strip.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(strip.one('.helper').id).toBe(button.getAttribute('aria-controls'));
    expect(strip.one('.helper').parentElement).toBe(button.closest('.severity'));
    await strip.click(button);
    expect(strip.all('.helper')).toEqual([]);
  });

  it('asks exactly three questions, each a group of its own', async () => {
    const strip = await helped();
    expect(strip.text('legend')).toBe(
      'What is the impact? | What is the request about? | When can you, and the customer, work on it with Microsoft?',
    );
    const groups = strip.all('fieldset').map((each) => [...each.querySelectorAll<HTMLInputElement>('input')]);
    expect(groups.map((radios) => radios.length)).toEqual([3, 2, 3]);
    expect(new Set(groups.map((radios) => radios[0]?.name)).size).toBe(3);
    for (const radios of groups) expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    expect(strip.all('[type=radio]:checked')).toEqual([]);
    expect(strip.text('.advice')).toBe('The suggestion comes with your first answer.');
  });

  it('keeps apart the answers for two forms', async () => {
    const strip = await open({
      view: { forms: [formWith({}), formOf(kept, { facts: { ...noFacts, severity: 'b' } }, 'B')] },
    });
    for (const button of strip.all('.severity button')) await strip.click(button);
    await strip.choose('minimal');
    expect(strip.all('.advice h3').map((each) => each.textContent)).toEqual([
      'CSuggested: C, minimal',
      'The suggestion comes with your first answer.',
    ]);
  });

  it('suggests as soon as it can, and anew with each answer', async () => {
    const strip = await helped();
    const steps = [];
    for (const answer of ['critical', 'around-the-clock', 'business-hours', 'moderate', 'minimal', 'other']) {
      await strip.choose(answer);
      steps.push([strip.text('.advice h3 > span:last-child'), strip.text('.promise')]);
    }
    expect(steps).toEqual([
      ['A or B: the third answer decides.', ''],
      ['Suggested: A, critical', 'First response within 2 hours.'],
      ['Suggested: B, moderate', 'First response within 4 hours.'],
      ['Suggested: B, moderate', 'First response within 4 hours.'],
      ['Suggested: C, minimal', 'First response within 8 hours.'],
      ['Suggested: C, minimal', 'First response in up to one business day.'],
    ]);
  });

  it('says the suggestion when it is another one, and only then', async () => {
    const strip = await helped();
    expect(strip.said()).not.toContain('The suggestion comes');
    await strip.choose('moderate');
    expect(strip.said()).toContain('Suggested: B, moderate. First response within 4 hours.');
    const before = strip.said();
    await strip.choose('break-fix');
    expect(strip.said()).toBe(before);
  });

  it('says why it is not A', async () => {
    const strip = await helped(['critical', 'break-fix', 'business-hours']);
    expect(strip.text('.advice .reasons li')).toMatch(/critical: .* \| Not A: .* continuously/u);
  });

  it('begins anew, with the focus on the first answer', async () => {
    const strip = await helped(grave);
    await strip.click(strip.named('Start again'));
    expect(strip.all('[type=radio]:checked')).toEqual([]);
    expect(strip.focus()).toBe(strip.one('[value=critical]'));
  });

  it('is closed by the first Escape, the panel by the next', async () => {
    const strip = await helped(['minimal']);
    await strip.press('Escape');
    expect([strip.all('.helper').length, strip.all('.panel').length]).toEqual([0, 1]);
    expect(strip.focus()).toBe(strip.named('Help me choose: Severity'));
    await strip.press('Escape');
    expect(strip.all('.panel')).toEqual([]);
  });

  it('asks nothing of the worker, whatever is answered', async () => {
    const strip = await helped(grave);
    await strip.click(strip.named('Start again'));
    for (const port of ['order', 'go', 'mean', 'accept', 'acknowledge', 'ownRequest', 'place'] as const)
      expect(strip.ports[port]).not.toHaveBeenCalled();
  });

  it('takes no answer of a script', async () => {
    const strip = await helped();
    strip.one('[value=critical]').dispatchEvent(new strip.window.Event('change', { bubbles: true }));
    await strip.change({});
    expect(strip.text('.advice')).toBe('The suggestion comes with your first answer.');
  });
});

describe('beside the form', () => {
  it.each([
    ['a', 'The form says the same.'],
    ['c', 'The form says C, minimal.'],
    ['other', 'The form says none of A, B or C.'],
    ['empty', 'Nothing is chosen in the form yet.'],
  ] as const)('A is suggested, and the form says %s', async (severity, note) => {
    expect((await helped(grave, { facts: { severity } })).text('.note')).toBe(note);
  });

  it('A without English is told, whatever was answered', async () => {
    const strip = await helped([], { facts: { severity: 'a', language: 'other' } });
    expect(strip.text('.note.warns')).toMatch(/^The form says A, but .* not English/u);
  });

  it.each(['b', 'c', 'empty'] as const)('another language is told with %s, too', async (severity) => {
    const strip = await helped(['moderate'], { facts: { severity, language: 'other' } });
    expect(strip.text('.note.warns')).toMatch(/^The form’s support language is not English/u);
  });

  it.each([
    [['critical', 'around-the-clock'], 'c', true],
    [[], 'a', true],
    [['moderate'], 'c', false],
  ] as const)('A needs a number: %j, the form says %s', async (answers, severity, warns) => {
    const notes = async (phone: 'empty' | 'other') => {
      const facts = { severity, contact: { ...noFacts.contact, phone } };
      return (await helped(answers, { facts })).text('.note.warns');
    };
    expect(await notes('empty')).toBe(warns ? 'A needs a phone number, and the form has none.' : '');
    expect(await notes('other')).toBe('');
  });
});

describe('what is promised', () => {
  const times = (strip: OnStrip) => strip.all('tbody tr').map((each) => each.lastElementChild?.textContent);

  it('is the article’s for customers, with what it depends on and where it is written', async () => {
    const strip = await helped(['moderate']);
    expect(times(strip)).toEqual(['within 2 hours', 'within 4 hours', 'within 8 hours']);
    expect(strip.text('.fits th')).toBe('B, moderate');
    expect(strip.text('caption')).toMatch(/customers’ requests in CSP; it is no contract/u);
    const conditions = strip.text('.conditions li');
    for (const said of ['break-fix', 'one business day', 'English', 'local business hours', 'continuously'])
      expect(conditions).toContain(said);
    expect(conditions).toMatch(/phone number.*until an engineer is assigned/u);
    expect(strip.text('.sources')).toMatch(/Report problems.*September 2023, checked August 2026/u);
    expect(strip.text('.sources')).toContain('The times are the same since August 2019.');
    await strip.click(strip.named('Read the rule: Severity'));
    expect(strip.ports.go).toHaveBeenCalledExactlyOnceWith('guide', 'severity');
  });

  it('is the own plan’s in the own directory', async () => {
    const strip = await helped(grave, { view: { context: atHome, isOwnRequest: true } });
    expect(times(strip)).toEqual(['in less than 1 hour, day and night', 'not known', 'not known']);
    expect(strip.text('caption')).toMatch(/not for CSP/u);
    expect(strip.text('legend')).toContain('When can you work on it with Microsoft?');
    expect(strip.all('[value=other-language]')).toEqual([]);
  });

  it('is nothing known without a plan of one’s own', async () => {
    const strip = await helped(grave, { view: { context: atHome, ownPlan: null } });
    expect(strip.text('caption')).toMatch(/^Your own request: the response times of CSP do not hold/u);
    expect(strip.text('.promise')).toBe('Onbehalf knows no response time for this.');
    expect(strip.text('thead')).not.toContain('First response');
  });

  it('is 21Vianet’s in China, and not English’s', async () => {
    const facts = { language: 'other' } as const;
    const strip = await helped(['minimal'], { facts, view: { cloud: 'china', product: 'm365' } });
    expect(times(strip)).toEqual([
      'within 1 hour, day and night',
      'within 1 business day',
      'within 3 business days',
    ]);
    expect(strip.all('.note.warns')).toEqual([]);
    const azure = await helped(['minimal'], { view: { cloud: 'china' } });
    expect(azure.text('caption')).toMatch(/21Vianet: the response times of CSP do not hold here/u);
    expect(azure.all('.conditions, .sources')).toEqual([]);
  });

  it('is told in Italian', async () => {
    const strip = await onStrip(stateWith(), { language: 'it' });
    await strip.click(strip.named('Aiutami a scegliere: Gravità'));
    await strip.choose('minimal');
    expect(strip.text('.promise')).toBe('Prima risposta entro 8 ore.');
    expect(strip.text('.sources')).toContain('settembre 2023');
  });
});
