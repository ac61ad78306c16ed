// Takes the state out of an inline script as data: finds where it is assigned, cuts its literal out, and parses that.

/** Names under which pages keep their first state: `window.__INITIAL_STATE__ =` (facts: portal-dom §4), and their like. */
const assigned =
  /(?:^|[\s;,{}().!])(?:(?:window|self|globalThis)\s*(?:\.\s*|\[\s*["']))?_*(?:INITIAL|PRELOADED|SERVER|APP)_?(?:STATE|DATA|PROPS)_*(?:["']\s*\])?\s*=(?!=)\s*/gi;
/** `JSON.parse(` and what may stand between it and the text. */
const parseCall = /JSON\s*\.\s*parse\s*\(\s*(decodeURIComponent\s*\(\s*)?(?=["'`])/y;
/** At most so many assignments of a script are tried. */
const mostTries = 20;

/**
 * The values that a script assigns to a state's name, in their order; nothing of it is run. Literals must be JSON but
 * for what serialisers leave in them (`undefined`, `\x3c`); others are left out. A value is looked for only behind the
 * one before, so that what a publisher wrote into a text cannot pass for an assignment.
 *
 * Cost: two passes over the literal and one `JSON.parse`, some 15 ms a megabyte; the caller bounds the length.
 */
export function statesIn(script: string): unknown[] {
  const found: unknown[] = [];
  assigned.lastIndex = 0;
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (!assigned.exec(script)) break;
    const start = assigned.lastIndex;
    const literal = wrappedAt(script, start) ?? literalAt(script, start);
    if (!literal) continue;
    assigned.lastIndex = Math.max(start, literal.end - 1);
    const value = parsed(literal.text);
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** The value of a JSON text, leniently; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Tried again as a script's literal.
  }
  try {
    return JSON.parse(asJson(text)) as unknown;
  } catch {
    return undefined;
  }
}

interface Literal {
  readonly text: string;
  /** Where it ends in the script. */
  readonly end: number;
}

/** The text in `JSON.parse("…")`. */
function wrappedAt(script: string, start: number): Literal | undefined {
  parseCall.lastIndex = start;
  const call = parseCall.exec(script);
  if (!call) return undefined;
  const open = parseCall.lastIndex;
  const close = endOfString(script, open);
  if (close < 0) return undefined;
  const text = textOfString(script.slice(open, close));
  return text === undefined ? undefined : { text: call[1] ? decoded(text) : text, end: close };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const bracketOrQuote = /[{}[\]"'`]/g;

/** The object or list that begins here, up to the bracket that closes it; brackets in strings do not count. */
function literalAt(script: string, start: number): Literal | undefined {
  if (script[start] !== '{' && script[start] !== '[') return undefined;
  let depth = 0;
  bracketOrQuote.lastIndex = start;
  for (let sign = bracketOrQuote.exec(script); sign; sign = bracketOrQuote.exec(script)) {
    const [at, what] = [sign.index, sign[0]];
    if (what === '{' || what === '[') depth += 1;
    else if (what === '}' || what === ']') depth -= 1;
    else {
      const end = endOfString(script, at);
      if (end < 0) return undefined;
      bracketOrQuote.lastIndex = end;
    }
    if (depth === 0) return { text: script.slice(start, at + 1), end: at + 1 };
  }
  return undefined;
}

/** Just behind the quote that closes the string beginning here; -1 when none does. */
function endOfString(script: string, open: number): number {
  const quote = script[open] ?? '';
  for (let at = script.indexOf(quote, open + 1); at >= 0; at = script.indexOf(quote, at + 1)) {
    let before = at - 1;
    while (before > open && script[before] === '\\') before -= 1;
    if ((at - before) % 2 === 1) return at + 1;
  }
  return -1;
}

/** An escape of any kind; a line that goes on in the next one is an escape, too. */
const escape = /\\(?:x[\da-f]{2}|u\{[\da-f]{1,6}\}|\r\n|[^])/gi;
const control = /\p{Cc}/gu;
const named: Readonly<Record<string, string>> = { '\\v': '\\u000b', '\\0': '\\u0000' };

/** What stands between the quotes of a script's string, as the inner part of a JSON string. */
function jsonInside(inner: string): string {
  return inner.replace(escape, jsonEscape).replace(control, escaped);
}

function jsonEscape(written: string): string {
  const digits = /^\\(?:x|u\{)([\da-f]+)/i.exec(written)?.[1];
  if (digits !== undefined) return escaped(characterOf(digits));
  if (/^\\["\\/bfnrtu]/.test(written)) return written;
  return named[written] ?? (/^\\[\r\n\u2028\u2029]/u.test(written) ? '' : written.slice(1));
}

function escaped(sign: string): string {
  return JSON.stringify(sign).slice(1, -1);
}

function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

/** The text that a script's string literal stands for, its quotes included; undefined when it is none, or a template. */
function textOfString(literal: string): string | undefined {
  const inner = literal.slice(1, -1);
  if (literal.startsWith('`') && inner.includes('${')) return undefined;
  try {
    const bare = literal.startsWith('"')
      ? inner
      : inner.replace(/\\[^]|"/gu, (each) => (each === '"' ? '\\"' : each));
    return JSON.parse(`"${jsonInside(bare)}"`) as string;
  } catch {
    return undefined;
  }
}

/** What serialisers write where JSON has no word for it; `new Date("…")` becomes its text. */
const notJson = /\bundefined\b|\bvoid 0\b|-?\bInfinity\b|\bNaN\b|!0|!1|\bnew Date\(|\)|,(?=\s*[}\]])/g;
const inJson: Readonly<Record<string, string>> = {
  '!0': 'true',
  '!1': 'false',
  'new Date(': '',
  ')': '',
  ',': '',
};

/** A literal of a script as JSON: strings kept but for their escapes, words of no meaning in JSON as null. */
function asJson(literal: string): string {
  let json = '';
  let from = 0;
  for (let open = literal.indexOf('"'); open >= 0; open = literal.indexOf('"', from)) {
    const end = endOfString(literal, open);
    if (end < 0) break;
    json += `${wordsOf(literal.slice(from, open))}"${jsonInside(literal.slice(open + 1, end - 1))}"`;
    from = end;
  }
  return json + wordsOf(literal.slice(from));
}

function wordsOf(code: string): string {
  return code.replace(notJson, (word) => inJson[word] ?? 'null');
}
