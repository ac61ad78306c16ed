// Finds what a page shows beside labels: in lists of terms, table rows, next to them, in fields, in attributes.

import { flatText, isDecor } from './flat-text';
import { closestAcross, parentOf, rootOf } from './roots';
import type { Root, ShadowOf } from './roots';

/** A label that is known, and the text beside it. */
export interface LabelValue<K> {
  readonly key: K;
  /** As a person reads it; never empty. */
  readonly text: string;
  /** What stands behind it in the same place: a second value, or the next label; empty for nothing. */
  readonly next: string;
  /**
   * False where the text may be anything: beside several parts of the same kind, as in a row of headings, or beyond an
   * empty place. Only a text that is recognised by its shape can be taken from there.
   */
  readonly isSure: boolean;
  readonly label: Element;
}

interface Looking<K> {
  /** What a label means; undefined for what is not known. Cheap: asked for every short text of the page. */
  readonly meaningOf: (text: string) => K | undefined;
  readonly shadowOf: ShadowOf;
}

/** Labels are shorter; with the value behind a colon, texts are. */
const longest = { label: 80, text: 200 };
/** A label is at most so deep in boxes of its own. */
const mostSteps = 6;
/** Labels made of several parts, which no text alone is. */
const split = 'dt,th,label,legend,[role=rowheader],[slot=label]';
const byName = '[label],[aria-label],[data-label]';
/** What heads a column belongs to no value; what can be pressed is no label of one. */
const noLabel =
  '[role=columnheader],thead,th[scope=col],a,button,nav,[role=button],[role=tab],[role=menuitem],[role=link],[role=navigation],[hidden],[aria-hidden=true]';

/**
 * Every known label in these roots with the text beside it; the same pair may come twice.
 *
 * Cost: a walk over the text nodes, 1 ms for some thousands, and a look around each label that is known. The page is
 * only read.
 */
export function labelValuesIn<K>(roots: readonly Root[], looking: Looking<K>): LabelValue<K>[] {
  return roots.flatMap((root) => [
    ...byText(root, looking),
    ...bySplit(root, looking),
    ...byAttribute(root, looking),
  ]);
}

function byText<K>(root: Root, looking: Looking<K>): LabelValue<K>[] {
  const document = root.ownerDocument ?? root;
  const walker = document.createTreeWalker(root, 4);
  const found: LabelValue<K>[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < 2 || text.length > longest.text) continue;
    const label = aboveOf(node);
    const key = text.length <= longest.label ? looking.meaningOf(text) : undefined;
    if (label && key !== undefined) found.push(...valueBeside(node, { key, label, looking }));
    else if (label && mayHaveBoth(text)) found.push(...inline(text, label, looking));
  }
  return found;
}

/** Cheap, for most texts have neither a colon nor room for an id. */
function mayHaveBoth(text: string): boolean {
  return text.length > 36 || text.includes(':') || text.includes('：');
}

/** “Microsoft ID: 6bab…” in one text. */
function inline<K>(text: string, label: Element, { meaningOf }: Looking<K>): LabelValue<K>[] {
  const at = /[:：]|(?<=\s)(?=[0-9a-f]{8}-)/iu.exec(text);
  const key = at && at.index <= longest.label ? meaningOf(text.slice(0, at.index)) : undefined;
  if (!at || key === undefined || !isLabel(label)) return [];
  const value = text.slice(at.index + at[0].length).trim();
  return value === '' ? [] : [{ key, text: value, next: '', isSure: true, label }];
}

function bySplit<K>(root: Root, looking: Looking<K>): LabelValue<K>[] {
  return [...root.querySelectorAll(split)].flatMap((label) => {
    if (label.childElementCount === 0) return [];
    const key = looking.meaningOf(flatText(label, looking.shadowOf));
    return key === undefined ? [] : valueBeside(label, { key, label, looking });
  });
}

function byAttribute<K>(root: Root, { meaningOf, shadowOf }: Looking<K>): LabelValue<K>[] {
  return [...root.querySelectorAll(byName)].flatMap((label) => {
    const name = ['label', 'data-label', 'aria-label'].map((each) => label.getAttribute(each)).find(Boolean);
    const key = name == null || name.length > longest.label ? undefined : meaningOf(name);
    if (name == null || key === undefined || isDecor(label) || !isLabel(label)) return [];
    const shown = flatText(label, shadowOf);
    const text = (shown.startsWith(name.trim()) ? shown.slice(name.trim().length) : shown).replace(
      /^[\s:：]+/u,
      '',
    );
    return text === '' ? [] : [{ key, text, next: '', isSure: true, label }];
  });
}

