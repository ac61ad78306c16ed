// Spots the request panes that ask for no plan: by how one wants to be reached, by their heading, or by Contact me.

import { describe, expect, test } from 'vitest';
import type { Writings } from '../../src/model/language';
import { openShadowOf as shadowOf } from '../../src/page/roots';
import { spotSupportForm } from '../../src/page/spot';
import { allPacks } from '../../src/rules/languages/all';
import { detectorWords } from '../../src/rules/detector-words';
import { variantsOf } from '../../src/text/variants';
import { documentOf, pageOf } from './dom';

const onRoot = () => undefined;

describe('a pane that asks for no plan', () => {
  const isSpotted = (markup: string) => {
    pageOf('');
    let calls = 0;
    const found = () => (calls += 1);
    spotSupportForm(documentOf(markup), { words: detectorWords, shadowOf, onRoot, found });
    return calls === 1;
  };
  const first = (texts: Writings) => Object.values(texts).flat().flatMap(variantsOf)[0] ?? '';

  test.each(allPacks.map((pack) => [pack.language, pack] as const))('in %s', (_language, pack) => {
    const method = `<label>${first(pack.labels.preferredContactMethod ?? {})}</label>`;
    const button = `<button><span class="ms-Button-label">${first(pack.buttons.contact)}</span></button>`;
    expect(isSpotted(`${method}<input><textarea></textarea>`)).toBe(true);
    expect(isSpotted(`${button}<input type=tel>`)).toBe(true);
    expect([isSpotted(`${method}<input>`), isSpotted(button)]).toEqual([false, false]);
  });

  test('is spotted by its heading, the first step of an Azure request is not', () => {
    expect(isSpotted('<h2>New support request</h2><textarea></textarea>')).toBe(true);
    expect(isSpotted('<h2>New support request</h2><label>Issue type</label><input>')).toBe(false);
    expect(isSpotted('<h2>Help &amp; support</h2><textarea></textarea>')).toBe(false);
  });
});
