// The columns of the customer table: which there is room for, what they hold, and what may be done in them.

import { editableTexts } from '../../model/customer';
import type { CustomerRecord, EditableText } from '../../model/customer';
import { tableColumns } from '../../model/list';
import type { TableColumn } from '../../model/list';
import { customerTitle } from '../parts/names';
import type { Translate } from '../parts/text';

export const columnIds = [
  'select',
  'favourite',
  'name',
  'domain',
  'initialDomain',
  'tenantId',
  'cloud',
  'subscriptions',
  'note',
  'details',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** Each has its place in the style sheet by this name. */
export type LayoutKind = 'full' | 'medium' | 'small' | 'stacked';

export interface GridLayout {
  readonly kind: LayoutKind;
  readonly columns: readonly ColumnId[];
  /** Height of a row in rem. At 80 px, 100,000 rows still fit into the tallest element of Chromium at 400 %. */
  readonly rowRem: number;
  /** Height of the head of the table in rem. */
  readonly headRem: number;
}

const few = without('initialDomain', 'cloud', 'subscriptions', 'note');
const full = { kind: 'full', fromRem: 57, rowRem: 2.25, headRem: 2.5, columns: columnIds } as const;
const medium = {
  kind: 'medium',
  fromRem: 46,
  rowRem: 2.25,
  headRem: 2.5,
  columns: without('initialDomain', 'note'),
} as const;
const small = { kind: 'small', fromRem: 34, rowRem: 2.25, headRem: 2.5, columns: few } as const;
const stacked = { kind: 'stacked', rowRem: 5, headRem: 4.5, columns: few } as const;

function without(...left: readonly ColumnId[]): ColumnId[] {
  return columnIds.filter((id) => !left.includes(id));
}

/** What fits into a width; whatever has no column is in the details. */
export function layoutFor(widthRem: number): GridLayout {
  return [full, medium, small].find(({ fromRem }) => widthRem >= fromRem) ?? stacked;
}

export function isEditable(column: ColumnId): column is EditableText {
  return (editableTexts as readonly string[]).includes(column);
}

export function isSortable(column: ColumnId): column is Extract<ColumnId, TableColumn> {
  return (tableColumns as readonly string[]).includes(column);
}

/** What a customer is called where it has no name, too. */
export function labelOf({ customer, key }: CustomerRecord): string {
  return customerTitle(customer, key).title;
}

/** A name inside a sentence: its own direction must not turn the rest around. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

export function cloudName(cloud: string | undefined, t: Translate): string {
  switch (cloud) {
    case 'public':
      return t('cloud_public');
    case 'usgov':
      return t('cloud_usgov');
    case 'china':
      return t('cloud_china');
    default:
      return '';
  }
}

/** A number as the page’s language writes it. */
export function counted(count: number, t: Translate): string {
  return count.toLocaleString(t('locale'));
}
