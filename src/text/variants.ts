// Spells out the writings a language pack abbreviates: `{a|b|} c` stands for `a c`, `b c` and `c`.

const group = /\{(?<choices>[^{}]*)\}/u;

/** Every text a pattern stands for, in its order; a text without braces stands for itself. Braces do not nest. */
export function variantsOf(pattern: string): string[] {
  let texts = [pattern];
  while (texts.some((text) => group.test(text))) texts = texts.flatMap(spelledOut);
  return texts.map((text) => text.replace(/ {2,}/gu, ' ').trim());
}

function spelledOut(text: string): string[] {
  const found = group.exec(text);
  const choices = found?.groups?.['choices'];
  return choices === undefined
    ? [text]
    : choices.split('|').map((choice) => text.replace(group, () => choice));
}
