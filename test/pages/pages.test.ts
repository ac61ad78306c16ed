// Every saved page is recognised as its reviewed answers say; pages that nobody has reviewed fail.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../src/text/saved-form';
import { differences, pageNames, pagesFolder, readAnswers } from './answers';
import { readForm } from './file';

const names = pageNames();

it('there are pages', () => {
  expect(names.length).toBeGreaterThanOrEqual(2);
});

describe.each(names)('%s', (name) => {
  const form = readForm(join(pagesFolder, name, 'page.json'));

  it('is recognised as a person said', () => {
    const answers = readAnswers(join(pagesFolder, name, 'answers.json'));
    expect(differences(form, answers)).toEqual([]);
  });

  it('holds nothing but what the options page writes', () => {
    expect(JSON.parse(fileOf(form))).toEqual(form);
    expect(fileOf(form)).not.toMatch(/@|https?:|\d{5,}|[0-9a-f]{8}-[0-9a-f]{4}/u);
  });
});
