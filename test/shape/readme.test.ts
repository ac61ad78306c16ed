// Holds the documents to the project: every folder, script, test, file and link they name is there, and none is left out.

import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, read, root } from './source';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/policy.md',
  'docs/views.md',
];

/** Below these, every folder stands in the table; of other top folders, only the folder itself. */
const toTheBottom = ['src'];
const oneLevel = ['test'];

/** Text and tables of one `## heading`. */
function section(text: string, heading: string): string {
  return text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** The first cells of the rows of a table. */
function firstCells(text: string): string[] {
  return [...text.matchAll(/^\|([^|]*)\|/gm)].map(([, cell = '']) => cell.trim());
}

function foldersOf(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => {
    const parts = file.split('/').slice(0, -1);
    const [top = ''] = parts;
    const depth = toTheBottom.includes(top) ? parts.length : oneLevel.includes(top) ? 2 : 1;
    return parts.slice(0, depth).map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
  });
  return [...new Set(folders)].sort();
}

function foldersNamed(readme: string): string[] {
  const cells = firstCells(section(readme, 'Folders'));
  return cells.flatMap((cell) => /^`(?<path>[^`]+\/)`$/.exec(cell)?.groups?.['path'] ?? []).sort();
}

/** Files and folders named by their path from the root, in code marks or links; patterns and gaps are left out. */
function pathsNamed(text: string): string[] {
  const named = text.matchAll(/(?<![\w/.-])(?:src|test|scripts|docs|icons)\/[\w./-]*\w\/?(?![\w*<{…/])/g);
  return [...new Set([...named].map(([path]) => path))].filter((path) => !path.includes('/xx.'));
}

function missingPaths(text: string): string[] {
  return pathsNamed(text).filter((path) => !existsSync(join(root, path)));
}

function scriptsNamed(text: string): string[] {
  const named = text.matchAll(/\bnpm (?:run (?<run>[\w:-]+)|(?<short>start|test))\b/g);
  return [...new Set([...named].map(({ groups }) => groups?.['run'] ?? groups?.['short'] ?? ''))].sort();
}

/** The anchor a heading gets: lower case, words joined by hyphens, no other signs. */
function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Links that lead nowhere: a file that is not there, or a heading that is not in it. */
function brokenLinks(document: string, text = read(document)): string[] {
  const links = [...text.matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(({ groups }) => groups?.['target'] ?? '');
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return !link.startsWith('https://');
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? document : normalize(join(dirname(document), path)).replaceAll('\\', '/');
    if (path !== '' && !existsSync(join(root, file))) return true;
    return anchor !== undefined && !anchorsIn(path === '' ? text : read(file)).includes(anchor);
  });
}

/** Numbers of the promises that name no test. */
function untested(readme: string): string[] {
  const rows = section(readme, 'Promises').matchAll(/^\|\s*(?<number>\d+)\s*\|(?<rest>.*)$/gm);
  return [...rows]
    .filter(({ groups }) => !/\]\(test\/[^)]+\.test\.tsx?\)/.test(groups?.['rest'] ?? ''))
    .map(({ groups }) => groups?.['number'] ?? '');
}

const readme = read('README.md');
const scripts = (JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> })
  .scripts;

describe('the README', () => {
  it('has every folder in its table, and no other', () => {
    expect(foldersNamed(readme)).toEqual(foldersOf(filesIn('.')));
  });

  it('names every npm script', () => {
    expect(scriptsNamed(readme)).toEqual(Object.keys(scripts).sort());
  });

  it('names ten promises, each with a test', () => {
    expect(firstCells(section(readme, 'Promises')).filter((cell) => /^\d+$/.test(cell))).toHaveLength(10);
    expect(untested(readme)).toEqual([]);
  });

  it('says whom we are not affiliated with', () => {
    expect(readme).toContain('Not affiliated with Microsoft');
  });
});

describe.each(documents)('%s', (document) => {
  it('names only files, tests and folders that are there', () => {
    expect(missingPaths(read(document))).toEqual([]);
  });

  it('names only npm scripts there are', () => {
    expect(scriptsNamed(read(document)).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('has links that lead somewhere', () => {
    expect(brokenLinks(document)).toEqual([]);
  });
});

it('every document is looked at', () => {
  const all = filesIn('.').filter((file) => file.endsWith('.md') && !file.startsWith('test/'));
  expect(documents.toSorted()).toEqual(all);
});

describe('the test of the documents', () => {
  it('sees folders to the bottom of src, one level into test, and the top ones', () => {
    const files = ['src/ui/parts/live.ts', 'test/a/b/c.ts', 'docs/images/a.png', 'package.json'];
    expect(foldersOf(files)).toEqual(['docs/', 'src/', 'src/ui/', 'src/ui/parts/', 'test/', 'test/a/']);
  });

  it('reads the folders of the table, and of no other section', () => {
    const table = '| folder | what |\n| --- | --- |\n| `src/` | `test/` |\n| `src/x/` | y |\n';
    expect(foldersNamed(`## Folders\n\n${table}\n## More\n\n| \`lib/\` | z |\n`)).toEqual(['src/', 'src/x/']);
  });

  it.each([
    ['a file', 'See `src/gone.ts`.', ['src/gone.ts']],
    ['a test', '| `test/flow/gone.test.ts` |', ['test/flow/gone.test.ts']],
    ['a test that is linked', '[gone](test/flow/gone.test.ts)', ['test/flow/gone.test.ts']],
    ['a folder', 'in `src/gone/`', ['src/gone/']],
  ])('misses %s', (_name, text, missing) => {
    expect(missingPaths(text)).toEqual(missing);
  });

  it.each(['`src/rules/languages/xx.ts`', '`icons/*.png`', 'https://x.example/src/gone.ts', '`src/`'])(
    'lets %s pass',
    (text) => {
      expect(missingPaths(text)).toEqual([]);
    },
  );

  it('reads npm scripts, whole', () => {
    expect(scriptsNamed('`npm run gone`, `npm start -- --headless`, npm ci')).toEqual(['gone', 'start']);
  });

  it.each([
    ['a file', '[a](gone.md)'],
    ['a picture', '![a](docs/images/gone.png)'],
    ['a heading', '# There\n\n[a](#gone)'],
    ['a heading of another file', '[a](README.md#gone)'],
    ['an address without encryption', '[a](http://a.example)'],
  ])('finds a link to %s that leads nowhere', (_name, text) => {
    expect(brokenLinks('README.md', text)).toHaveLength(1);
  });

  it('follows links from where the document stands', () => {
    expect(brokenLinks('docs/policy.md', '[a](../README.md#promises) [b](images/form.png)')).toEqual([]);
  });

  it('finds a promise without a test', () => {
    expect(
      untested('## Promises\n\n| 1 | a | [b](test/b.test.ts) |\n| 2 | c | [d](src/d.ts) |\n## E\n'),
    ).toEqual(['2']);
  });
});
