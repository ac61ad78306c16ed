// The name of the strip's element; whoever looks through a page's shadow roots leaves it out.

/** DESIGN §3.6. */
export const stripName = 'onbehalf-strip';
