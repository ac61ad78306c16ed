// Ids that change whenever a field is drawn (rerender=1).
let last = Math.floor(Math.random() * 9000);

/** An id nobody has had before. */
export function freshId(): string {
  return `field-${++last}`;
}
