// Finds the directory among the lines that a portal's header says of an account, in any language.

import type { TenantMark } from '../model/context';
import { readable } from './normalise';
import { tenantMarkOf } from './tenant';

const colon = /[:：﹕︓]/u;
/** What parts a row of pairs besides the next label. */
const rowEnd = /[,;，；、|]/u;

/**
 * The directory in a title such as “Name: Giulia⏎Email: g@fabrikam.example⏎Directory: Contoso Ltd (contoso.example)”
 * (facts: domain §6), whose labels are in the portal's language: it is the last line that names a tenant in brackets,
 * else one that is a domain. A line may follow that says the domain again, where the brackets hold the tenant's id.
 * `isRow`: the text may be all pairs in one line, as names of controls are; then a name ends at the next colon.
 */
export function directoryIn(text: string, isRow: boolean): TenantMark | undefined {
  const lines = text
    .split(/[\r\n\u2028\u2029]+/u)
    .map(readable)
    .filter((line) => line !== '');
  const [first = ''] = lines;
  const values = lines.length === 1 && (isRow || first.includes('@')) ? inRow(first) : lines.flatMap(inLine);
  const bare = values.map(tenantMarkOf).filter((mark) => mark !== undefined && mark.name === undefined);
  const domain = only(bare.map((mark) => mark?.domain));
  const named = bracketed(values).at(-1);
  if (named) return named.domain === undefined && domain !== undefined ? { ...named, domain } : named;
  if (domain !== undefined) return { domain };
  const tenantId = only(bare.map((mark) => mark?.tenantId));
  // The first of several lines is the user's.
  const unlabelled = bracketed(lines.slice(lines.length > 1 ? 1 : 0).filter((line) => !colon.test(line)));
  return unlabelled.at(-1) ?? (tenantId === undefined ? undefined : { tenantId });
}

/** What stands behind the label; a name may have colons, too. */
function inLine(line: string): string[] {
  const at = line.search(colon);
  return at < 0 ? [] : [line.slice(at + 1).trim()];
}

/** Of “Name: Giulia Directory: Contoso (contoso.example), Domain: …” all up to the brackets, and bare values. */
function inRow(row: string): string[] {
  const [, ...parts] = row.split(new RegExp(colon, 'u'));
  return parts
    .map((part) => /^.*[(（][^()（）]+[)）]/u.exec(part)?.[0] ?? part.split(rowEnd)[0] ?? '')
    .map(readable);
}

/** The values of the form “Name (domain)” or “Name (id)”. */
function bracketed(values: readonly string[]): TenantMark[] {
  return values
    .filter((value) => /[)）]$/u.test(value))
    .map(tenantMarkOf)
    .filter((mark) => mark !== undefined)
    .filter((mark) => mark.domain !== undefined || mark.tenantId !== undefined);
}

/** The one text of all, if they are one. */
function only(texts: readonly (string | undefined)[]): string | undefined {
  const [text, ...more] = new Set(texts.filter((each) => each !== undefined));
  return more.length === 0 ? text : undefined;
}
