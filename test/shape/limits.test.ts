// Holds the size limits: short files that say what they are for, short functions, no `any`, no sleeping tests.

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeIn, nodesOf, parse, placeOf, read } from './source';

const fileLimit = 250;
const functionLimit = 60;
const parameterLimit = 4;

/** Data, which is as long as the world it describes. */
const data = /^src\/rules\//;

const src = codeIn('src');
const everything = [...codeIn('src', 'scripts', 'test')];

function lengthOf(file: string, text = read(file)): number {
  return text.trimEnd().split('\n').length;
}

/** The first line, or the second where a compiler wants to be told something first. */
function opensWithSentence(text: string): boolean {
  const [first, second] = text.split('\n').filter((line) => !/^(#!|\/\*\* @jsx)/.test(line));
  const line = first === '' ? second : first;
  return /^\/\/ \S.*[.!?]$/.test(line ?? '');
}

type FunctionNode = ts.FunctionLikeDeclaration & { readonly body: ts.Block };

function functionsOf(source: ts.SourceFile): FunctionNode[] {
  return [...nodesOf(source)].filter(
    (node): node is FunctionNode =>
      ts.isFunctionLike(node) &&
      'body' in node &&
      node.body !== undefined &&
      ts.isBlock(node.body as ts.Node),
  );
}

function linesOf(node: ts.Node): number {
  const source = node.getSourceFile();
  const line = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart(source)) + 1;
}

function tooLong(source: ts.SourceFile): string[] {
  return functionsOf(source)
    .filter((node) => linesOf(node) > functionLimit)
    .map((node) => `${placeOf(node)}: a function of ${linesOf(node)} lines, limit ${functionLimit}`);
}

function tooManyParameters(source: ts.SourceFile): string[] {
  return [...nodesOf(source)]
    .filter((node) => ts.isFunctionLike(node) && node.parameters.length > parameterLimit)
    .map((node) => `${placeOf(node)}: more than ${parameterLimit} parameters`);
}

function anys(source: ts.SourceFile): string[] {
  return [...nodesOf(source)]
    .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
    .map((node) => `${placeOf(node)}: any`);
}

function defaultExports(source: ts.SourceFile): string[] {
  const isDefault = (node: ts.Node): boolean =>
    ts.isExportAssignment(node) ||
    (ts.isExportSpecifier(node) && node.name.text === 'default') ||
    (ts.canHaveModifiers(node) &&
      (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));
  return [...nodesOf(source)].filter(isDefault).map((node) => `${placeOf(node)}: export default`);
}

function sleepers(source: ts.SourceFile): string[] {
  return [...nodesOf(source)]
    .filter(
      (node): node is ts.PropertyAccessExpression =>
        ts.isPropertyAccessExpression(node) &&
        /^(skip|only|todo)$/.test(node.name.text) &&
        /^(it|test|describe|suite)\b/.test(node.expression.getText()),
    )
    .map((node) => `${placeOf(node)}: ${node.getText()}`);
}

/** The value below which a share of the values lie. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

describe('files', () => {
  it(`have at most ${fileLimit} lines`, () => {
    const long = everything.filter((file) => !data.test(file) && lengthOf(file) > fileLimit);
    expect(long.map((file) => `${file}: ${lengthOf(file)} lines`)).toEqual([]);
  });

  it('are short as a rule: median at most 70 lines in src', () => {
    expect(
      quantile(
        src.filter((file) => !data.test(file)).map((file) => lengthOf(file)),
        0.5,
      ),
    ).toBeLessThanOrEqual(70);
  });

  it('open with one sentence on what they are for', () => {
    expect(everything.filter((file) => !opensWithSentence(read(file)))).toEqual([]);
  });
});

describe('functions', () => {
  it(`have at most ${functionLimit} lines`, () => {
    expect(codeIn('src', 'scripts').flatMap((file) => tooLong(parse(file)))).toEqual([]);
  });

  it(`take at most ${parameterLimit} parameters`, () => {
    expect(codeIn('src', 'scripts').flatMap((file) => tooManyParameters(parse(file)))).toEqual([]);
  });

  it('are short as a rule: median at most 8 lines, nine of ten at most 25', () => {
    const lengths = src.flatMap((file) => functionsOf(parse(file)).map(linesOf));
    expect(quantile(lengths, 0.5), 'median').toBeLessThanOrEqual(8);
    expect(quantile(lengths, 0.9), 'p90').toBeLessThanOrEqual(25);
  });
});

describe('code', () => {
  it('has no any', () => {
    expect(everything.flatMap((file) => anys(parse(file)))).toEqual([]);
  });

  it('has no default exports in src', () => {
    expect(src.flatMap((file) => defaultExports(parse(file)))).toEqual([]);
  });

  it('has no test that is skipped, alone or planned', () => {
    expect(codeIn('test').flatMap((file) => sleepers(parse(file)))).toEqual([]);
  });
});

describe('the test of the limits', () => {
  /** A test that does not run, as text: written out, it would look like one of ours. */
  const asleep = (what: string, how: string) => `${what}.${how}('x', () => {});`;
  const long = `function f() {\n${'  g();\n'.repeat(functionLimit)}}`;

  it.each([
    ['a long function', tooLong, long],
    ['a long arrow function', tooLong, `const f = () => {\n${'  g();\n'.repeat(functionLimit)}};`],
    ['a long method', tooLong, `class A {\n m() {\n${'  g();\n'.repeat(functionLimit)}} }`],
    ['five parameters', tooManyParameters, 'const f = (a, b, c, d, e) => a;'],
    ['any', anys, 'const a = b as any;'],
    ['a default export', defaultExports, 'export default function f() {}'],
    ['a default expression', defaultExports, 'export default 1;'],
    ['a default by another name', defaultExports, 'const a = 1; export { a as default };'],
    ['a skipped test', sleepers, asleep('it', 'skip')],
    ['a lone group', sleepers, asleep('describe', 'only')],
    ['a lone table', sleepers, asleep('it.each([1])', 'only')],
    ['a planned test', sleepers, asleep('test', 'todo')],
  ])('finds %s', (_name, find, text) => {
    expect(find(parse('planted.ts', text))).toHaveLength(1);
  });

  it('finds a file without its sentence', () => {
    expect(opensWithSentence('import 1;')).toBe(false);
    expect(opensWithSentence('// no full stop\n')).toBe(false);
    expect(opensWithSentence('/** @jsxImportSource react */\n// A sentence.\n')).toBe(true);
  });

  it('counts lines and quantiles', () => {
    expect(lengthOf('planted.ts', 'a\nb\n')).toBe(2);
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(10);
  });
});
