// Files of every encoding become text, and files that are no text are called what they are.

import { describe, expect, it } from 'vitest';
import { encodings } from '../../../src/model/import';
import { decodeFile } from '../../../src/store/import/decode';
import { parseImport } from '../../../src/store/import/read';
import { bytesIn } from './bytes';
import { A } from './parsed';

const csv = (header: string, name: string): string => `${header}\r\n${A},${name},contoso.example\r\n`;
const english = 'Microsoft ID,Company name,Primary domain name';
const german = csv('Microsoft-ID,Firmenname,Primärer Domänenname', 'Größe & Söhne');

/** A file of these bytes; a text gives one byte a character. */
function file(...parts: (string | readonly number[])[]): ArrayBuffer {
  const bytes = parts.flatMap((part) =>
    typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part,
  );
  return new Uint8Array(bytes).buffer;
}

function troubleOf(bytes: ArrayBuffer): string {
  const decoded = decodeFile(bytes);
  return decoded.ok ? `text: ${decoded.text.slice(0, 20)}` : decoded.trouble;
}

describe('Unicode files', () => {
  it.each([
    ['utf-8', true],
    ['utf-8', false],
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
    ['utf-16be', false],
  ] as const)('in %s, marked: %s', (encoding, isMarked) => {
    const text = csv(english, 'Größe 株式会社 🏢');
    const decoded = decodeFile(bytesIn(text, encoding, isMarked));
    expect(decoded).toEqual({ ok: true, text, encoding, isGuess: false });
  });

  it('of ASCII alone are UTF-8', () => {
    expect(decodeFile(bytesIn('contoso.example', 'utf-8'))).toMatchObject({
      encoding: 'utf-8',
      isGuess: false,
    });
  });

  it('keep their other letters when one byte is broken', () => {
    const bytes = new Uint8Array(bytesIn(csv(english, 'Größe, Søn, Łódź'), 'utf-8'));
    bytes[bytes.indexOf(0xc3)] = 0xff;
    const decoded = decodeFile(bytes.buffer);
    expect(decoded).toMatchObject({ ok: true, encoding: 'utf-8', isGuess: true });
    expect(decoded.ok && decoded.text).toContain('ße, Søn, Łódź');
  });

  it('that end inside of a letter are guessed', () => {
    const utf8 = bytesIn('Łódź ż', 'utf-8');
    expect(decodeFile(utf8.slice(0, -1))).toMatchObject({ encoding: 'utf-8', isGuess: true });
    const utf16 = bytesIn(german, 'utf-16le', true);
    const decoded = decodeFile(utf16.slice(0, -1));
    expect(decoded).toMatchObject({ ok: true, encoding: 'utf-16le', isGuess: true });
    expect(decoded.ok && decoded.text).toContain('Größe');
  });
});

describe('files of older encodings', () => {
  it('are taken for Western European ones', () => {
    expect(decodeFile(bytesIn(german, 'windows-1252'))).toEqual({
      ok: true,
      text: german,
      encoding: 'windows-1252',
      isGuess: true,
    });
  });

  it.each([
    ['windows-1250', 'ID Microsoftu,Název společnosti,Název primární domény', 'Příliš žluťoučký'],
    ['windows-1251', 'Идентификатор Майкрософт,Название организации,Имя основного домена', 'Ромашка'],
    ['windows-1254', 'MICROSOFT kimliği,Şirket adı,Birincil etki alanı adı', 'Güneş'],
    ['shift_jis', 'Microsoft ID,会社名,プライマリ ドメイン名', 'コントソ株式会社'],
    ['gb18030', 'Microsoft ID,公司名称,主域名', '北京公司'],
    ['big5', 'MICROSOFT ID,公司名稱,主要網域名稱', '臺北公司'],
    ['euc-kr', 'Microsoft ID,회사 이름,주 도메인 이름', '한국 회사'],
  ] as const)('tell by their column names: %s', (encoding, header, name) => {
    const text = csv(header, name);
    expect(decodeFile(bytesIn(text, encoding))).toEqual({ ok: true, text, encoding, isGuess: true });
  });

  it('are read as the user says', () => {
    const text = csv(english, 'コントソ株式会社');
    const bytes = bytesIn(text, 'shift_jis');
    expect(decodeFile(bytes)).toMatchObject({ encoding: 'windows-1252', isGuess: true });
    expect(decodeFile(bytes, 'shift_jis')).toEqual({ ok: true, text, encoding: 'shift_jis', isGuess: false });
  });

  it('say when they are not what the user says', () => {
    expect(decodeFile(bytesIn(german, 'windows-1252'), 'utf-8')).toEqual({
      ok: false,
      trouble: 'broken-encoding',
    });
  });

  it('can all be read', () => {
    for (const encoding of encodings)
      expect(decodeFile(bytesIn(csv(english, 'Contoso'), encoding), encoding)).toMatchObject({
        ok: true,
        encoding,
      });
  });

  it('are noted in the result', () => {
    const decoded = decodeFile(bytesIn(german, 'windows-1252'));
    if (!decoded.ok) throw new Error(decoded.trouble);
    expect(parseImport(decoded, {})).toMatchObject({
      file: {
        notes: ['encoding-guessed'],
        encoding: 'windows-1252',
        rows: [{ customer: { name: 'Größe & Söhne' } }],
      },
    });
  });
});

