/** Bytes of a text file to text: UTF-8 and UTF-16 exactly, other encodings by detection with a warning. */
import chardet from 'chardet';
import iconv from 'iconv-lite';
import type { Localised } from '#domain/localised.ts';
import { importRejected } from '../reject-import.ts';

const binary: Localised = {
  es: 'no es un archivo de texto: guárdelo como CSV UTF-8',
  en: 'not a text file: save it as CSV UTF-8',
};
/** What Spanish and English tables are written in when they are not in Unicode; others are misreadings of the detector. */
const likely = new Set(['windows-1252', 'ISO-8859-1', 'ISO-8859-15']);

function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function guessed(bytes: Uint8Array): { text: string; encoding: string } {
  const encoding = chardet.analyse(bytes).find(({ name }) => likely.has(name))?.name ?? 'windows-1252';
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding };
}

/** Control characters that no table holds: a picture or archive renamed to CSV. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}

/**
 * The text without byte order mark and with plain line feeds; `encoding` is set when it had to be guessed.
 * @throws AppError IMPORT_REJECTED when the bytes are no text
 */
export function decodeText(file: string, bytes: Uint8Array): { text: string; encoding?: string } {
  const exact = marked(bytes) ?? utf8(bytes);
  const decoded = exact === undefined ? guessed(bytes) : { text: exact };
  if (isBinary(decoded.text)) throw importRejected(file, binary);
  return { ...decoded, text: decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') };
}
