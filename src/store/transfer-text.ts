// Makes text of a file or of what was pasted, and says what is wrong with a file that holds none.

import type { TransferTrouble } from '../model/transfer';

export type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly trouble: TransferTrouble };

/** The text of a UTF-8 file, or of a UTF-16 one with its mark, as Windows writes them; marks are taken off. */
export function textOfFile(source: ArrayBuffer | string, maxBytes: number): FileText {
  const size = typeof source === 'string' ? source.length : source.byteLength;
  if (size > maxBytes) return { ok: false, trouble: 'too-large' };
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/u, '') : decoded(source);
  if (text === null || text.includes('\0')) return { ok: false, trouble: 'not-text' };
  return text.trim() === '' ? { ok: false, trouble: 'empty' } : { ok: true, text };
}

function decoded(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  try {
    const label = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
