// The events by which the shell of an admin center and the script of a pane speak to each other.

/** Shell to pane: there is a place for you now. */
export const OPEN = 'replica:open-pane';

/** Either to the other: the pane is closed, what was in it is gone. */
export const CLOSED = 'replica:pane-closed';
