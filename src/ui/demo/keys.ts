// What the keys of a list do: where they move to, and which choice a person spells.

/** The index a key moves to from `active` among `count` choices, −1 for none; null for a key that does not move. */
export function moved(key: string, active: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, active + 1);
    case 'ArrowUp':
      return active < 0 ? last : Math.max(0, active - 1);
    case 'PageDown':
      return Math.min(last, active + 10);
    case 'PageUp':
      return Math.max(0, active - 10);
    case 'Home':
      return Math.min(0, last);
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Text without case and accents, for comparing what is typed. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The next choice after `from` that begins with what was typed; one letter again and again goes through all. */
export function spelled(typed: string, texts: readonly string[], from: number): number {
  const letters = Array.from(folded(typed));
  const isOneLetter = letters.every((letter) => letter === letters[0]);
  const start = isOneLetter ? from + 1 : Math.max(0, from);
  const wanted = isOneLetter ? (letters[0] ?? '') : letters.join('');
  const order = texts.map((_, index) => (start + index) % texts.length);
  return order.find((index) => folded(texts[index] ?? '').startsWith(wanted)) ?? from;
}
