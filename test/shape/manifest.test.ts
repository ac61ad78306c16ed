// Holds the manifest to the portals of the rules and to the rights the design allows.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Portal } from '../../src/model/portal';
import { portals } from '../../src/rules/clouds';
import { directoryLines, directoryTexts } from '../../src/rules/directory';
import { formTops, frameHosts, optionalHosts, topHosts } from '../../src/rules/hosts';
import { partnerCenters } from '../../src/rules/partner-centers';
import { visitHosts, visitTops } from '../../src/rules/visit-hosts';
import { filesIn, read, root } from './source';

interface Manifest {
  readonly version: string;
  readonly minimum_chrome_version: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[];
  readonly commands: Readonly<Record<string, { readonly suggested_key: Readonly<Record<string, string>> }>>;
}

/**
 * Keys of the portals (facts: product §1.5), and of Chrome and Edge. On a Mac, Option and Shift write letters such as Ø,
 * so Control is used there.
 */
const taken = [
  'Ctrl+/',
  'Ctrl+Alt+A',
  ...'A B C D I R T'.split(' ').map((letter) => `Alt+Shift+${letter}`),
  ...'A B C D E G I J K L M N O P Q R S T U V W Y Z'.split(' ').map((letter) => `Ctrl+Shift+${letter}`),
];

const manifest = JSON.parse(read('manifest.json')) as Manifest;

/** What a file of `src/rules/portals/` may say. */
interface PortalFile {
  readonly tops: readonly string[];
  readonly frames?: readonly string[];
  readonly portals: readonly Portal[];
  readonly directoryLines?: readonly string[];
  readonly directoryTexts?: readonly string[];
}

const portalFiles = filesIn('src/rules/portals');
const files = await Promise.all(portalFiles.map((file) => import(join(root, file)) as Promise<PortalFile>));

const patterns = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`).sort();

describe('the hosts', () => {
  it('are those of every portal, each once', () => {
    expect(files.length).toBeGreaterThan(3);
    expect(portals).toHaveLength(files.flatMap((file) => file.portals).length);
    expect(portals).toEqual(expect.arrayContaining(files.flatMap((file) => file.portals)));
    expect(topHosts.toSorted()).toEqual(files.flatMap(({ tops }) => tops).sort());
    expect(frameHosts.toSorted()).toEqual(files.flatMap(({ frames = [] }) => frames).sort());
    const all = [...topHosts, ...frameHosts, ...optionalHosts];
    expect(all.filter((host, index) => all.indexOf(host) !== index)).toEqual([]);
  });

  it('come with the places of the directory', () => {
    expect(directoryLines).toEqual(files.flatMap((file) => file.directoryLines ?? []));
    expect(directoryTexts).toEqual(files.flatMap((file) => file.directoryTexts ?? []));
  });

  it('have forms on portals as a whole', () => {
    const withForms = files.filter(({ tops }) => tops.some((host) => formTops.includes(host)));
    expect(formTops.toSorted()).toEqual(withForms.flatMap(({ tops }) => tops).sort());
  });
});

describe('the manifest', () => {
  it('asks for storage of any size, scripting and the side panel, and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'sidePanel', 'unlimitedStorage']);
  });

  it('suggests no keys of the portals, of Chrome or of Edge', () => {
    const keys = Object.values(manifest.commands).flatMap(({ suggested_key: keys }) => Object.values(keys));
    expect(keys).not.toEqual([]);
    for (const key of keys) {
      expect(taken).not.toContain(key);
      expect(key).toMatch(/^(?:Alt|MacCtrl)\+Shift\+[A-Z]$/);
    }
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('asks at first for the public portals', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(patterns([...topHosts, ...frameHosts]));
  });

  it('asks later for other clouds and the proxy', () => {
    expect(manifest.optional_host_permissions.toSorted()).toEqual(patterns(optionalHosts));
  });

  it('starts the detector, in every frame of the hosts that have support forms', () => {
    const [{ matches, ...rest } = {}] = manifest.content_scripts;
    expect((matches as string[]).toSorted()).toEqual(patterns([...formTops, ...frameHosts]));
    expect(rest).toEqual({
      js: ['src/entry/detect.iife.ts'],
      all_frames: true,
      match_about_blank: true,
      run_at: 'document_idle',
    });
  });

  it('starts the lookout, in top pages alone of the hosts whose pages may be about a customer or a product', () => {
    const [, { matches, ...rest } = {}, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect((matches as string[]).toSorted()).toEqual(patterns(visitTops));
    expect(rest).toEqual({ js: ['src/entry/lookout.iife.ts'], run_at: 'document_idle' });
    const twice = visitTops.filter((host) => formTops.includes(host));
    expect(twice).toEqual([]);
    expect([...partnerCenters].sort()).toEqual([...visitHosts.customer].sort());
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });

  it('names the oldest browser the code is built for', () => {
    expect(read('vite.config.ts')).toContain(`'chrome${manifest.minimum_chrome_version}'`);
  });
});
