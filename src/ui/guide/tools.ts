// What every part of the guide uses: who reads it, today's date, its ports, its voice, and any fact by its id.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fact } from '../../model/guide';
import type { GuidePorts, Reader } from './view';

export interface GuideTools {
  readonly reader: Reader;
  readonly today: Date;
  readonly ports: GuidePorts;
  /** Said to everybody, also those who do not see it. */
  readonly say: (text: string) => void;
  readonly factBy: (id: string | undefined) => Fact | undefined;
}

export const ToolsContext = createContext<GuideTools | null>(null);

export function useTools(): GuideTools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error('A part of the guide stands outside of it.');
  return tools;
}
