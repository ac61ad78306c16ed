// What the guide knows of its reader, and what it asks of whoever shows it.

import type { Cloud, PartnerType } from '../../model/settings';

/** The reader, as the settings tell. */
export interface Reader {
  readonly type?: PartnerType | undefined;
  readonly cloud: Cloud;
}

export interface GuidePorts {
  /** False when the browser does not let it. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: () => void;
  readonly optionsPage: string;
  /** Where a customer is chosen, and links into the tenant are opened. */
  readonly popupPage: string;
}
