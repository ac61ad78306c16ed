// Reads the few files that tests of the import need, in the shape of the real reader’s answer.

import type {
  Column,
  ColumnMeaning,
  ImportNote,
  ImportOptions,
  ImportRow,
  ImportTrouble,
} from '../../src/model/import';
import type { ParsedFile } from '../../src/model/import';
import { customerSchema } from '../../src/model/settings';
import type { Subscription } from '../../src/model/settings';

export type FakeAnswer =
  { readonly file: ParsedFile } | { readonly trouble: ImportTrouble; readonly detail?: string };

const headers: Readonly<Record<string, ColumnMeaning>> = {
  'Microsoft ID': 'tenantId',
  'Company name': 'name',
  'Primary domain name': 'domain',
  Note: 'note',
};

const line = (text: string): string[] => text.split(',').map((cell) => cell.trim());

/** Comma-separated, no quotes; `Subscription ID,Subscription` is an export of one customer’s subscriptions. */
export function readFake(text: string, options: ImportOptions): FakeAnswer {
  if (text.trim() === '') return { trouble: 'empty' };
  if (text.startsWith('PK')) return { trouble: 'workbook' };
  if (text.includes('\ufffd') && !options.encoding) return { trouble: 'broken-encoding', detail: 'byte 3' };
  const [head = '', ...lines] = text.trim().split('\n');
  if (head.startsWith('Subscription ID')) return { file: subscriptionsFile(lines) };
  const columns = columnsOf(line(head), lines, options);
  const isUnknown = !columns.some(({ meaning }) => meaning === 'tenantId' || meaning === 'domain');
  const notes: ImportNote[] = isUnknown ? ['columns-unknown'] : [];
  if (options.encoding) notes.push('encoding-guessed');
  const rows = isUnknown ? [] : lines.map((each, index) => rowOf(line(each), columns, index + 2));
  return { file: { kind: 'customers-csv', rows, columns, notes, encoding: options.encoding ?? 'utf-8' } };
}

function columnsOf(names: readonly string[], lines: readonly string[], options: ImportOptions): Column[] {
  return names.map((header, index) => ({
    header,
    samples: lines.slice(0, 2).map((each) => line(each)[index] ?? ''),
    meaning: options.columns ? (options.columns[index] ?? null) : (headers[header] ?? null),
  }));
}

function rowOf(cells: readonly string[], columns: readonly Column[], place: number): ImportRow {
  const entries = columns.flatMap(({ meaning }, index) =>
    meaning && cells[index] ? [[meaning, cells[index]] as const] : [],
  );
  const { tenantId, ...rest } = Object.fromEntries(entries) as Record<string, string>;
  const id = customerSchema.safeParse({ tenantId });
  if (tenantId !== undefined && !id.success) {
    return {
      line: place,
      problem: 'bad-tenant-id',
      text: tenantId,
      ...(rest['domain'] && { customer: rest }),
    };
  }
  if (tenantId === undefined && !rest['domain']) return { line: place, problem: 'no-identity' };
  return { line: place, customer: { ...rest, ...(tenantId && { tenantId: tenantId.toLowerCase() }) } };
}

function subscriptionsFile(lines: readonly string[]): ParsedFile {
  const subscriptions: Subscription[] = lines.map((each) => {
    const [id = '', name = ''] = line(each);
    return { id, name };
  });
  const shared = { kind: 'subscriptions-csv', rows: [], columns: [], encoding: 'utf-8' } as const;
  return { ...shared, notes: ['subscriptions-of-whom'], subscriptions };
}
