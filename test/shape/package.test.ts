// Holds what the project takes from outside: few dependencies, each pinned by its hash, no address written down.

import { describe, expect, it } from 'vitest';
import { filesIn, read } from './source';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly funding?: unknown;
}

const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };

/** A package that is not pinned by a sha512 hash alone; who pays for its upkeep may stand there. */
function looseLock([name, { funding: _funding, ...locked }]: [string, Locked]): string[] {
  const pinned = /^sha512-[A-Za-z0-9+/]{86}==$/.test(locked.integrity ?? '');
  const addressed =
    locked.resolved !== undefined || /\b(https?|git(\+\w+)?|file):/.test(JSON.stringify(locked));
  return pinned && !addressed && locked.link !== true ? [] : [name];
}

/** The host names of package registries, which differ from place to place. */
const registryHost = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\b(?:artifactory|verdaccio|nexus)\.[a-z0-9-]+\./i;

const binary = /\.(png|ico|woff2?|zip)$/;

describe('the lockfile', () => {
  const packages = Object.entries(lock.packages).filter(([name]) => name !== '');

  it('pins every package by a sha512 hash and names no address', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.flatMap(looseLock)).toEqual([]);
  });

  it.each([
    { version: '1.0.0' },
    { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
    { integrity: `sha512-${'a'.repeat(86)}==`, resolved: 'https://example.org/a.tgz' },
    { integrity: `sha512-${'a'.repeat(86)}==`, version: 'git+ssh:x' },
    { link: true },
  ])('would not pass with %o', (locked) => {
    expect(looseLock(['planted', locked])).toEqual(['planted']);
  });
});

describe('the project', () => {
  it('ships only libraries that each have a reason', () => {
    const reasons = {
      '@leeoniya/ufuzzy': 'search that forgives typing errors, over 100,000 customers',
      '@tanstack/virtual-core': 'lists of which only the rows in view are drawn',
      comlink: 'calls to the thread of the customer list',
      'csv-parse': 'reading CSV files',
      'csv-stringify': 'writing CSV files that spreadsheets open safely',
      idb: 'IndexedDB with promises',
      'libphonenumber-js': 'phone numbers',
      preact: 'the pages',
      zod: 'the schema of settings and messages',
    };
    expect(Object.keys(manifest.dependencies).sort()).toEqual(Object.keys(reasons).sort());
  });

  it('names no package registry', () => {
    const files = filesIn('.').filter((file) => !binary.test(file));
    expect(files).toContain('package-lock.json');
    expect(files.filter((file) => registryHost.test(read(file)))).toEqual([]);
  });

  it('would notice one', () => {
    expect(registryHost.test(['https://registry', 'example', 'org/'].join('.'))).toBe(true);
  });
});
