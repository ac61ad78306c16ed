// Makes signals and pages for the tests of where the user is.

import { SignalReader } from '../../src/context/signals';
import type { Signal, Signals, SignalSource, Strength, TenantMark } from '../../src/model/context';
import { documentOf } from '../page/dom';

/** How strong a signal of each source is, when it names a domain or id. */
const strengths: Readonly<Partial<Record<SignalSource, Strength>>> = {
  'directory-line': 'strong',
  'directory-text': 'strong',
  'account-name': 'strong',
  'url-at-load': 'weak',
  'account-menu': 'weak',
};

export function signal(source: SignalSource, tenant: TenantMark, strength?: Strength): Signal {
  return { source, strength: strength ?? strengths[source] ?? 'medium', tenant };
}

export interface Said {
  readonly directory?: TenantMark | undefined;
  readonly url?: TenantMark | undefined;
  readonly more?: readonly Signal[];
  readonly isGuest?: boolean;
  readonly subscriptionId?: string;
}

/** Signals of a header's directory line and an address, and others behind them. */
export function signalsOf({ directory, url, more = [], isGuest = false, subscriptionId }: Said): Signals {
  return {
    tenants: [
      ...(directory ? [signal('directory-line', directory)] : []),
      ...(url ? [signal('url-path', url)] : []),
      ...more,
      ...(isGuest ? [signal('account-name', {})] : []),
    ],
    isGuest,
    ...(subscriptionId !== undefined && { subscription: { id: subscriptionId } }),
  };
}

const portal = 'https://portal.azure.com/';

let page: Document | undefined;

/** What a page of this markup says at an address. */
export function readPage(markup: string, href = portal, loadedFrom?: string): Signals {
  // One document for all: selectors are compiled anew for each, which takes longer than all the rest.
  page ??= documentOf('');
  page.body.innerHTML = markup;
  return new SignalReader(page, () => 0).read({ href, loadedFrom });
}

/** The first mark that a page's header gives. */
export function directoryOf(markup: string): TenantMark | undefined {
  return readPage(markup).tenants.find(({ source }) => /^directory/u.test(source))?.tenant;
}
