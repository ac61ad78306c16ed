// Holds the detector: it calls once for a support form however that appears, and stays silent on look-alikes.

import { describe, expect, test } from 'vitest';
import { detectorGroups } from '../../scripts/detector-words';
import type { Concept } from '../../src/model/fields';
import type { Words } from '../../src/model/language';
import { openShadowOf as shadowOf } from '../../src/page/roots';
import { spotSupportForm } from '../../src/page/spot';
import { allPacks } from '../../src/rules/languages/all';
import { detectorWords } from '../../src/rules/detector-words';
import { packWords, shortHash, unpackWords } from '../../src/text/hash';
import { normalise } from '../../src/text/normalise';
import { writingsOf } from '../../src/text/vocabulary';
import { documentOf, pageOf } from './dom';

const labels: Partial<Record<Concept, string>> = {
  supportPlan: 'Support plan',
  severity: 'Severity',
  email: 'Email',
  issueType: 'Issue type',
  availability: 'Your availability',
  preferredContactMethod: 'Preferred contact method',
};
const weights: Partial<Record<Concept, number>> = {
  supportPlan: 3,
  severity: 1,
  availability: 1,
  preferredContactMethod: 1,
};
const named = Object.entries(labels) as [Concept, string][];
const words: Words = {
  weights: named.map(([concept]) => weights[concept] ?? 0),
  packed: packWords(named.map(([, text], group) => [shortHash(normalise(text)), group])),
};
const onRoot = () => undefined;

/** A page being watched; `calls` counts how often a form was found. */
function watched(markup = '', known: Words = words) {
  const page = pageOf(markup);
  let calls = 0;
  const found = () => {
    calls += 1;
  };
  spotSupportForm(page.document, { words: known, shadowOf, onRoot, found });
  const settled = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return calls;
  };
  const add = (text: string, tag = 'label') => {
    const element = page.document.createElement(tag);
    element.textContent = text;
    page.document.body.append(element);
    return element;
  };
  return { page, add, settled, calls: () => calls };
}

const form = '<label>Support plan</label><input><label>Severity</label><input>';

describe('finds a form', () => {
  test('that is there at the start, at once', () => {
    expect(watched(form).calls()).toBe(1);
  });

  test('that comes as one subtree', async () => {
    const { page, settled } = watched();
    const blade = page.document.createElement('section');
    blade.append(...pageOf(`<div><div>${form}</div></div>`).document.body.children);
    page.document.body.append(blade);
    expect(await settled()).toBe(1);
  });

  test('that comes row by row', async () => {
    const { add, settled } = watched();
    add('Support plan');
    expect(await settled()).toBe(0);
    add('Severity');
    expect(await settled()).toBe(1);
  });

  test('whose label texts are set later', async () => {
    const { add, settled } = watched();
    const [first, second] = [add(''), add('')];
    await settled();
    first.textContent = 'Support plan';
    expect(await settled()).toBe(0);
    second.append('Severity');
    expect(await settled()).toBe(1);
  });

  test('whose texts are set later inside its labels', async () => {
    const { page, settled } = watched('<label>Support plan</label><label><span><b></b></span></label>');
    page.one('b').textContent = 'Severity';
    expect(await settled()).toBe(1);
  });

  test('whose texts are changed in place, as Knockout does', async () => {
    const { page, settled } = watched('<label>Support plan</label><label>…</label><label><b>…</b></label>');
    page.document.querySelectorAll('label')[1]!.firstChild!.nodeValue = 'Severity';
    expect(await settled()).toBe(1);
  });

  test.each([
    ['a legend', '<fieldset><legend>Severity</legend></fieldset>'],
    ['a term', '<dl><dt>Severity</dl>'],
    ['a header cell', '<table><tr><th>Severity</table>'],
    ['an aria-label', '<div role=combobox aria-label=Severity></div>'],
    ['an id', '<span id=Dropdown7-label>Severity</span>'],
    ['a class', '<div class=azc-text-Label>Severity</div>'],
    ['glyphs and an asterisk', '<label>\ue946 Severity *</label>'],
    ['a remark', '<label>Severity (required)</label>'],
    ['capitals', '<label>SEVERITY</label>'],
  ])('by %s', (_what, markup) => {
    expect(watched(`<label>Support plan</label>${markup}`).calls()).toBe(1);
  });
});

describe('calls exactly once', () => {
  test('whatever comes after', async () => {
    const { add, settled } = watched(form);
    add('Preferred contact method');
    await settled();
    add('Your availability');
    add('Severity');
    expect(await settled()).toBe(1);
  });

  test('for two forms in one batch', async () => {
    const { page, settled } = watched();
    page.document.body.innerHTML = form + form;
    expect(await settled()).toBe(1);
  });
});

