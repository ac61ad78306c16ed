// Puts the documents of a tab together into the file a user hands on, without the names the user knows of.

import { addTally, emptyTally, mostBytes, savedFormKind, savedFormVersion } from '../model/snapshot';
import type { FrameAnswer, SavedElement, SavedForm, SavedNode, SnapshotTrouble } from '../model/snapshot';
import { readable } from './normalise';
import { Secrets } from './secrets';

interface Edition {
  /** The day, as `2026-02-03`. */
  readonly savedOn: string;
  /** The version of Onbehalf. */
  readonly onbehalf: string;
}

/** The file's content, or why there is none. */
export function savedFormOf(answers: readonly FrameAnswer[], edition: Edition): SavedForm | SnapshotTrouble {
  if (answers.some(({ kind }) => kind === 'too-large')) return 'too-large';
  const saved = answers.filter((answer) => answer.kind === 'saved');
  if (saved.length === 0) return 'nothing';
  const form: SavedForm = {
    kind: savedFormKind,
    version: savedFormVersion,
    ...edition,
    redacted: saved.map(({ redacted }) => redacted).reduce(addTally, emptyTally()),
    frames: saved.map(({ frame }) => frame),
  };
  return fileOf(form).length > mostBytes ? 'too-large' : form;
}

/** The text of the file: JSON with a line for each element. */
export function fileOf({ frames, ...about }: SavedForm): string {
  const documents = frames.map(({ body, ...frame }) => `${open(frame)},"body":${lineOf(body)}}`);
  return `${open(about)},"frames":[\n${documents.join(',\n')}]}\n`;
}

/** The JSON of an object without the bracket that closes it. */
function open(object: object): string {
  return JSON.stringify(object).slice(0, -1);
}

function lineOf(node: SavedNode): string {
  if (typeof node === 'string') return JSON.stringify(node);
  // The browser hands objects over with their keys in the order of the alphabet.
  const { tag, attributes, shadow, children, ...rest } = node;
  const parts = [
    open({ tag, attributes, ...rest }),
    ...(shadow ? [`"shadow":[${shadow.map(lineOf).join(',')}]`] : []),
    ...(children ? [`"children":[${children.map(lineOf).join(',')}]`] : []),
  ];
  return `\n${parts.join(',')}}`;
}

/** The form without these names, wherever a text or a class holds one. */
export function withoutNames(form: SavedForm, names: readonly string[]): SavedForm {
  const secrets = new Secrets(() => false, 2);
  for (const name of present(names, form)) {
    secrets.addPhrase(name);
    secrets.addFrom(name);
  }
  let hits = 0;
  const clean = (text: string) => secrets.without(text, () => (hits += 1));
  const frames = form.frames.map((frame) => ({ ...frame, body: cleaned(frame.body, clean) }));
  return { ...form, redacted: { ...form.redacted, names: form.redacted.names + hits }, frames };
}

const word = /[\p{L}\p{N}]+/gu;

/** Of thousands of names, those of which the file holds the first word. */
function present(names: readonly string[], form: SavedForm): string[] {
  const inFile = new Set(fileOf(form).toLowerCase().match(word));
  return names.filter((name) => inFile.has(name.toLowerCase().match(word)?.[0] ?? ''));
}

/** Attributes that are texts of the page; all others are made of fixed words and numbers. */
const texts = new Set(['class', 'aria-label', 'aria-placeholder', 'placeholder', 'title', 'label', 'value']);

function cleaned(element: SavedElement, clean: (text: string) => string): SavedElement {
  const node = (each: SavedNode) => (typeof each === 'string' ? clean(each) : cleaned(each, clean));
  const { attributes, shadow, children } = element;
  const kept = Object.entries(attributes ?? {}).map(([name, text]) => [
    name,
    texts.has(name) ? clean(text) : text,
  ]);
  return {
    ...element,
    ...(attributes && { attributes: Object.fromEntries(kept) as Record<string, string> }),
    ...(shadow && { shadow: shadow.map(node) }),
    ...(children && { children: children.map(node) }),
  };
}

/** The words that stand in the file, as a person reads them, each once; words that were taken out are left away. */
export function wordsIn(element: SavedElement): string[] {
  const found = new Set<string>();
  collect(element, found);
  return [...found];
}

const spoken = ['aria-label', 'aria-placeholder', 'placeholder', 'title', 'label'];

function collect({ attributes = {}, shadow = [], children = [] }: SavedElement, found: Set<string>): void {
  const add = (text: string) => {
    if (/(?!x)[\p{L}\p{N}]/u.test(text)) found.add(readable(text));
  };
  for (const name of spoken) add(attributes[name] ?? '');
  for (const node of [...shadow, ...children]) {
    if (typeof node === 'string') add(node);
    else collect(node, found);
  }
}
