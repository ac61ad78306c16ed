// Stands in for react-dom/client in the bundle of Fluent 7, whose React has no roots yet.
import type { ReactNode } from 'react';
import * as dom from 'react-dom';

/** What the form uses of a root. */
export function createRoot(place: Element): { render: (content: ReactNode) => void } {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- React 17 has no other way
  return { render: (content) => void dom.render(<never>content, place) };
}