interface Beside<K> {
  readonly key: K;
  readonly label: Element;
  readonly looking: Looking<K>;
}

/** Looks behind the label, then behind each box that holds nothing but the label. */
function valueBeside<K>(from: Node, { key, label, looking }: Beside<K>): LabelValue<K>[] {
  if (!isLabel(label)) return [];
  const { shadowOf } = looking;
  const field = fieldOf(label);
  if (field) return found(flatText(field, shadowOf), '');
  const own = flatText(from, shadowOf);
  let isSure = true;
  for (let [at, step] = [from, 0]; step < mostSteps; step += 1) {
    const [value, next] = behind(at, looking);
    if (value) return found(value.text, next?.text ?? '', isSure && !isOneOfMany(at, value.node));
    if (isCell(at) || at.nodeName === 'DT') return [];
    isSure &&= !hasEmptyPlace(at);
    const above = boxOf(at);
    if (!above || flatText(above, shadowOf) !== own) return [];
    at = above;
  }
  return [];

  function found(text: string, next: string, sure = true): LabelValue<K>[] {
    const isOther = text === '' || looking.meaningOf(text.slice(0, longest.label + 1)) !== undefined;
    return isOther ? [] : [{ key, text, next, isSure: sure, label }];
  }
}

/** The field a label names, or that names the label. */
function fieldOf(label: Element): Element | null {
  const root = rootOf(label);
  const field = label.closest('label')?.htmlFor ?? '';
  if (field !== '') return root.getElementById(field);
  if (label.id === '') return null;
  const named = [...root.querySelectorAll('[aria-labelledby]')];
  return named.find((each) => each.getAttribute('aria-labelledby')?.split(/\s+/u).includes(label.id)) ?? null;
}

interface Shown {
  readonly node: Node;
  readonly text: string;
}

/** The first two things behind a node that show a text; buttons and icons show none. */
function behind<K>(node: Node, { shadowOf }: Looking<K>): readonly Shown[] {
  const shown: Shown[] = [];
  for (let at = node.nextSibling; at && shown.length < 2; at = at.nextSibling) {
    const text = at.nodeType === 8 ? '' : flatText(at, shadowOf);
    if (/[\p{L}\p{N}]/u.test(text)) shown.push({ node: at, text });
  }
  if (shown.length > 0) return shown;
  // A component shows what its label is beside in its own root, whether or not it has a slot for the label.
  const parent = node.parentElement;
  const root = parent && !(node as Partial<Element>).assignedSlot ? shadowOf(parent) : null;
  const text = root ? flatText(root, shadowOf) : '';
  return root && /[\p{L}\p{N}]/u.test(text) ? [{ node: root, text }] : [];
}

/** The box around a node as the screen shows it. */
function boxOf(node: Node): Element | null {
  return (node as Partial<Element>).assignedSlot ?? aboveOf(node);
}

function aboveOf(node: Node): Element | null {
  return node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

function isCell(node: Node): boolean {
  return (
    /^(?:TD|TH|DD)$/u.test(node.nodeName) ||
    (node.nodeType === 1 && (node as Element).matches('[role$=cell],[role=rowheader]'))
  );
}

/** Parts of the same kind side by side, more than label and value: headings of columns, tabs, rows. */
function isOneOfMany(label: Node, value: Node): boolean {
  if (label.nodeType !== 1 || value.nodeType !== 1) return false;
  const [one, other] = [label as Element, value as Element];
  if (one.localName !== other.localName || one.className !== other.className) return false;
  return [...(one.parentNode?.children ?? [])].filter((each) => !isDecor(each)).length > 2;
}

/** Whether something stands behind the label that may yet show its value. */
function hasEmptyPlace(node: Node): boolean {
  for (let at = node.nextSibling; at; at = at.nextSibling)
    if (at.nodeType === 1 && !isDecor(at as Element)) return true;
  return false;
}

function isLabel(label: Element): boolean {
  if (closestAcross(label, noLabel)) return false;
  const row = label.closest('th')?.parentElement;
  if (row && ![...row.children].some(({ localName }) => localName === 'td')) return false;
  for (let at: Element | null = label; at; at = parentOf(at))
    if (at.localName.includes('-') && isDecor(at)) return false;
  return (label as Partial<Element>).checkVisibility?.() !== false;
}
