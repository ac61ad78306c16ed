// The options of a list, as every kit takes them from here: late when lazy, narrowed by typed text when asked to.
import { useRef, useState } from 'react';
import { choicesFor, type Choice } from '../choices';
import type { RowProps } from './kit';

const LAZY_DELAY = 400;

type ListProps = Pick<RowProps, 'field' | 'settings' | 'value'>;

/** The choices of a list and a way to say that it was opened: lazy ones arrive some time after that. */
export function useChoices({ field, settings, value }: ListProps): [Choice[], () => void] {
  const [loaded, setLoaded] = useState(settings.options !== 'lazy');
  const asked = useRef(false);
  const all = choicesFor(settings, field.key);
  const load = (): void => {
    if (asked.current) return;
    asked.current = true;
    setTimeout(() => setLoaded(true), LAZY_DELAY);
  };
  return [loaded ? all : all.filter((choice) => choice.key === value), load];
}

/** The choices whose text holds what was typed, as applications filter them. */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  return choices.filter((choice) => choice.label.toLowerCase().includes(wanted));
}

/** The choices with one more for a text the user made up himself. */
export function withOwn(choices: readonly Choice[], value: string): Choice[] {
  const known = value === '' || choices.some((choice) => choice.key === value);
  return known ? [...choices] : [...choices, { key: value, label: value }];
}
