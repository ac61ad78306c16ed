// Where the portals show whose directory the user is in, all together.

import * as azure from './portals/azure';

/** Elements with a title or name of several lines, one of them “word: Name (domain)”. */
export const directoryLines: readonly string[] = [...azure.directoryLines];

/** Elements whose text is the directory. */
export const directoryTexts: readonly string[] = [...azure.directoryTexts];
