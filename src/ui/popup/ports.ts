// What the popup does outside of itself: the list, tabs, clipboard and the way to other pages.

import type { CustomerList } from '../../model/list';
import type { CustomerLink } from '../../model/link';
import type { Command } from '../../model/message';
import type { Pasted } from '../../model/pasted';
import type { Customer } from '../../model/settings';
import type { RequestProduct, Saved } from '../../model/visit';
import type { FindList } from './find';
import type { Place } from './search';

export interface PopupPorts {
  readonly list: FindList & Pick<CustomerList, 'setFavourite' | 'save'>;
  /** What a text is when it is more than letters of a name. */
  readonly read: (text: string) => Pasted | null;
  /** Every link there is for a customer, the team's own too, in the order they are shown. */
  readonly linksOf: (customer: Customer) => readonly CustomerLink[];
  /** Opens an address, and remembers the customer meant for its tab; false when it could not. */
  readonly open: (url: string, place: Place, customerKey: string | undefined) => Promise<boolean>;
  /** Chooses the customer this tab is about, without opening anything; undefined for none. */
  readonly mean: (customerKey: string | undefined) => void;
  /** False when that document is gone. */
  readonly order: (documentId: string, command: Exclude<Command, 'auto'>) => Promise<boolean>;
  /** False when the browser does not let it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Absent where the browser has no side panel, or this is it. */
  readonly openPanel?: (() => void) | undefined;
  /** Puts the customer of the tab's page into the list. */
  readonly saveVisited: () => Promise<Saved>;
  /** Begins a request for the customer of the tab's page, in a new tab; false when it could not be opened. */
  readonly newRequest: (product: RequestProduct) => Promise<boolean>;
  readonly optionsPage: string;
  readonly guidePage: string;
  readonly version: string;
}
