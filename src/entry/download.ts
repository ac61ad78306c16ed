// Hands a text to the browser as a file to keep.

/** @param type the media type, such as `text/csv` */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn; kept a little longer, it would hold megabytes.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
