// Finds web addresses in pasted text, and takes off what stands around what was meant.

import { decoded } from './portal-url';

/** Nobody pastes more to say who is meant; the rest is not read. */
const mostCharacters = 20_000;
/** Of a page of links, these are enough. */
const mostUrls = 50;
/** Brackets and quotes within each other; nobody writes more. */
const deepest = 20;

const invisible = /[\p{Cf}\p{Co}]/gu;
const control = /[^\P{Cc}\t\n]/gu;
const edges = /^[\s"'`“”„‘’«»‹›,;:]+|[\s"'`“”„‘’«»‹›,;:!?…]+$/gu;
const opening = /[<([{（【「『]/u;
const closing = /[>)\]}）】」』]/u;
const webUrl = /https?:\/\/[^\s<>"'`“”„«»‹›「」『』]+/giu;
/** The target of a link as Markdown writes it. */
const markdownTarget = /\]\(\s*<?(https?:\/\/[^\s<>)]+)/giu;
/** Line breaks inside an address: beside a sign that neither ends nor begins one. */
const lineBreak = /(?<=[-/=&?.%#@_])\n\s*(?=[^\s:]+(?:\s|$))|\n\s*(?=[-/=&?.%#@_]\S)/gu;

/** The first 20,000 characters, without what cannot be seen, and without quotes and list marks around them. */
export function readablePart(text: string): string {
  const seen = text
    .slice(0, mostCharacters)
    .toWellFormed()
    .replace(invisible, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(control, ' ')
    .replaceAll('\\/', '/')
    .replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u, '');
  return trimmed(seen);
}

/** Without the quotes, the punctuation and the brackets around it; “Name (domain)” keeps its own. */
export function trimmed(text: string): string {
  let inner = text.replace(edges, '');
  for (let depth = 0; depth < deepest; depth += 1) {
    const bare = withoutBrackets(inner).replace(edges, '');
    if (bare === inner) break;
    inner = bare;
  }
  return inner;
}

/** Without a pair of brackets around it, or one that has no counterpart. */
function withoutBrackets(text: string): string {
  const isOpened = opening.test(text.slice(0, 1));
  const isClosed = closing.test(text.slice(-1));
  if (isOpened && isClosed) return isPair(text) ? text.slice(1, -1) : text;
  if (isOpened && !closing.test(text)) return text.slice(1);
  return isClosed && !opening.test(text) ? text.slice(0, -1) : text;
}

/** Whether the first bracket is closed by the last: not so in “(A) and (B)”. */
function isPair(text: string): boolean {
  const inner = text.slice(1, -1);
  const closed = inner.search(closing);
  const opened = inner.search(opening);
  return closed < 0 || (opened >= 0 && opened < closed);
}

/** The addresses of a text with their scheme, at most 50; of Markdown links only where they lead. */
export function urlsIn(text: string): string[] {
  if (/^https?%3a%2f%2f\S+$/iu.test(text)) return [decoded(text)];
  const targets = [...text.matchAll(markdownTarget)].map(([, target = '']) => target);
  const whole = /^https?:\S*\n/iu.test(text) ? text.replace(lineBreak, '') : text;
  const urls = targets.length > 0 ? targets : [...whole.matchAll(webUrl)].map(([url]) => url);
  return urls.slice(0, mostUrls).map((url) => withoutTail(url.replaceAll('&amp;', '&')));
}

/** An address that a mail program broke anywhere, in one piece; null for other texts. */
export function joinedUrl(text: string): string | null {
  return /^https?:[^ ]+$/iu.test(text) && text.includes('\n') ? text.replaceAll(/\s+/gu, '') : null;
}

/** Punctuation of the sentence around an address is not its own; a closing bracket is when it was opened inside. */
function withoutTail(url: string): string {
  const tail = /[.,;:!?…)\]}）】]*$/u.exec(url)?.[0] ?? '';
  const isInside = tail.startsWith(')') && url.slice(0, -tail.length).includes('(');
  return tail === '' ? url : `${url.slice(0, -tail.length)}${isInside ? ')' : ''}`;
}
