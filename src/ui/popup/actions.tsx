// The buttons of one document: fill, replace what the portal prefilled, undo.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '../../model/message';
import { useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import type { Offer } from './view';

type Order = Exclude<Command, 'auto'>;

export interface ActionsProps {
  readonly offer: Offer;
  /** Resolves when the order is carried out; false when the document is gone. */
  readonly onOrder: (command: Order) => Promise<boolean>;
}

export function Actions({ offer, onOrder }: ActionsProps) {
  const t = useText();
  const [running, setRunning] = useState<Order | null>(null);
  const [isLost, setLost] = useState(false);
  const row = useFocusKeeper();
  const start = async (command: Order) => {
    if (running !== null) return;
    setRunning(command);
    setLost(false);
    const carriedOut = await onOrder(command);
    setLost(!carriedOut);
    setRunning(null);
  };
  const isShown = (command: Order) => command === running || Boolean(offer[command]);
  return (
    <>
      <div class="actions" ref={row}>
        {orders.filter(isShown).map((command) => (
          <button
            key={command}
            type="button"
            class={command === 'fill' ? 'main' : ''}
            aria-disabled={running !== null}
            aria-busy={running === command}
            onClick={onTrusted(() => void start(command))}
          >
            {running === command ? t(runningLabels[command]) : labelOf(command, offer, t)}
          </button>
        ))}
      </div>
      <p role="status" class="trouble">
        {isLost && t('orderLost')}
      </p>
    </>
  );
}

const orders: readonly Order[] = ['fill', 'replace', 'undo'];

const runningLabels = { fill: 'fillRunning', replace: 'replaceRunning', undo: 'undoRunning' } as const;

function labelOf(command: Order, { replace }: Offer, t: Translate): string {
  if (command === 'fill') return t('fillButton');
  if (command === 'undo') return t('undoButton');
  return replace === 1 ? t('replaceOne') : t('replaceMany', replace);
}

/** A button that goes away with the focus hands it to the first one that stays. */
function useFocusKeeper() {
  const row = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const buttons = row.current;
    if (focused.current?.isConnected === false) buttons?.querySelector('button')?.focus();
    const active = buttons?.ownerDocument.activeElement;
    focused.current = active && buttons.contains(active) ? active : null;
  });
  return row;
}
