// Tests the order of the guide's facts, what is due for a look, and the search in both languages.

import { describe, expect, it } from 'vitest';
import { chapterIds } from '../../src/model/guide';
import type { Chapter, ChapterId, Fact } from '../../src/model/guide';
import { chapters } from '../../src/rules/guide/all';
import { productWords } from '../../src/rules/guide/words';
import { factLines, isStale, staleFacts } from '../../src/text/guide';
import { guideSearch } from '../../src/text/guide-search';

function fact(id: string, dated: string, more: Partial<Fact> = {}): Fact {
  const told = { en: id, it: id };
  const source = { title: 'An article', dated };
  return { id, title: told, text: told, standing: 'official', source, checked: '2026-08', ...more } as Fact;
}

describe('the facts of a chapter', () => {
  const chapter: Chapter = {
    id: 'azure',
    facts: [
      fact('oldest', '2016-12', { replacedBy: 'old' }),
      fact('plain', '2021'),
      fact('unknown', '', { standing: 'unknown', source: undefined }),
      fact('old', '2019-08', { replacedBy: 'new' }),
      fact('new', '2025-03'),
      fact('other-old', '2023-09', { replacedBy: 'new' }),
    ],
  };

  it('come newest first, each with what it replaced, and last what is not known', () => {
    const lines = factLines(chapter).map(({ fact: { id }, older }) => [id, ...older.map((each) => each.id)]);
    expect(lines).toEqual([['new', 'other-old', 'old', 'oldest'], ['plain'], ['unknown']]);
  });

  it('are all shown, each once', () => {
    for (const each of chapters) {
      const shown = factLines(each).flatMap((line) => [line.fact, ...line.older].map(({ id }) => id));
      expect(shown.toSorted()).toEqual(each.facts.map(({ id }) => id).sort());
    }
  });
});

describe('a fact is due for a look', () => {
  it.each([
    ['2025-05', false],
    ['2025-04', true],
    ['2026-11', false],
    ['2027-01', false],
    ['2023-12', true],
  ])('when it was last looked at in %s: %s', (checked, isDue) => {
    expect(isStale({ checked }, new Date(2026, 10, 1))).toBe(isDue);
    expect(isStale({ checked }, new Date(2026, 10, 30))).toBe(isDue);
  });

  it('and is found among all', () => {
    expect(staleFacts(chapters, new Date(2026, 10, 23))).toEqual([]);
    const all = chapters.flatMap(({ facts }) => facts);
    expect(staleFacts(chapters, new Date(2029, 0, 1))).toEqual(all);
  });
});

describe('the search', () => {
  const names = Object.fromEntries(chapterIds.map((id) => [id, id])) as Record<ChapterId, string>;
  const search = guideSearch(chapters, {
    chapters: { ...names, severity: 'Urgency' },
    products: productWords,
  });
  const found = (query: string) => [...search(query).ids];

  it('finds everything with nothing to look for', () => {
    expect(found('')).toHaveLength(chapters.flatMap(({ facts }) => facts).length);
    expect(found(' – ')).toEqual(found(''));
  });

  it.each([
    ['indirect reseller azure', 'azure-provider-only'],
    ['azure reseller indirect', 'azure-provider-only'],
    ['rivenditori indiretti', 'azure-provider-only'],
    ['gravità', 'severity-change'],
    ['gravita', 'severity-change'],
    ['SEVERITY', 'severity-change'],
    ['m365 helpdesk', undefined],
    ['o365 pane', 'm365-pane'],
    ['D365', 'dynamics-where'],
    ['isv', 'marketplace-publisher'],
    ['.ps1', 'files-limits'],
    ['l’editore', 'marketplace-publisher'],
    ['2019 customer requests', 'path-2025'],
    ['user_1a2b3c', 'guest-name'],
    ['Service supp', 'role-microsoft-365'],
  ])('finds by “%s” %s', (query, id) => {
    const { ids, isGuess } = search(query);
    if (id === undefined) expect(ids.size).toBe(0);
    else {
      expect([...ids]).toContain(id);
      expect(isGuess).toBe(false);
    }
  });

  it('is not everything', () => {
    expect(found('reseller').length).toBeLessThan(20);
    expect(found('severity').length).toBeLessThan(20);
    expect(found('xylophone')).toEqual([]);
  });

  it.each(['entitelment', 'lighthose', 'marketplce', 'gravtà'])('forgives a slip: %s', (query) => {
    const { ids, isGuess } = search(query);
    expect(isGuess).toBe(true);
    expect(ids.size).toBeGreaterThan(0);
  });

  it('tells the chapters that are named so, by themselves or by a topic', () => {
    expect([...search('urgency').named]).toEqual(['severity']);
    expect(search('urgency').ids).toContain('severity-highest');
    expect([...search('guest name user').named]).toEqual([]);
    expect([...search('Helpdesk agents').named]).toEqual(['roles']);
    expect(search('').named.size).toBe(chapterIds.length);
  });

  it('does not guess at short words', () => {
    expect(search('zq').ids.size).toBe(0);
  });

  it('shows what was replaced with what replaced it', () => {
    expect(found('AppSource left side')).toEqual(['marketplace-support-link']);
    expect(found('dashboard service management create view')).toContain('path-2025');
  });
});
