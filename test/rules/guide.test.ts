// Holds the guide's facts: complete in both languages, dated, sourced, linked to what replaced them, and reached from warnings.

import { describe, expect, it } from 'vitest';
import { chapterIds, guideLanguages } from '../../src/model/guide';
import type { Fact, Told } from '../../src/model/guide';
import { linkIds } from '../../src/model/link';
import { warningIds } from '../../src/model/warning';
import type { WarningId, WarningReason } from '../../src/model/warning';
import { articles, articlesOfReasons, guideSections, guideSectionsOfReasons } from '../../src/rules/advice';
import { chapters } from '../../src/rules/guide/all';
import { mayFile } from '../../src/rules/guide/who-may-file';

const facts = chapters.flatMap((chapter) => chapter.facts);
const byId = new Map(facts.map((fact) => [fact.id, fact]));
const month = /^20\d\d-(?:0[1-9]|1[0-2])$/;

function textsOf({ title, text, steps = [] }: Fact): Told[] {
  return [title, text, ...steps];
}

/** What is wrong with a text: a language without it, or the same words in both. */
function gaps(told: Told): string[] {
  return guideLanguages.filter((language) => told[language].trim() === '');
}

describe('the chapters', () => {
  it('are those of the model, each once, in its order, and none is empty', () => {
    expect(chapters.map(({ id }) => id)).toEqual(chapterIds);
    expect(chapters.filter((chapter) => chapter.facts.length === 0)).toEqual([]);
  });
});

describe('ids', () => {
  it('are unique among facts and chapters, and can stand in an address', () => {
    const ids = [...facts.map(({ id }) => id), ...chapterIds];
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]{1,58}[a-z0-9]$/.test(id))).toEqual([]);
  });
});

describe.each(facts.map((fact) => [fact.id, fact] as const))('%s', (_id, fact) => {
  it('is told in every language', () => {
    expect(textsOf(fact).flatMap(gaps)).toEqual([]);
    expect(fact.text.en).not.toBe(fact.text.it);
  });

  it('is written with the signs of its language', () => {
    for (const told of textsOf(fact))
      for (const language of guideLanguages)
        expect(told[language]).not.toMatch(/"|'|\.\.\.(?!”)| {2}|<|\u00A0/);
  });

  it('has valid dates, looked at no earlier than written', () => {
    expect(fact.checked).toMatch(month);
    if (fact.source) {
      expect(fact.source.dated).toMatch(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
      expect(fact.checked >= fact.source.dated).toBe(true);
    }
  });

  it('names a source unless it is not known, and has no address but Microsoft’s', () => {
    expect(fact.standing === 'unknown').toBe(fact.source === undefined);
    if (fact.source?.address !== undefined)
      expect(fact.source.address).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  });

  it('leads to the newer fact of its chapter that took its place', () => {
    if (fact.replacedBy === undefined) return;
    const newer = byId.get(fact.replacedBy);
    const chapter = chapters.find((each) => each.facts.includes(fact));
    expect(chapter?.facts).toContain(newer);
    expect(newer && newer.source && newer.source.dated > (fact.source?.dated ?? '')).toBe(true);
  });

  it('offers links that there are', () => {
    const known = new Set<string>([...linkIds, 'customer-list']);
    expect((fact.links ?? []).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('who may file', () => {
  it('has a fact behind every answer', () => {
    const named = Object.values(mayFile).flatMap((row) => Object.values(row).map(({ fact }) => fact));
    expect(named.filter((id) => !byId.has(id))).toEqual([]);
  });

  it('agrees with what is known', () => {
    for (const row of Object.values(mayFile))
      for (const { answer, fact } of Object.values(row))
        expect([fact, byId.get(fact)?.standing === 'unknown']).toEqual([fact, answer === 'unknown']);
    expect(mayFile['indirect-reseller'].azure.answer).toBe('no');
    expect(mayFile.advisor.azure.answer).toBe('no');
    expect(mayFile['direct-bill'].azure.answer).toBe('yes');
    expect(mayFile['indirect-provider'].azure.answer).toBe('yes');
  });
});

describe('warnings', () => {
  const places = new Set<string>([...byId.keys(), ...chapterIds]);

  it('each lead to a part of the guide', () => {
    expect(warningIds.filter((id) => !places.has(guideSections[id]))).toEqual([]);
    expect(Object.values(guideSectionsOfReasons).filter((id) => !places.has(id))).toEqual([]);
  });

  it('never lead to a rule that was replaced', () => {
    const reached = [...Object.values(guideSections), ...Object.values(guideSectionsOfReasons)];
    expect(reached.filter((id) => byId.get(id)?.replacedBy !== undefined)).toEqual([]);
  });

  it('name the article that their fact names', () => {
    const differing = warningIds.filter((id: WarningId) => {
      const fact = byId.get(guideSections[id]);
      return fact && fact.source !== articles[id];
    });
    expect(differing).toEqual([]);
    for (const [reason, article] of Object.entries(articlesOfReasons))
      expect(byId.get(guideSectionsOfReasons[reason as WarningReason] ?? '')?.source, reason).toBe(article);
  });
});
