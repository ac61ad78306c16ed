// Which flow of screens a form has.
import type { Flow, Screen } from '../model';
import type { AdminSettings } from '../settings';
import { intuneFlow } from './intune';
import { lookAlike } from './look-alikes';
import { oldFlow } from './old';
import { paneFlow } from './pane';
import { powerFlow } from './power';

const NONE: Flow = { title: 'navHome', screens: [], first: '' };

/** The flow of a scenario; pages without a form have one without screens. */
export function flowOf(settings: AdminSettings): Flow {
  switch (settings.form) {
    case 'm365-pane':
      return paneFlow(settings);
    case 'm365-old':
      return oldFlow(settings);
    case 'pp':
      return powerFlow(settings);
    case 'intune-help':
      return intuneFlow(settings);
    default:
      return lookAlike(settings) ?? NONE;
  }
}

/** The screen that stands first: the one asked for, else the flow's own first one. */
export function firstScreen(flow: Flow): Screen {
  const screen = screenOf(flow, flow.first) ?? flow.screens[0];
  if (screen === undefined) throw new Error('replica: a flow without screens');
  return screen;
}

/** A screen by its name. */
export function screenOf(flow: Flow, name: string): Screen | undefined {
  return flow.screens.find((screen) => screen.name === name);
}
