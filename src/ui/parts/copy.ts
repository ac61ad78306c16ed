// Puts a text on the clipboard, also where the modern way is closed.

/** False when the browser lets neither way through. Call in a trusted event: the browser wants the user's gesture. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard } = (document.defaultView ?? globalThis).navigator as { clipboard?: Clipboard };
  const isCopied = await (clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard.'))).then(
    () => true,
    () => false,
  );
  return isCopied || copySelected(document, text);
}

function copySelected(document: Document, text: string): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.className = 'for-copying';
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  focused?.focus();
  return isCopied;
}