describe('files that are no text', () => {
  const zip = (...names: string[]) => file('PK\x03\x04\x14\x00', ...names, [0, 1, 2, 255]);

  it.each([
    ['an Excel workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'workbook'],
    ['an OpenDocument sheet', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'workbook'],
    ['an old Excel workbook', file([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'workbook'],
    ['a zip', zip('Customers.csv'), 'archive'],
    ['an empty zip', file('PK\x05\x06', Array<number>(18).fill(0)), 'archive'],
    ['gzip', file([0x1f, 0x8b, 8, 0]), 'archive'],
    ['7z', file('7z', [0xbc, 0xaf, 0x27, 0x1c]), 'archive'],
    ['a PDF', file('%PDF-1.7\n', [0xe2, 0xe3, 0xcf, 0xd3]), 'not-text'],
    ['a PNG', file([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13]), 'not-text'],
    ['a JPEG', file([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not-text'],
    ['a rich text', file('{\\rtf1\\ansi Contoso}'), 'not-text'],
    ['a program', file('MZ', [0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 255, 255, 0, 0]), 'not-text'],
    ['nothing', file(), 'empty'],
    ['spaces', file(' \r\n\t\n'), 'empty'],
    ['a mark alone', file([0xef, 0xbb, 0xbf]), 'empty'],
    ['an UTF-16 mark alone', file([0xff, 0xfe]), 'empty'],
  ])('%s', (_name, bytes, trouble) => {
    expect(troubleOf(bytes)).toBe(trouble);
  });

  it('are refused whatever encoding the user says', () => {
    expect(decodeFile(zip('xl/workbook.xml'), 'windows-1252')).toEqual({ ok: false, trouble: 'workbook' });
    expect(decodeFile(file([0, 1, 2, 0, 5, 0, 6, 0, 1, 2]), 'windows-1252')).toEqual({
      ok: false,
      trouble: 'not-text',
    });
  });

  it('may hold a stray control character', () => {
    expect(troubleOf(file(`contoso.example\r\nfabrikam.example\x00\r\n\x1a`))).toMatch(/^text/);
  });

  it.each([
    ['any bytes', (byte: number) => byte, 'not-text'],
    ['printable ones in one line', (byte: number) => 33 + (byte % 94), 'unknown-text'],
    ['printable ones in lines', (byte: number) => (byte % 40 === 0 ? 10 : 32 + (byte % 95)), 'unknown-text'],
    ['quotes, commas and lines', (byte: number) => '"",;\n\tab c'.charCodeAt(byte % 10), 'unknown-text'],
    ['the beginning of JSON', (byte: number, at: number) => (at === 0 ? 123 : 33 + (byte % 94)), 'not-json'],
    ['letters of no encoding', (byte: number) => 128 + (byte % 128), 'unknown-text'],
  ])('of 10 MB at random are refused at once: %s', (_name, byteOf, trouble) => {
    let seed = 1;
    const junk = Uint8Array.from({ length: 10_000_000 }, (_, at) => {
      seed = (seed * 48271) % 2147483647;
      return byteOf((seed >> 8) % 256, at);
    });
    const start = performance.now();
    const decoded = decodeFile(junk.buffer);
    const result = decoded.ok ? parseImport(decoded, {}) : decoded;
    expect(result).toMatchObject({ ok: false, trouble });
    // A second on a calm machine; the tests run beside others.
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('beyond 200 MB are not read', () => {
    expect(decodeFile(new ArrayBuffer(200_000_001))).toEqual({
      ok: false,
      trouble: 'too-large',
      detail: '200 MB',
    });
  });
});
