// Holds the manifest to the hosts of the rules and to the rights the design allows.

import { describe, expect, it } from 'vitest';
import { formTops, frameHosts, optionalHosts, topHosts } from '../../src/rules/hosts';
import { read } from './source';

interface Manifest {
  readonly version: string;
  readonly minimum_chrome_version: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[];
}

const manifest = JSON.parse(read('manifest.json')) as Manifest;

const patterns = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`).sort();

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
