// Writes managed policies for one unpacked extension, where the machine lets us.

import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Chromium, Chrome and Edge on Linux read managed policies. */
const folders = [
  '/etc/chromium/policies/managed',
  '/etc/opt/chrome/policies/managed',
  '/etc/opt/edge/policies/managed',
];

/** The id an unpacked extension gets from its absolute path. */
export function unpackedId(path: string): string {
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digest.replace(/./gu, (digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16)));
}

/** Why no policy can be written on this machine; null when one can. */
export function whyNoPolicy(): string | null {
  if (process.platform !== 'linux') return 'managed policies are written to files on Linux only';
  const existing = (path: string): string => {
    try {
      accessSync(path);
      return path;
    } catch {
      return existing(dirname(path));
    }
  };
  try {
    accessSync(existing(folders[0] ?? '/'), constants.W_OK);
    return null;
  } catch {
    return `no permission to write ${folders[0] ?? ''}`;
  }
}

export interface InstalledPolicy {
  /** Replaces the policy; the browser notices within seconds. */
  readonly write: (values: unknown) => void;
  readonly remove: () => void;
}

/** Sets a managed policy for the extension in `path`; remove it when done. */
export function installPolicy(path: string, values: unknown): InstalledPolicy {
  const id = unpackedId(path);
  const files = folders.map((folder) => join(folder, `onbehalf-test-${id}.json`));
  const write = (next: unknown) => {
    for (const file of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: next } } }));
    }
  };
  write(values);
  return {
    write,
    remove: () => {
      for (const file of files) rmSync(file, { force: true });
    },
  };
}
