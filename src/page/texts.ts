// Reads the text of an element as a person reads it: without the controls, lists and hidden parts inside.

/** Parts of a label's subtree that are not its text: controls, lists of options, hidden remarks. */
const notText =
  'input,select,textarea,button,script,style,[role=combobox],[role=listbox],[role=option],[role=tree],[role=radiogroup],[aria-hidden=true]';

/** A label has few parts; reading stops here, so that a page full of text before a control costs little. */
const mostNodes = 100;

/** An element's (or shadow root's) text; of a large one the beginning. What a slot shows stands in its place. */
export function ownText(element: ParentNode & Node): string {
  return textOf(element, { nodes: mostNodes });
}

function textOf(parent: ParentNode & Node, left: { nodes: number }): string {
  let text = '';
  for (const node of shownIn(parent)) {
    if (left.nodes <= 0) break;
    left.nodes -= 1;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !(node as Element).matches(notText))
      text += ` ${textOf(node as Element, left)} `;
  }
  return text;
}

function shownIn(parent: ParentNode & Node): Iterable<Node> {
  const slotted = (parent as Partial<HTMLSlotElement>).assignedNodes?.({ flatten: true });
  return slotted && slotted.length > 0 ? slotted : parent.childNodes;
}
