// The list of generated files: for each its path and what it should hold.

import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { managedSchema } from '../src/store/managed-schema';
import { detectorWords } from './detector-words';
import { iconSizes, renderIcon } from './icons';
import { timeZones } from './time-zones';

export interface Generated {
  readonly path: string;
  readonly content: string | Buffer;
  /** What whoever runs the generator should know. */
  readonly note?: string;
}

async function pretty(path: string, content: string): Promise<Generated> {
  return { path, content: await format(content, { ...(await resolveConfig(path)), filepath: path }) };
}

function icons(): Generated[] {
  const svg = readFileSync('icons/icon.svg', 'utf8');
  return iconSizes.map((size) => ({
    path: `icons/icon-${size}.png`,
    content: renderIcon(svg, size),
  }));
}

/** Every generated file as it should be; the tests compare it with what is committed. */
export async function allGenerated(): Promise<Generated[]> {
  const { content, note } = await detectorWords();
  return [
    ...icons(),
    await pretty('managed_schema.json', JSON.stringify(managedSchema())),
    { ...(await pretty('src/rules/detector-words.ts', content)), note },
    await pretty('src/rules/time-zones.ts', timeZones()),
  ];
}
