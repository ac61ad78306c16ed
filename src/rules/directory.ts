// Where the portals show whose directory the user is in, and as whom, all together.

import * as azure from './portals/azure';
import * as m365 from './portals/m365';

/** The bar at the top of the page. */
export const directoryBar: string = azure.bar;

/** Elements with a title or name of several lines, one of them “word: Name (domain)”; best first. */
export const directoryLines: readonly string[] = azure.directoryLines;

/** A selector for elements that may be such. */
export const likelyLines: string = azure.likelyLines;

/** Elements whose text is the directory; best first. */
export const directoryTexts: readonly string[] = azure.directoryTexts;

/** Elements that say who is signed in. */
export const accountPlaces: readonly string[] = [...azure.accounts, ...m365.accounts];
