// Keeps the chosen option of a list in sight, as the arrow keys go through it.

/** Scrolls the list and nothing around it: the search field must stay in sight. */
export function keepInView(list: HTMLElement | null, chosen: number): void {
  const option = list?.children[chosen] as HTMLElement | undefined;
  if (!list || !option) return;
  const { offsetTop, offsetHeight } = option;
  if (offsetTop < list.scrollTop) list.scrollTop = offsetTop;
  else if (offsetTop + offsetHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = offsetTop + offsetHeight - list.clientHeight;
}
