// Sends orders to forms, one after the other and one at a time, and tells when a form is gone.

import { useState } from 'preact/hooks';
import type { Order } from '../../model/message';
import { useText } from '../parts/text';
import { useTools } from './tools';

export interface Orders {
  /** What is being carried out now. */
  readonly running: Order | null;
  /** The last one found no form. */
  readonly isLost: boolean;
  readonly order: (orders: readonly (readonly [documentId: string, order: Order])[]) => Promise<void>;
}

export function useOrders(): Orders {
  const t = useText();
  const { ports, say } = useTools();
  const [running, setRunning] = useState<Order | null>(null);
  const [isLost, setLost] = useState(false);
  const order: Orders['order'] = async (orders) => {
    if (running !== null) return;
    setLost(false);
    let isDone = true;
    for (const [documentId, each] of orders) {
      setRunning(each);
      isDone = (await ports.order(documentId, each).catch(() => false)) && isDone;
    }
    setRunning(null);
    setLost(!isDone);
    if (!isDone) say(t('orderLost'));
  };
  return { running, isLost, order };
}
