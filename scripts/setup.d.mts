// The types of setup.mjs, which is plain JavaScript because it runs before anything is installed.

export interface Setup {
  /** The browser's path; null when none was asked for. */
  readonly browser: string | null;
}

export function setup(options?: { browser?: boolean; log?: (line: string) => void }): Promise<Setup>;
