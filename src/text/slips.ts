// What a search forgives: one slip in a word.

import type uFuzzy from '@leeoniya/ufuzzy';

/** One letter too many, too few, another or swapped, also the first. */
export const oneSlip: uFuzzy.Options = {
  intraMode: 1,
  intraSlice: [0, Infinity],
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
};
