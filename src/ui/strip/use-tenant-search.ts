// The search for a customer as the user types: waits for a pause, and never takes a late answer for a newer text.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { StripHit } from '../../model/strip';
import { useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { useTools } from './tools';

/** A pause in typing, in milliseconds. */
const pauseMs = 150;
/** The worker answers to texts of two letters or more. */
const fewestLetters = 2;
const mostHits = 8;

interface Answer {
  readonly query: string;
  readonly hits: readonly StripHit[];
  readonly isBroken: boolean;
}

export interface TenantSearch {
  readonly text: string;
  /** Those that fit the text as it stands now. */
  readonly hits: readonly StripHit[];
  /** The highlighted one; -1 for none. */
  readonly chosen: number;
  /** What there is to say of them. */
  readonly status: string;
  readonly type: (text: string) => void;
  readonly choose: (place: number) => void;
}

/** Starts with `suggested`, of which nothing is said: the user asked nothing yet. */
export function useTenantSearch(suggested: string): TenantSearch {
  const t = useText();
  const { ports, say } = useTools();
  const [text, setText] = useState(suggested);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [chosen, setChosen] = useState(0);
  const latest = useRef('');
  const query = text.trim();
  latest.current = query;
  useEffect(() => {
    if (query.length < fewestLetters) return undefined;
    const take = (hits: readonly StripHit[], isBroken: boolean) => {
      if (latest.current !== query) return;
      setChosen(0);
      setAnswer({ query, hits: hits.slice(0, mostHits), isBroken });
    };
    const timer = setTimeout(() => {
      ports.search(query).then(
        (hits) => take(hits, false),
        () => take([], true),
      );
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [query]);
  const current = answer?.query === query ? answer : null;
  const status = statusOf(query, current, t);
  useEffect(() => {
    if (current && query !== suggested) say(status);
  }, [current]);
  const hits = current?.hits ?? [];
  return {
    text,
    hits,
    chosen: hits.length === 0 ? -1 : Math.min(chosen, hits.length - 1),
    status,
    type: setText,
    choose: setChosen,
  };
}

function statusOf(query: string, answer: Answer | null, t: Translate): string {
  if (query.length < fewestLetters) return t('stripSearchHint');
  if (!answer) return t('searching');
  if (answer.isBroken) return t('stripSearchBroken');
  const count = answer.hits.length;
  if (count === 0) return t('noHits');
  if (count === 1) return t('hitsOne');
  return count === mostHits ? t('stripHitsFirst', count) : t('hitsMany', count);
}
