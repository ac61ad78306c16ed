// Holds the choice of the detector's words: more languages never make it outgrow 6 KB, they cost guesses instead.

import { describe, expect, it } from 'vitest';
import { detectorLimit } from '../../scripts/check-dist';
import { detectorSize } from '../../scripts/detector-size';
import { candidatesOf, fitInto } from '../../scripts/detector-words';
import type { Candidate } from '../../scripts/detector-words';
import type { LanguagePack } from '../../src/model/language';
import { detectorWords } from '../../src/rules/detector-words';
import { allPacks } from '../../src/rules/languages/all';

const pack = (labels: LanguagePack['labels']): LanguagePack => ({
  language: 'xx',
  labels,
  choices: { 'csp-plan': {}, email: {}, phone: {}, 'business-hours': {}, 'around-the-clock': {} },
  requests: { technical: {}, billing: {}, quota: {} },
  buttons: { create: {}, contact: {} },
  generic: ['Which plan?'],
  headings: { request: {} },
  placeholders: [],
});

const textsOf = (candidates: readonly Candidate[]) => candidates.map(({ text }) => text);

describe('a language gives the detector', () => {
  it('what is documented, and its first guesses of what tells a form best', () => {
    const labels = {
      supportPlan: { docs: ['Support plan'], guess: ['Plan {a|b|c|d|e|f|g}'] },
      supportLanguage: { guess: ['Language of support', 'Support language'] },
      severity: { docs: ['Severity'], guess: ['Level'] },
      email: { docs: ['Email'] },
    };
    expect(textsOf(candidatesOf([pack(labels)]))).toEqual([
      'Support plan',
      ...['Plan a', 'Plan b'],
      'Language of support',
      'Severity',
    ]);
  });

  it('no label that other forms have, too', () => {
    const labels = { supportPlan: { docs: ['Which plan?', 'Support plan'] } };
    expect(textsOf(candidatesOf([pack(labels)]))).toEqual(['Support plan']);
  });
});

describe('where there is no room for all', () => {
  const first = pack({
    supportPlan: { docs: ['Support plan'], guess: ['First guess', 'Second guess'] },
    firstName: { guess: ['Forename', 'Given name'] },
  });
  const second = pack({ supportPlan: { guess: ['Only guess', 'Other guess'] } });
  const candidates = candidatesOf([first, second]);
  const spare = ['First guess', 'Other guess', 'Second guess'];
  /** What is dropped in ever less room, until what is needed does not fit. */
  const drops: string[][] = [];
  let room = 200;
  let failure: unknown;
  for (; failure === undefined; room -= 1) {
    try {
      drops.push(textsOf(fitInto(room, candidates).dropped));
    } catch (error) {
      failure = error;
    }
  }

  it('the least sure guesses of all languages go first, and no more than must', () => {
    expect(drops[0]).toEqual([]);
    expect(drops.at(-1)).toEqual(spare);
    expect(drops.filter((each) => each.join() !== spare.slice(spare.length - each.length).join())).toEqual(
      [],
    );
    expect(drops.map(({ length }) => length)).toEqual(drops.map(({ length }) => length).sort());
  });

  it('what is documented stays, and the one thing a language knows', () => {
    expect(textsOf(fitInto(200 - drops.length + 1, candidates).kept)).toEqual([
      'Support plan',
      'Forename',
      'Only guess',
    ]);
    expect(failure).toMatchObject({ message: expect.stringContaining('leaves 1 bytes too few') as string });
  });
});

describe('the detector', () => {
  it('fits in 6 KB with its words, by the generator’s measure', async () => {
    const code = await detectorSize({ ...detectorWords, packed: '' });
    const size = await detectorSize(detectorWords);
    expect(size).toBe(code + detectorWords.packed.length);
    expect(size).toBeLessThanOrEqual(detectorLimit);
  });

  it('would fit with twice as many languages, each as wordy as ours', async () => {
    const others = allPacks.map((each): LanguagePack => {
      const labels = Object.entries(each.labels).map(([concept, writings]) => [
        concept,
        Object.fromEntries(
          Object.entries(writings).map(([source, texts]) => [source, texts.map((text) => `${text} q`)]),
        ),
      ]);
      return { ...each, labels: Object.fromEntries(labels) as LanguagePack['labels'] };
    });
    const room = detectorLimit - (await detectorSize({ ...detectorWords, packed: '' }));
    const { kept, dropped } = fitInto(room, candidatesOf([...allPacks, ...others]));
    expect(dropped.length).toBeGreaterThan(0);
    expect(dropped.every(({ guess, rank }) => guess && rank > 0)).toBe(true);
    expect(fitInto(room, kept).dropped).toEqual([]);
  });
});
