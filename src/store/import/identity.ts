// Reads tenant ids and domains from cells and lines of customer files, in any writing.

import * as z from 'zod/mini';
import { customerSchema } from '../../model/settings';
import { isNobodys } from '../../text/address-ids';
import { initialDomainOf } from '../../text/domain';
import { guidPattern } from '../../text/tenant';

const plainGuid = new RegExp(`^${guidPattern}$`, 'i');
/** Braces, quotes, 32 digits in a row and .NET's list of numbers are all made of these. */
const guidLetters = /^[\s{}()[\]<>"'=0-9a-fx,-]{32,100}$/i;
const hyphens = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const noGuid = /^f[f-]*$/;

/** What a text names as a whole, each in its one writing. */
export interface Identity {
  readonly is: 'tenantId' | 'domain' | 'initialDomain';
  readonly value: string;
}

/** A tenant or subscription id in its one writing; undefined for what is none, the empty id among it. */
export function guidOf(text: string): string | undefined {
  const bare = plainGuid.test(text) ? text.toLowerCase() : rewritten(text);
  return bare === undefined || isNobodys(bare) || noGuid.test(bare) ? undefined : bare;
}

function rewritten(text: string): string | undefined {
  if (text.length < 32 || text.length > 200) return undefined;
  const ascii = text
    .normalize('NFKC')
    .replace(hyphens, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/^\s*(?:urn:uuid:|guid:)/i, '');
  if (!guidLetters.test(ascii)) return undefined;
  const digits = ascii
    .toLowerCase()
    .replaceAll('0x', '')
    .replaceAll(/[^0-9a-f]/g, '');
  if (digits.length !== 32) return undefined;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * A domain in its one writing (ASCII, lower case), also from an e-mail address or the address of a site; undefined for
 * what is none.
 */
export function domainOf(text: string): string | undefined {
  if (text.length > 1000 || !/[.。．｡]/u.test(text)) return undefined;
  const bare = text
    .replace(/\p{Cf}/gu, '')
    .replace(/^[\s"'<(]+|[\s"'>).,;]+$/gu, '')
    .replace(/^mailto:/i, '')
    .replace(/^https?:\/\/([^/]+)\/?$/i, '$1');
  const judged = z.safeParse(customerSchema.shape.domain, bare.slice(bare.lastIndexOf('@') + 1));
  return judged.success ? judged.data : undefined;
}

/** Whether a domain is the one Microsoft gave the tenant, or one below it. */
export function isInitial(domain: string): boolean {
  return initialDomainOf(domain) !== undefined;
}

/** A tenant's domain as we know it: no site of it, and no mail host below the initial domain. */
export function tenantDomain(domain: string): string {
  return initialDomainOf(domain)?.domain ?? domain.replace(/^www\.(?=[^.]+\.)/, '');
}

export function identityOf(text: string): Identity | undefined {
  const tenantId = guidOf(text);
  if (tenantId !== undefined) return { is: 'tenantId', value: tenantId };
  const domain = domainOf(text);
  if (domain === undefined) return undefined;
  return { is: isInitial(domain) ? 'initialDomain' : 'domain', value: tenantDomain(domain) };
}

/** As `identityOf`, but for a bare id or domain alone: no e-mail address, and none of a site. */
export function bareIdentityOf(text: string): Identity | undefined {
  return /[@/]/.test(text) ? undefined : identityOf(text);
}
