// The types of browser.mjs, which is plain JavaScript because it runs before anything is installed.

export interface Machine {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  readonly exists?: (path: string) => boolean;
}

export function findBrowser(machine?: Machine): string | null;
export function browserAdvice(platform?: string): string;
export function ensureBrowser(log?: (line: string) => void): string;
