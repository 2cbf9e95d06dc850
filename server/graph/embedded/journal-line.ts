/** One line of the journal: format version, checksum and the recorded change as JSON. */
import { createHash } from 'node:crypto';
import type { Localised } from '#domain/localised.ts';
import { RecordedChange } from '../history.ts';
import { formatVersion, migrated } from './journal-formats.ts';

export type JournalLine =
  | { readonly kind: 'recorded'; readonly recorded: RecordedChange }
  | { readonly kind: 'damaged'; readonly problem: Localised }
  | { readonly kind: 'too-new'; readonly version: number };

const noVersion: Localised = { es: 'no dice la versión de formato', en: 'no format version' };
const noLine: Localised = { es: 'no es una línea del registro de cambios', en: 'not a line of the journal' };
const wrongChecksum: Localised = { es: 'la suma de control no coincide', en: 'the checksum does not match' };

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The line for a change, without its newline. */
export function encodeLine(recorded: RecordedChange): string {
  const text = JSON.stringify(recorded);
  return `{"formatVersion":${String(formatVersion)},"checksum":"${checksum(text)}","recorded":${text}}`;
}

// The checksum is of the text between these fixed parts, so that it does not hang on how JSON is written out again.
const shape = /^\{"formatVersion":\d+,"checksum":"([0-9a-f]{64})","recorded":(.*)\}$/s;

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a line; what is wrong with it is a value, since only the journal knows whether that matters. */
export function decodeLine(line: string): JournalLine {
  const version = Number(/^\{"formatVersion":(\d+)[,}]/.exec(line)?.[1] ?? 0);
  if (version > formatVersion) return { kind: 'too-new', version };
  if (version < 1) return { kind: 'damaged', problem: noVersion };
  const [, sum, text] = shape.exec(line) ?? [];
  if (sum === undefined || text === undefined) return { kind: 'damaged', problem: noLine };
  if (checksum(text) !== sum) return { kind: 'damaged', problem: wrongChecksum };
  const recorded = RecordedChange.safeParse(migrated(parsedJson(text), version));
  if (!recorded.success) {
    const where = recorded.error.issues[0]?.path.join('.') ?? '';
    return { kind: 'damaged', problem: { es: `no es un cambio (${where})`, en: `not a change (${where})` } };
  }
  return { kind: 'recorded', recorded: recorded.data };
}
