// The window through which tests look at a replica: its model, the presses it saw, its errors, its traps.
import type { FieldValue } from './values';

/** What the page's own framework holds. */
export interface ReplicaState {
  form: string;
  step: number;
  values: Record<string, FieldValue>;
}

declare global {
  interface Window {
    replicaState: () => ReplicaState;
    replicaPressed: string[];
    replicaErrors: string[];
    replicaHoneypots: () => Record<string, string>;
    replicaOlder: () => Record<string, FieldValue>;
  }
}

/** Puts the empty window up; forms replace the parts they have. */
export function setUpGlobals(form: string): void {
  window.replicaState = () => ({ form, step: 0, values: {} });
  window.replicaPressed = [];
  window.replicaErrors = [];
  window.replicaHoneypots = () => ({});
  window.replicaOlder = () => ({});
  window.addEventListener('error', (event) => window.replicaErrors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => window.replicaErrors.push(String(event.reason)));
}

/** Writes down that something was pressed or toggled. */
export function press(what: string): void {
  window.replicaPressed.push(what);
}

/** Makes the page one whose own listeners fail at every event (throws=1). */
export function breakListeners(): void {
  for (const type of ['input', 'change', 'mouseup']) {
    document.addEventListener(type, () => {
      throw new Error(`replica: page listener for ${type} failed`);
    });
  }
}
