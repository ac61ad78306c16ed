// Makes a folder of test/pages from a saved form: the page, and what Onbehalf makes of it for a person to correct.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, wordsIn } from '../src/text/saved-form';
import type { SavedForm } from '../src/model/snapshot';
import { guesses, table } from '../test/pages/answers';
import { readForm } from '../test/pages/file';

interface NewPage {
  readonly file: string;
  /** Made from the form's host and day where none is given. */
  readonly name?: string | undefined;
  /** The folder of all pages. */
  readonly pages: string;
}

/** Writes the page and its answers; what a person should read about them. Throws a sentence when it cannot. */
export function newPage({ file, name, pages }: NewPage): string {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const form = readForm(file);
  const folder = join(pages, named(name ?? nameOf(form)));
  if (existsSync(folder))
    throw new Error(`${folder} exists already: give the page another name after the file.`);
  const answers = guesses(form);
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.json'), fileOf(form));
  writeFileSync(join(folder, 'answers.json'), `${JSON.stringify(answers, null, 2)}\n`);
  return [
    table(answers),
    '',
    'Words in the file, which everybody will read; delete the folder if one names a person or a customer:',
    `  ${form.frames.flatMap(({ body }) => wordsIn(body)).join(' · ')}`,
    '',
    `✓ Written to ${folder}`,
    '  Open answers.json, correct isForm and the concept of every field (null for none), set "reviewed" to true.',
    '  Then run: npx vitest run test/pages',
  ].join('\n');
}

function nameOf({ frames, savedOn }: SavedForm): string {
  const host = frames[0]?.host.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '') ?? 'page';
  return `${host}-${savedOn}`;
}

function named(name: string): string {
  if (!/^[a-z0-9-]+$/.test(name))
    throw new Error(`“${name}” is no name for a page: use a-z, 0-9 and hyphens.`);
  return name;
}
