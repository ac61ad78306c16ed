// Reads a pasted list: on each line a tenant id, a domain, an e-mail address, or a name and one of these.

import type { ImportRow } from '../../model/import';
import { addressRules } from '../../rules/addresses';
import { readAddress } from '../../text/address';
import { customerRow, invalidRow } from './customer-row';
import { bareIdentityOf } from './identity';
import type { Identity } from './identity';
import type { RawCustomer } from './raw';

/** What stands between the parts of a line, but not inside of one. */
const between = /[\s,;|]+/u;

/** What stands between a name and what follows it, or around either. */
const edges = /^[\s,;|:=–—-]+|[\s,;|:=–—-]+$/gu;

/** The rows of a list, one or more a line; blank lines are none. */
export function readLines(text: string, tell: (done: number, total: number) => void): ImportRow[] {
  const rows: ImportRow[] = [];
  let done = 0;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() !== '') rows.push(...rowsOf(index + 1, line.trim()));
    done += line.length + 1;
    tell(done, text.length);
  }
  return rows;
}

function rowsOf(line: number, text: string): ImportRow[] {
  const cells = text.split('\t').map((cell) => cell.trim());
  const found = ofCells(cells) ?? ofTokens(text) ?? ofAddress(text);
  if (found === 'several') return [invalidRow(line, { problem: 'conflicting', text })];
  if (!found) return [invalidRow(line, { problem: 'not-a-customer', text })];
  return found.map((raw) => customerRow(line, raw, { isOwn: false, text }));
}

/** Cells that each are an id or a domain, but for one that is a name. */
function ofCells(cells: readonly string[]): RawCustomer[] | undefined {
  const [name, ...others] = cells.filter((cell) => cell !== '' && !bareIdentityOf(cell));
  const identities = identitiesIn(cells);
  if (others.length > 0 || identities.length === 0) return undefined;
  return oneOf(identities, name) ?? (name === undefined ? identities.map(rawOf) : undefined);
}

/** Words that each are an id or a domain; or a name, and one of these before or behind it. */
function ofTokens(text: string): RawCustomer[] | undefined {
  const tokens = text.split(between).filter((token) => token !== '');
  const identities = identitiesIn(tokens);
  const [only, second] = identities;
  if (only === undefined) return undefined;
  if (identities.length === tokens.length) return ofCells(tokens);
  const [first = '', last = ''] = [tokens[0], tokens.at(-1)];
  if (second !== undefined || /[@/]/.test(text)) return undefined;
  const rest = bareIdentityOf(last)
    ? text.slice(0, text.lastIndexOf(last))
    : bareIdentityOf(first)
      ? text.slice(text.indexOf(first) + first.length)
      : '';
  const name = rest.replace(edges, '');
  return name === '' ? undefined : oneOf(identities, name);
}

/** Whatever else names a tenant: an e-mail address, the address of a portal, “Name (domain)”. */
function ofAddress(text: string): RawCustomer[] | 'several' | undefined {
  const pasted = readAddress(text, addressRules);
  if (pasted?.notes.includes('several-tenants')) return 'several';
  const { mark: { tenantId, domain, name = nameBeside(text) } = {}, initialDomain, cloud } = pasted ?? {};
  if (tenantId === undefined && domain === undefined) return undefined;
  return [
    {
      ...(tenantId !== undefined && { tenantId }),
      ...(domain !== undefined && { domain }),
      ...(initialDomain !== undefined && { initialDomain }),
      ...(cloud !== undefined && { cloud }),
      ...(name !== '' && { name }),
    },
  ];
}

/** The one cell that has words, and nothing of an address. */
function nameBeside(text: string): string {
  const names = text.split(/[\t,;|]/u).filter((cell) => /\p{L}/u.test(cell) && !/[@/]|\.\S/u.test(cell));
  return names.length === 1 ? (names[0] ?? '').replace(edges, '') : '';
}

function identitiesIn(texts: readonly string[]): Identity[] {
  const found = texts.map(bareIdentityOf).filter((each) => each !== undefined);
  return [...new Map(found.map((each) => [each.value, each])).values()];
}

/** One customer, when nothing is named twice. */
function oneOf(identities: readonly Identity[], name = ''): RawCustomer[] | undefined {
  const kinds = new Set(identities.map(({ is }) => is));
  if (kinds.size < identities.length) return undefined;
  return [Object.assign({}, ...identities.map(rawOf), name === '' ? {} : { name }) as RawCustomer];
}

function rawOf({ is, value }: Identity): RawCustomer {
  return { [is]: value };
}
