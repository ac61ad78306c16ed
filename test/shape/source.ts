// Reads the project's source files and their syntax trees for the tests of this folder.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '../..');

const code = /\.(ts|tsx|mjs|js)$/;

const notOurs = new Set(['node_modules', 'dist', 'out', '.cache', '.git']);

/** Every file below a folder of the project, as a path from the project's root with forward slashes. */
export function filesIn(folder: string): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .flatMap((entry) => {
      const path = relative(root, join(start, entry.name)).replaceAll('\\', '/');
      if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesIn(path);
      return [path];
    })
    .sort();
}

export function codeIn(...folders: string[]): string[] {
  return folders.flatMap(filesIn).filter((file) => code.test(file));
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of a file of the project, or of a text that stands for one. */
export function parse(file: string, text?: string): ts.SourceFile {
  const known = text === undefined ? parsed.get(file) : undefined;
  if (known) return known;
  const tree = ts.createSourceFile(file, text ?? read(file), ts.ScriptTarget.ESNext, true);
  if (text === undefined) parsed.set(file, tree);
  return tree;
}

/** The nodes below a node and itself, in the order of the text. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

/** A place for a message: `src/flow/plan.ts:12`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}

export interface Import {
  readonly from: string;
  /** A file of the project, or the specifier of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
  readonly place: string;
}

/** Every import of a file: static, re-exported, dynamic, and `import.meta.glob`. */
export function importsOf(file: string, text?: string): Import[] {
  return [...nodesOf(parse(file, text))].flatMap((node) =>
    specifiersOf(node).map(({ specifier, typeOnly }) => ({
      from: file,
      to: resolveImport(file, specifier),
      typeOnly,
      place: placeOf(node),
    })),
  );
}

function specifiersOf(node: ts.Node): { specifier: string; typeOnly: boolean }[] {
  if (ts.isImportDeclaration(node))
    return textsOf([node.moduleSpecifier], node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return textsOf([node.moduleSpecifier], node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return textsOf([node.argument.literal], true);
  if (!ts.isCallExpression(node)) return [];
  const callee = node.expression;
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return textsOf(node.arguments, false);
  const [patterns] = node.arguments;
  if (callee.getText() !== 'import.meta.glob' || !patterns) return [];
  return textsOf(ts.isArrayLiteralExpression(patterns) ? patterns.elements : [patterns], false);
}

function textsOf(nodes: readonly ts.Node[], typeOnly: boolean): { specifier: string; typeOnly: boolean }[] {
  return nodes.filter(ts.isStringLiteralLike).map(({ text }) => ({ specifier: text, typeOnly }));
}

function resolveImport(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = normalize(join(dirname(from), specifier.replace(/\?.*$/, ''))).replaceAll('\\', '/');
  const found = [path, `${path}.ts`, `${path}.tsx`, `${path}.mjs`, `${path}.js`].find((candidate) =>
    isFile(join(root, candidate)),
  );
  return found ?? path;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** The words of a union type, a list, or of a part of one: `wordsOf('src/model/x.ts', 'Reason')`, `'Row.kind'`. */
export function wordsOf(file: string, path: string): string[] {
  const found = path.split('.').reduce<ts.Node | undefined>(named, parse(file));
  if (!found) throw new Error(`${file} declares no ${path}.`);
  return [...nodesOf(found)].filter(ts.isStringLiteralLike).map(({ text }) => text);
}

function named(within: ts.Node | undefined, name: string): ts.Node | undefined {
  const declares = (node: ts.Node): boolean =>
    (ts.isVariableDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isPropertySignature(node) ||
      ts.isParameter(node) ||
      ts.isClassDeclaration(node)) &&
    node.name?.getText() === name;
  return within && [...nodesOf(within)].find(declares);
}
