// The team's links as the editor holds them: rows of texts, kept as one text so that they are a field like any other.

import { linkSchema } from '../../model/settings';
import type { Link } from '../../model/settings';
import type { TextKey } from '../parts/text';

/** One row of the editor; empty texts are not set. */
export interface LinkRow {
  readonly name: string;
  readonly url: string;
  readonly cloud: string;
}

export const emptyRow: LinkRow = { name: '', url: '', cloud: '' };

export function linksText(links: readonly Link[]): string {
  return rowsText(links.map(({ name = '', url, cloud = '' }) => ({ name, url, cloud })));
}

/** The same rows always give the same text, so that a change taken back is none. */
export function rowsText(rows: readonly LinkRow[]): string {
  return JSON.stringify(rows.map(({ name, url, cloud }) => [name, url, cloud]));
}

/** What `linksText` has written. */
export function rowsIn(text: string): LinkRow[] {
  if (text === '') return [];
  return (JSON.parse(text) as [string, string, string][]).map(([name, url, cloud]) => ({ name, url, cloud }));
}

/** Whether anything stands in a row: an empty one is not saved. */
export function isBlank({ name, url }: LinkRow): boolean {
  return name.trim() === '' && url.trim() === '';
}

export interface RowError {
  readonly part: 'name' | 'url';
  readonly key: TextKey;
  readonly most?: number;
}

/** What keeps a row from being saved; a blank one is never wrong. */
export function errorInRow(row: LinkRow): RowError | null {
  if (isBlank(row)) return null;
  if (row.url.trim() === '') return { part: 'url', key: 'errorLinkNoUrl' };
  for (const part of ['name', 'url'] as const) {
    const issue = linkSchema.safeParse(
      part === 'url' ? { url: row.url } : { url: 'https://x.example', name: row.name },
    ).error?.issues[0];
    if (issue?.code === 'too_big') return { part, key: 'errorLength', most: Number(issue.maximum) };
    if (issue) return { part, key: 'errorLinkUrl' };
  }
  return null;
}

/** The rows as settings, in the schema's own writing; blank ones are left out. Call it only on rows without errors. */
export function linksOf(rows: readonly LinkRow[]): Link[] {
  return rows.flatMap(({ name, url, cloud }) => {
    const { data } = linkSchema.safeParse({
      url,
      ...(name.trim() !== '' && { name }),
      ...(cloud !== '' && { cloud }),
    });
    return data ? [data] : [];
  });
}
