// A copy of the built extension that has from the start the hosts which users allow later: nobody answers a headless browser.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface AllowedCopy {
  readonly folder: string;
  readonly remove: () => void;
}

interface Manifest {
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

/** Only the manifest differs: its optional hosts are required ones. */
export function withAllHosts(extension: string): AllowedCopy {
  const folder = mkdtempSync(join(tmpdir(), 'onbehalf-hosts-'));
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_host_permissions: later = [], ...manifest } = JSON.parse(
    readFileSync(path, 'utf8'),
  ) as Manifest;
  if (later.length === 0)
    throw new Error('The built manifest has no optional hosts: there is nothing to allow.');
  const all = { ...manifest, host_permissions: [...manifest.host_permissions, ...later] };
  writeFileSync(path, JSON.stringify(all, null, 2));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
