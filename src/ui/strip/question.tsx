// The two answers to what a request in one's own directory is about, in the line itself: nothing is filled before one is given.

import type { StripView } from '../../model/strip';
import type { WarningOffer } from '../../model/warning';
import { useText } from '../parts/text';
import type { TextKey } from '../parts/text';
import { offerText } from '../parts/warning-words';
import { useGuard, useTools } from './tools';

/** In a narrower window they would leave no room for the line (CSS pixels). */
const leastWidth = 1200;

/** Their short labels, each a part of the whole name. */
const labels = {
  'open-for-customer': 'stripForCustomer',
  'own-request': 'stripOwnRequest',
} as const satisfies Partial<Record<WarningOffer, TextKey>>;

type Choice = keyof typeof labels;

/** What can be chosen in the line: the offers of the bypass warning, when it is the gravest. */
export function choicesOf({ warnings }: StripView): readonly Choice[] {
  const [gravest] = warnings;
  const width = 'innerWidth' in globalThis ? globalThis.innerWidth : 0;
  if (gravest?.id !== 'bypassed' || width < leastWidth) return [];
  return gravest.offers.filter((offer): offer is Choice => offer in labels);
}

export interface QuestionProps {
  readonly view: StripView;
  /** Unfolds the panel, in which the search is. */
  readonly onOpen: () => void;
}

export function Question({ view, onOpen }: QuestionProps) {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  const acts: Readonly<Record<Choice, (button: Element) => void>> = {
    'open-for-customer': (button) => {
      const root = button.getRootNode() as ShadowRoot;
      onOpen();
      // The field is there once the panel is drawn.
      setTimeout(() => root.querySelector<HTMLElement>('[role=combobox]')?.focus());
    },
    'own-request': () => ports.ownRequest(true),
  };
  return (
    <div class="question">
      {choicesOf(view).map((offer) => (
        <button
          key={offer}
          type="button"
          aria-label={offerText(offer, t)}
          title={offerText(offer, t)}
          onClick={on((event) => acts[offer](event.currentTarget as Element))}
        >
          {t(labels[offer])}
        </button>
      ))}
    </div>
  );
}
