// What the popup's buttons and keys do, and what they say of it.

import type { EditOutcome } from '../../model/customer';
import type { CustomerLink } from '../../model/link';
import { customerTitle } from '../parts/names';
import { useText } from '../parts/text';
import type { Translate } from '../parts/text';
import type { Row } from './find';
import { linkName, refusalText } from './link-words';
import type { PopupPorts } from './ports';
import { reportText } from './report-text';
import type { Place, Shortcut } from './search';
import type { PopupView } from './view';

export interface Doings {
  /** Without a row, for nobody in particular. */
  readonly open: (row: Row | undefined, link: CustomerLink, place: Place) => void;
  readonly press: (row: Row, shortcut: Shortcut) => void;
  /** Opens an address without any customer. */
  readonly openBare: (url: string) => void;
  readonly copy: (text: string) => void;
  readonly copyReport: (view: PopupView) => void;
  readonly favourite: (row: Row, on: boolean) => void;
  readonly add: (row: Row) => void;
}

export interface DoingsOptions {
  readonly ports: PopupPorts;
  /** Shows a sentence, and has it read out. */
  readonly say: (sentence: string) => void;
  /** The list was changed from here, if only by a use: look again. */
  readonly onListChange: () => void;
}

export function useDoings({ ports, say, onListChange }: DoingsOptions): Doings {
  const t = useText();
  const goTo = (url: string, place: Place, key: string | undefined) =>
    carryOut(
      async () => {
        if (await ports.open(url, place, key)) onListChange();
        else say(t('notOpened'));
      },
      () => say(t('notOpened')),
    );
  const open = (row: Row | undefined, link: CustomerLink, place: Place) => {
    if (link.url !== undefined) goTo(link.url, place, row?.key);
    else say(`${linkName(link, t)}: ${refusalText(link, t)}`);
  };
  const copy = (text: string) =>
    carryOut(
      async () => say((await ports.copy(text)) ? t('copied') : t('notCopied')),
      () => say(t('notCopied')),
    );
  const change = (save: () => Promise<string>) =>
    carryOut(
      async () => {
        say(await save());
        onListChange();
      },
      () => say(t('notKept')),
    );
  return {
    open,
    press: (row, { link: id, place }) => {
      const link = ports.linksOf(row.customer).find((each) => each.id === id);
      if (link) open(row, link, place);
    },
    openBare: (url) => goTo(url, 'new', undefined),
    copy,
    copyReport: (view) => copy(reportText(view, { version: ports.version, t })),
    favourite: ({ key, customer }, on) =>
      change(async () => {
        await ports.list.setFavourite(key, on);
        return t(on ? 'favouriteOn' : 'favouriteOff', customerTitle(customer, key).title);
      }),
    add: ({ customer }) => change(async () => addedText(await ports.list.save({ change: customer }), t)),
  };
}

function carryOut(act: () => Promise<void>, fail: () => void): void {
  act().catch((error: unknown) => {
    console.error('Onbehalf', error);
    fail();
  });
}

function addedText(outcome: EditOutcome, t: Translate): string {
  if (outcome.kind === 'saved') return t('added', titleOf(outcome));
  if (outcome.kind === 'taken') return t('addTaken', titleOf(outcome));
  return t('notKept');
}

function titleOf({ record }: Extract<EditOutcome, { record: unknown }>): string {
  return customerTitle(record.customer, record.key).title;
}
