// Sends orders to forms, one after the other in the order they were given, and tells when a form is gone.

import { useRef, useState } from 'preact/hooks';
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
  const queue = useRef(Promise.resolve());
  const waiting = useRef(new Set<string>());
  const carryOut: Orders['order'] = async (orders) => {
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
  // What is given twice before it is done, as by a double click, is done once.
  const order: Orders['order'] = async (orders) => {
    const name = JSON.stringify(orders);
    if (waiting.current.has(name)) return;
    const isFirst = waiting.current.size === 0;
    waiting.current.add(name);
    const done = isFirst ? carryOut(orders) : queue.current.then(() => carryOut(orders));
    queue.current = done.finally(() => waiting.current.delete(name));
    await queue.current;
  };
  return { running, isLost, order };
}
