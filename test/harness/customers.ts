// Made-up customers in any number, and Partner Center's export of them, for measurements and browser tests.

const syllables = (
  'con to so fab ri kam lit wa re nor th wind ad ven ture works tail spin pro se ware gra phic de sign ' +
  'wing tip al pine ski hum pub lish na mi ra lo ve ta'
).split(' ');
const endings = ['Ltd', 'GmbH', 'S.r.l.', 'Inc.', 'AG', 'S.A.', 'B.V.', 'Oy', 'AB', 'Kft.'];

export interface MadeUpCustomer {
  readonly tenantId: string;
  readonly name: string;
  readonly domain: string;
}

/** The same numbers every time: results can be compared. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** `count` customers with names of two words; every domain and tenant id is another one. */
export function madeUpCustomers(count: number, seed = 1): MadeUpCustomer[] {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  const word = () => Array.from({ length: 2 + random(3) }, () => pick(syllables)).join('');
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
  const hex = (length: number) => Array.from({ length }, () => random(16).toString(16)).join('');
  return Array.from({ length: count }, (_, at) => {
    const [first, second] = [word(), word()];
    return {
      tenantId: [hex(8), hex(4), `4${hex(3)}`, `8${hex(3)}`, hex(12)].join('-'),
      name: `${capital(first)} ${capital(second)} ${pick(endings)}`,
      domain: `${first}${second}${at}.example`,
    };
  });
}

/** Partner Center's *Export customers* (facts: domain §8.1). */
export function exportedCustomers(
  customers: readonly MadeUpCustomer[],
  {
    header = ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship'],
    delimiter = ',',
    newline = '\r\n',
  }: { header?: readonly string[]; delimiter?: string; newline?: string } = {},
): string {
  const quoted = (text: string) => (/["\r\n,;\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = customers.map(({ tenantId, name, domain }) => [tenantId, name, domain, 'Cloud Reseller']);
  return [header, ...rows].map((row) => row.map(quoted).join(delimiter)).join(newline) + newline;
}
