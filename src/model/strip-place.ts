// Where the strip stands in a portal's page, as the user left it.

/** Where the user wants the strip: its nearest corner or edge as shares of the window, from the top left. */
export interface StripPlace {
  /** 0 to 1 of the room that is left beside the strip; absent: wherever there is room. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Only an icon. */
  readonly isFolded: boolean;
}
