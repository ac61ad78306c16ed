// The address bar: what is typed after the keyword, and what was chosen there.

/** Where the user wants it, by the keys held at Enter. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** What the address bar shows; descriptions are its markup, made of escaped text only (`context/omnibox`). */
export interface Suggested {
  /** The first line: what Enter does with the text as it is typed. */
  readonly first: string;
  readonly rest: readonly { readonly content: string; readonly description: string }[];
}

export interface OmniboxPorts {
  readonly suggest: (text: string) => Promise<Suggested>;
  readonly enter: (text: string, disposition: Disposition) => Promise<void>;
}

/** Registers both listeners; call synchronously at start. Answers that come late never replace those of newer text. */
export function onOmnibox({ suggest, enter }: OmniboxPorts): void {
  // Of no use to a worker that starts anew: then nothing is under way.
  let newest = 0;
  chrome.omnibox.onInputChanged.addListener((text, show) => {
    newest += 1;
    const turn = newest;
    suggest(text).then(
      ({ first, rest }) => {
        if (turn !== newest) return;
        void chrome.omnibox.setDefaultSuggestion({ description: first });
        show([...rest]);
      },
      (error: unknown) => console.error('Onbehalf could not suggest', error),
    );
  });
  chrome.omnibox.onInputEntered.addListener((text, disposition) => {
    newest += 1;
    enter(text, disposition).catch((error: unknown) => console.error('Onbehalf could not open', error));
  });
}

/** The tab in front, which `currentTab` means. */
export async function frontTab(): Promise<number | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
