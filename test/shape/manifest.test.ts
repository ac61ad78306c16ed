// Holds the manifest to the portals of the rules and to the rights the design allows.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directoryLines, directoryTexts } from '../../src/rules/directory';
import { formTops, frameHosts, optionalHosts, topHosts } from '../../src/rules/hosts';
import { filesIn, read, root } from './source';

interface Manifest {
  readonly version: string;
  readonly minimum_chrome_version: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[];
}

const manifest = JSON.parse(read('manifest.json')) as Manifest;

/** What a file of `src/rules/portals/` may say. */
interface Portal {
  readonly tops: readonly string[];
  readonly frames?: readonly string[];
  readonly optional?: readonly string[];
  readonly directoryLines?: readonly string[];
  readonly directoryTexts?: readonly string[];
}

const portalFiles = filesIn('src/rules/portals');
const portals = await Promise.all(portalFiles.map((file) => import(join(root, file)) as Promise<Portal>));

const patterns = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`).sort();

describe('the hosts', () => {
  it('are those of every portal, each once', () => {
    expect(portals.length).toBeGreaterThan(3);
    expect(topHosts.toSorted()).toEqual(portals.flatMap(({ tops }) => tops).sort());
    expect(frameHosts.toSorted()).toEqual(portals.flatMap(({ frames = [] }) => frames).sort());
    expect(optionalHosts.toSorted()).toEqual(portals.flatMap(({ optional = [] }) => optional).sort());
    const all = [...topHosts, ...frameHosts, ...optionalHosts];
    expect(all.filter((host, index) => all.indexOf(host) !== index)).toEqual([]);
  });

  it('come with the places of the directory', () => {
    expect(directoryLines).toEqual(portals.flatMap((portal) => portal.directoryLines ?? []));
    expect(directoryTexts).toEqual(portals.flatMap((portal) => portal.directoryTexts ?? []));
  });

  it('have forms on portals as a whole', () => {
    const withForms = portals.filter(({ tops }) => tops.some((host) => formTops.includes(host)));
    expect(formTops.toSorted()).toEqual(withForms.flatMap(({ tops }) => tops).sort());
  });
});

describe('the manifest', () => {
  it('asks for storage and scripting, and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting']);
  });

  it('asks at first for the public portals', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(patterns([...topHosts, ...frameHosts]));
  });

  it('asks later for other clouds and the proxy', () => {
    expect(manifest.optional_host_permissions.toSorted()).toEqual(patterns(optionalHosts));
  });

  it('starts the detector, in every frame of the hosts that have support forms', () => {
    const [{ matches, ...rest } = {}, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect((matches as string[]).toSorted()).toEqual(patterns([...formTops, ...frameHosts]));
    expect(rest).toEqual({
      js: ['src/entry/detect.iife.ts'],
      all_frames: true,
      match_about_blank: true,
      run_at: 'document_idle',
    });
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });

  it('names the oldest browser the code is built for', () => {
    expect(read('vite.config.ts')).toContain(`'chrome${manifest.minimum_chrome_version}'`);
  });
});
