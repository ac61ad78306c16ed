// Says where a text stops being JSON, in lines and columns.

/** Beyond this length a place that the browser does not name is not searched for. */
const maxSearched = 20_000_000;

/** `line 3, column 7`, both from 1, for the error that `JSON.parse(text)` threw; undefined when it cannot be told. */
export function placeOfBreak(text: string, error: unknown): string | undefined {
  return placeInText(text, errorPosition(text, error));
}

/** Where V8 says the text breaks; found by halving where its message names no position. */
function errorPosition(text: string, error: unknown): number | undefined {
  const position = /JSON at position (\d+)/.exec(String(error))?.[1];
  if (position !== undefined) return Number(position);
  if (/Unexpected end/.test(String(error))) return text.length;
  if (text.length > maxSearched) return undefined;
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (breaksInside(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return good;
}

function breaksInside(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return /Unexpected token/.test(String(error));
  }
}

function placeInText(text: string, position: number | undefined): string | undefined {
  if (position === undefined) return undefined;
  const lines = text.slice(0, position).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
