// Holds the floors of src/: a room imports only from floors below its own, and nothing goes round in circles.

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeIn, filesIn, importsOf, parse, type Import } from './source';

/** Which rooms a room may import from; everything else fails. Highest floor first. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // Top: what the manifest starts, wiring only; may use every room, and no room knows it.
  entry: ['flow', 'context', 'store', 'browser', 'ui', 'rules', 'page', 'text', 'model'],
  // Middle: rooms that know the floor below and not each other, so that each is tested alone.
  flow: ['rules', 'page', 'text', 'model'],
  context: ['rules', 'page', 'text', 'model'],
  store: ['rules', 'page', 'text', 'model'],
  browser: ['rules', 'page', 'text', 'model'],
  ui: ['rules', 'page', 'text', 'model'],
  // Lowest: data, hands, words, nouns.
  rules: ['model'], // a rule is data written in the shared nouns
  page: ['text', 'model'], // hands read labels, which have to be normalised
  text: ['model'], // words are matched to the shared nouns
  model: [], // the nouns know nobody
};

/** All the detector may carry: it runs in every portal frame and has 6 KB. */
const detector = 'src/entry/detect.iife.ts';
const detectorMayImport =
  /^src\/(rules\/(detector-words|families)\.ts|text\/.+|page\/.+|browser\/(send|shadow)\.ts)$/;

const files = codeIn('src');
const imports = files.flatMap((file) => importsOf(file));
/** Style sheets, too, which a script may take as text. */
const there = new Set(filesIn('src'));
const inside = imports.filter(({ to }) => to.startsWith('src/'));

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function floorBreach({ from, to, place }: Import): string[] {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === other || allowed[room]?.includes(other)) return [];
  return [`${place}: ${room} must not import from ${other} (${to})`];
}

function detectorBreach({ to, typeOnly, place }: Import): string[] {
  if (detectorMayImport.test(to) || (typeOnly && to.startsWith('src/model/'))) return [];
  return [`${place}: the detector must not import ${to}`];
}

/** Every file from which the imports lead back to it, as one readable circle each. */
function circles(edges: readonly Import[]): string[] {
  const next = new Map<string, Import[]>();
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

function isBarrel(file: string, text?: string): boolean {
  const { statements } = parse(file, text);
  const reexports = statements.filter((statement) => ts.isExportDeclaration(statement));
  const rest = statements.filter((each) => !ts.isExportDeclaration(each) && !ts.isImportDeclaration(each));
  return reexports.length > 0 && rest.length === 0;
}

describe('the floors', () => {
  it('know every room of src', () => {
    expect(files.filter((file) => !(roomOf(file) in allowed))).toEqual([]);
  });

  it('hold: a room imports only from floors below', () => {
    expect(inside.flatMap(floorBreach)).toEqual([]);
  });

  it('hold for the detector', () => {
    expect(imports.filter(({ from }) => from === detector).flatMap(detectorBreach)).toEqual([]);
  });

  it('have no circles', () => {
    expect(circles(inside)).toEqual([]);
  });

  it('have no barrels', () => {
    expect(files.filter((file) => isBarrel(file))).toEqual([]);
  });

  it('lead to files that exist', () => {
    expect(inside.filter(({ to }) => !there.has(to) && !to.includes('*')).map(({ place }) => place)).toEqual(
      [],
    );
  });
});

describe('the test of the floors', () => {
  const planted = (from: string, text: string) => importsOf(from, text);

  it.each([
    ['src/page/x.ts', "import { a } from '../flow/run';"],
    ['src/flow/x.ts', "export { a } from '../store/merge';"],
    ['src/rules/x.ts', "import type { A } from '../text/hash';"],
    ['src/model/x.ts', "type A = import('../text/hash').A;"],
    ['src/ui/x.tsx', "void import('../entry/worker');"],
    ['src/text/x.ts', "import.meta.glob(['../rules/languages/*.ts']);"],
  ])('finds a breach in %s: %s', (from, text) => {
    expect(planted(from, text).flatMap(floorBreach)).toHaveLength(1);
  });

  it('finds what the detector must not carry', () => {
    const text =
      "import { a } from '../rules/languages/en';\nimport { b } from '../model/fields';\nimport 'preact';";
    expect(planted(detector, text).flatMap(detectorBreach)).toHaveLength(3);
    expect(
      planted(detector, text.replaceAll('import {', 'import type {')).flatMap(detectorBreach),
    ).toHaveLength(2);
  });

  it('finds a circle', () => {
    const edge = (from: string, to: string): Import => ({ from, to, typeOnly: true, place: from });
    expect(circles([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b → c → b']);
  });

  it('finds a barrel', () => {
    expect(isBarrel('x.ts', "export * from './a';\nexport { b } from './b';")).toBe(true);
    expect(isBarrel('x.ts', "export { b } from './b';\nexport const c = 1;")).toBe(false);
  });
});
