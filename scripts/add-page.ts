// Puts a saved form into test/pages, with what Onbehalf makes of it as answers for a person to correct.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileOf, wordsIn } from '../src/text/saved-form';
import type { SavedForm } from '../src/model/snapshot';
import { guesses, pagesFolder, table } from '../test/pages/answers';
import { readForm } from '../test/pages/file';

function nameOf(form: SavedForm): string {
  const host = form.frames[0]?.host ?? '';
  return `${host.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '')}-${form.savedOn}`;
}

/** Where npm was started: a path is meant from there, not from the project's folder. */
const from = process.env['INIT_CWD'] ?? process.cwd();

function addPage([file, wanted]: readonly string[]): void {
  if (file === undefined)
    throw new Error('Say which file: npm run add-page -- onbehalf-form-2026-02-03.json [name]');
  const path = resolve(from, file);
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  const form = readForm(path);
  const name = wanted ?? nameOf(form);
  if (!/^[a-z0-9-]+$/.test(name))
    throw new Error(`“${name}” is no name for a page: use a-z, 0-9 and hyphens.`);
  const folder = join(pagesFolder, name);
  if (existsSync(folder))
    throw new Error(`${folder} exists already: give the page another name after the file.`);
  const answers = guesses(form);
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.json'), fileOf(form));
  writeFileSync(join(folder, 'answers.json'), `${JSON.stringify(answers, null, 2)}\n`);
  console.log(`${table(answers)}\n`);
  console.log(
    'Words in the file, which will be public; delete the folder if one names a person or a customer:',
  );
  console.log(`  ${form.frames.flatMap(({ body }) => wordsIn(body)).join(' · ')}\n`);
  console.log(`✓ Written to ${relative(process.cwd(), folder)}/`);
  console.log(
    '  Open answers.json, correct the concept of every field (null for none) and isForm, set "reviewed" to true.',
  );
  console.log('  Then: npx vitest run test/pages');
}

try {
  addPage(process.argv.slice(2));
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
