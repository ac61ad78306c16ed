// Writes the generated files, those only whose content changed.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { allGenerated, type Generated } from './generated';

function isCurrent({ path, content }: Generated): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(content));
}

const files = await allGenerated();
const changed = files.filter((file) => !isCurrent(file));
for (const { path, content } of changed) writeFileSync(path, content);
console.log(
  changed.length === 0 ? 'Nothing changed.' : `Changed: ${changed.map(({ path }) => path).join(', ')}`,
);
for (const { note } of files) if (note !== undefined) console.log(note);
