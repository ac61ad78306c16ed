// What every part of the strip has at hand: its ports, its voice, and the guard that each handler goes through.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StripPorts } from './ports';

export interface Tools {
  readonly ports: StripPorts;
  /** Says a sentence to screen readers, once they are done with what they read. */
  readonly say: (sentence: string) => void;
}

export const ToolsContext = createContext<Tools | null>(null);

/** Throws outside the strip. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error('A part of the strip stands outside of it.');
  return tools;
}

type Guard = <E extends Event>(act: (event: E) => void) => (event: E) => void;

/** Handlers that act only on what a person did to a strip that was in plain sight (promise 9). */
export function guardOf({ isOpenToClicks }: Pick<StripPorts, 'isOpenToClicks'>): Guard {
  return (act) => (event) => {
    if (isOpenToClicks(event)) act(event);
  };
}

export function useGuard(): Guard {
  return guardOf(useTools().ports);
}
