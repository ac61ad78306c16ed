// Knows the button that files a request by its whole name, in every language of the portal at once.

import { normalise } from './normalise';
import { perPacks } from './per-packs';
import { variantsOf } from './variants';

/** “Create”, “Submit”, “Contact me”, … in every language, normalised. */
export const createWords = perPacks<ReadonlySet<string>>(
  (packs) =>
    new Set(
      packs
        .flatMap(({ buttons }) => Object.values(buttons.create).flat())
        .flatMap(variantsOf)
        .map((text) => normalise(text)),
    ),
);
