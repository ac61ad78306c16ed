// Makes a test page of the file named on the command line, and says what to do next.

import { resolve } from 'node:path';
import { pagesFolder } from '../test/pages/answers';
import { newPage } from './new-page';

const [file, name] = process.argv.slice(2);
/** Where npm was started: a path is meant from there, not from the project's folder. */
const from = process.env['INIT_CWD'] ?? process.cwd();

try {
  if (file === undefined)
    throw new Error('Say which file: npm run add-page -- onbehalf-form-2026-02-03.json [name]');
  console.log(newPage({ file: resolve(from, file), name, pages: pagesFolder }));
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
