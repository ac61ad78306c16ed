// Storage ports that live in memory, for the tests of this folder.

import type { LocalPort, ManagedPort } from '../../src/store/policy';

export interface MemoryPort extends LocalPort {
  readonly data: Map<string, unknown>;
  /** Every write so far, as `set key` or `remove key`. */
  readonly writes: string[];
}

/** Copies in and out as the browser does, so that nobody shares an object with the storage. */
export function memoryPort(start: Record<string, unknown> = {}): MemoryPort {
  const data = new Map(Object.entries(structuredClone(start)));
  const writes: string[] = [];
  return {
    data,
    writes,
    get: async (key) => structuredClone(data.get(key)),
    set: async (key, value) => {
      writes.push(`set ${key}`);
      data.set(key, structuredClone(value));
    },
    remove: async (key) => {
      writes.push(`remove ${key}`);
      data.delete(key);
    },
  };
}

export interface LateManaged extends ManagedPort {
  answer(raw: Record<string, unknown>): void;
  reject(): void;
}

/** Managed storage that hangs until it is told to answer or to reject. */
export function lateManaged(): LateManaged {
  let answer: LateManaged['answer'] = () => undefined;
  let reject: LateManaged['reject'] = () => undefined;
  const promise = new Promise<Record<string, unknown>>((resolve, fail) => {
    answer = resolve;
    reject = () => fail(new Error('managed storage is not available'));
  });
  return { read: () => promise, answer, reject };
}

export function managedPort(raw: Record<string, unknown>): ManagedPort {
  return { read: async () => structuredClone(raw) };
}

export const never = (): Promise<void> => new Promise(() => undefined);
export const atOnce = (): Promise<void> => Promise.resolve();
