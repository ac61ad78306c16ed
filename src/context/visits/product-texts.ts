// Reads the texts of a product's page: what a link is called, what a box says, and whether that means support.

import { publisherWords } from '../../rules/publisher-words';
import { parentOf } from '../../page/roots';
import { normalise, readable, splitRemark } from '../../text/normalise';
import { variantsOf } from '../../text/variants';

/** What a text says it leads to, when it says nothing else. */
export type Meaning = 'support' | 'help';

interface Words {
  readonly headers: ReadonlyMap<string, Meaning>;
  readonly links: ReadonlyMap<string, Meaning>;
  /** Finds a word of support inside a normalised sentence with a space at both ends. */
  readonly inside: RegExp;
}

let made: Words | undefined;

/** The words of all languages; a page may be in another one than it says, and publishers write in theirs. */
function words(): Words {
  if (made) return made;
  const headers = new Map<string, Meaning>();
  const links = new Map<string, Meaning>();
  for (const { support, help, helpLinks = [] } of Object.values(publisherWords)) {
    for (const text of help.flatMap(variantsOf)) headers.set(normalise(text), 'help');
    for (const text of helpLinks.flatMap(variantsOf)) links.set(normalise(text), 'help');
    for (const text of support.flatMap(variantsOf)) headers.set(normalise(text), 'support');
  }
  const said = [...headers].filter(([, meaning]) => meaning === 'support').map(([text]) => text);
  made = { headers, links: new Map([...links, ...headers]), inside: insideOf(said) };
  return made;
}

/** One pattern for all, without those that have another one in them: “customer support” has “support”. */
function insideOf(said: readonly string[]): RegExp {
  const found = said.map((text) => (isSpaced(text) ? ` ${text} ` : text));
  const shortest = found.filter((text) => !found.some((other) => other !== text && text.includes(other)));
  return new RegExp([...new Set(shortest)].join('|'), 'u');
}

/** Chinese, Japanese and Korean sentences do not show where a word ends. */
function isSpaced(text: string): boolean {
  return !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(text);
}

const longestWords = 80;

/** What the header of a cell means; undefined for everything else, longer texts included. */
export function meaningOfHeader(text: string): Meaning | undefined {
  return text.length > longestWords ? undefined : words().headers.get(normalise(text));
}

/** What a link of this name leads to: “Support”, “Support (opens in a new tab)”, “Support: Contoso Backup”. */
export function meaningOfLink(text: string): Meaning | undefined {
  const { bare } = splitRemark(text);
  const [first = ''] = bare.split(/[,:;|–—：、，]|\s-\s/u, 1);
  for (const each of [text, bare, first]) {
    const meaning = each.length > longestWords ? undefined : words().links.get(normalise(each));
    if (meaning) return meaning;
  }
  return undefined;
}

/** Whether a sentence speaks of support, in any language. */
export function speaksOfSupport(text: string): boolean {
  return words().inside.test(` ${normalise(text)} `);
}

/** The names of a link, each by itself. */
export function namesOf(link: Element): string[] {
  const icon = link.querySelector('img[alt]')?.getAttribute('alt');
  const names = [textOf(link), icon, link.getAttribute('aria-label'), link.getAttribute('title')];
  return names.map((name) => readable(name ?? '')).filter((name) => name !== '');
}

const mostNodes = 5000;
const notText = 'script,style,template,noscript,button,select,textarea,[hidden],[aria-hidden=true]';

/** What a part of the page says, with a space between elements; of a very large one the beginning. */
export function textOf(node: Node, without?: (element: Element) => boolean): string {
  const parts: string[] = [];
  let left = mostNodes;
  const visit = (each: Node): void => {
    left -= 1;
    if (left < 0) return;
    if (each.nodeType === 3) parts.push(each.nodeValue ?? '');
    if (each.nodeType !== 1 && each !== node) return;
    if (each.nodeType === 1 && ((each as Element).matches(notText) || without?.(each as Element))) return;
    if (each.nodeType === 1) parts.push(' ');
    each.childNodes.forEach(visit);
    if (each.nodeType === 1) parts.push(' ');
  };
  visit(node);
  return readable(parts.join(''));
}

const paragraphs = 'p,li,blockquote,figcaption';
const blocks = `${paragraphs},dd,dt,td,th,div,section,article,main,aside,body`;
/** So many characters besides its links make a block prose, … */
const proseLength = 40;
/** … if so many stand in it by themselves: details come in elements of their own, sentences do not. */
const bareLength = 15;

/** Whether a link stands within sentences, as in a description, and not by itself, as in a list of details. */
export function isInProse(link: Element): boolean {
  let block = parentOf(link);
  while (block && !block.matches(blocks)) block = parentOf(block);
  if (!block || textOf(block, (element) => element.matches('[href]')).length <= proseLength) return false;
  const bare = [...block.childNodes].filter(({ nodeType }) => nodeType === 3).map((text) => textOf(text));
  return block.matches(paragraphs) || bare.join('').length > bareLength;
}