describe('stays silent', () => {
  test.each([
    ['one core label', '<label>Support plan</label><label>Email</label>'],
    ['no core label', '<label>Severity</label><label>Your availability</label><label>Issue type</label>'],
    ['one label many times', '<label>Support plan</label>'.repeat(5)],
    ['the words in a paragraph', '<label>Support plan</label><p>Severity</p>'],
    ['longer labels', '<label>Support plan details</label><label>Severity of the alert</label>'],
    ['a label longer than any', `<label>Support plan</label><label>Severity${'.'.repeat(160)}</label>`],
    ['an empty page', ''],
  ])('on %s', async (_what, markup) => {
    expect(await watched(markup).settled()).toBe(0);
  });

  test('when the rest of the form was removed before its second half came', async () => {
    const { add, settled } = watched();
    const gone = add('Support plan');
    await settled();
    gone.remove();
    await settled();
    const second = add('Severity');
    expect(await settled()).toBe(0);
    second.before(gone);
    expect(await settled()).toBe(1);
  });

  test('while texts outside of labels change', async () => {
    const { page, settled } = watched('<label>Support plan</label><p>…</p>');
    page.one('p').firstChild!.nodeValue = 'Severity';
    page.one('p').textContent = 'Severity';
    expect(await settled()).toBe(0);
  });

  test('while attributes change and text nodes without labels come and go', async () => {
    const { page, settled } = watched('<label>Support plan</label><i></i>');
    page.one('i').setAttribute('aria-label', 'Something else');
    page.document.body.append('Severity', page.document.createComment('Severity'));
    expect(await settled()).toBe(0);
  });
});

describe('the words it is built with', () => {
  const isSpotted = (...texts: string[]) => {
    pageOf('');
    let calls = 0;
    const page = documentOf(texts.map((text) => `<label>${text}</label>`).join(''));
    const found = () => {
      calls += 1;
    };
    spotSupportForm(page, { words: detectorWords, shadowOf, onRoot, found });
    return calls === 1;
  };

  test('hold every documented label of the concepts they know, generic ones aside', () => {
    const known = unpackWords(detectorWords.packed);
    const standsFor: Partial<Record<Concept, Concept>> = { lastName: 'firstName' };
    const expected = allPacks.flatMap(writingsOf).flatMap(([text, { concept, source, weight }]) => {
      const group = detectorGroups.findIndex(({ name }) => name === (standsFor[concept] ?? concept));
      const told = source !== 'guess' && (weight === 0 || weight === detectorGroups[group]?.ofPack);
      return group >= 0 && told ? [{ text, group }] : [];
    });
    expect(expected.length).toBeGreaterThan(100);
    expect(expected.filter(({ text, group }) => known.get(shortHash(normalise(text))) !== group)).toEqual([]);
  });

  test.each(allPacks.map((pack) => [pack.language, pack] as const))(
    'find the form in %s: a plan beside one more label, and a contact step without a plan',
    (_language, pack) => {
      const rows = writingsOf(pack);
      const label = (concept: Concept, least = 0) =>
        rows.find(([, each]) => each.concept === concept && each.weight >= least)?.[0] ?? '';
      const plan = label('supportPlan');
      for (const beside of ['preferredContactMethod', 'firstName', 'lastName'] as const)
        expect(isSpotted(plan, label(beside)), beside).toBe(true);
      const contact = [label('supportLanguage', 2), label('preferredContactMethod'), label('firstName')];
      expect(isSpotted(...contact), contact.join()).toBe(true);
      expect([isSpotted(plan), isSpotted(contact[0]!)]).toEqual([false, false]);
    },
  );

  test.each([
    [
      'a virtual machine',
      'Subscription',
      'Resource group',
      'Virtual machine name',
      'Region',
      'Size',
      'Username',
    ],
    ['a contact form', 'First name', 'Last name', 'Email', 'Phone', 'Country/region', 'Description'],
    ['an alert rule', 'Severity', 'Alert rule name', 'Description', 'Subscription', 'Resource group'],
    ['a profile', 'Language', 'Time zone', 'Country', 'Email', 'Preferred contact method'],
  ])('leave %s alone', (_what, ...texts) => {
    expect(isSpotted(...texts)).toBe(false);
  });
});

test('thousands of boxes without a label cost little each', () => {
  const cost = (rows: number) => {
    pageOf('');
    const page = documentOf('<div class="row"><i></i><input></div>'.repeat(rows));
    const start = performance.now();
    spotSupportForm(page, { words: detectorWords, shadowOf, onRoot, found: () => undefined });
    return performance.now() - start;
  };
  cost(100);
  expect(cost(2000)).toBeLessThan(Math.max(200, cost(500) * 12));
});
