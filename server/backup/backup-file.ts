/** The one file of a backup: gzip of JSON lines, a header, the history, the graph as it stood, a checksum at the end. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { NodeRecord, RelationshipRecord } from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import type { Localised } from '#domain/localised.ts';
import { RecordedChange } from '../graph/history.ts';
import type { StoredGraph } from '../graph/read-store.ts';

/** The format that this program writes, and the newest that it reads. */
export const backupVersion = 1;

const count = z.number().int().nonnegative();

export const BackupHeader = z.object({
  tinkuyBackup: count,
  /** ISO instant in UTC. */
  time: z.string(),
  engine: z.enum(['embedded', 'neo4j']),
  revision: count,
  workspaces: z.array(z.string()),
  changes: count,
  nodes: count,
  relationships: count,
});
export type BackupHeader = z.infer<typeof BackupHeader>;

const Line = z.union([
  z.object({ change: RecordedChange }),
  z.object({ node: NodeRecord }),
  z.object({ relationship: RelationshipRecord }),
]);
const Trailer = z.object({ sha256: z.string() });

export type Backup = Pick<StoredGraph, 'history' | 'nodes' | 'relationships'> & { readonly header: BackupHeader };

const newline = 0x0a;

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function lineOf(content: object): Buffer {
  return Buffer.from(`${JSON.stringify(content)}\n`);
}

/** The bytes of a backup of what is stored. */
export function encodeBackup(stored: StoredGraph, engine: BackupHeader['engine'], time: string): Buffer {
  const { revision, workspaces, history, nodes, relationships } = stored;
  const header: BackupHeader = {
    tinkuyBackup: backupVersion,
    time,
    engine,
    revision,
    workspaces: [...workspaces],
    changes: history.length,
    nodes: nodes.length,
    relationships: relationships.length,
  };
  // As bytes, line by line: a text of all could be longer than the longest that there is (some 500 MB).
  const text = Buffer.concat([
    lineOf(header),
    ...history.map((change) => lineOf({ change })),
    ...nodes.map((node) => lineOf({ node })),
    ...relationships.map((relationship) => lineOf({ relationship })),
  ]);
  return gzipSync(Buffer.concat([text, lineOf({ sha256: digest(text) })]));
}

/** A backup that is not restored, and why, in both languages. */
function refused(reason: Localised, cause?: unknown): AppError {
  return new AppError('BACKUP_UNREADABLE', reason.en, { details: { reason }, cause });
}

const damaged: Localised = {
  es: 'Está dañada o incompleta: su suma de control no coincide',
  en: 'It is damaged or incomplete: its checksum does not match',
};
const noBackup: Localised = {
  es: 'No es una copia hecha con npm run backup',
  en: 'It was not made by npm run backup',
};

function jsonOf(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The lines of a text that ends with a newline. */
function* linesOf(text: Buffer): Generator<Buffer, undefined> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf(newline, start);
    yield text.subarray(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
  }
}

function textOf(bytes: Uint8Array): Buffer {
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw refused(bytes[0] === 0x1f && bytes[1] === 0x8b ? damaged : noBackup, cause);
  }
}

/**
 * Reads a backup and holds it to its checksum and counts.
 * @throws AppError BACKUP_UNREADABLE for a file that is none, is damaged, or comes from a newer Tinkuy
 */
export function decodeBackup(bytes: Uint8Array): Backup {
  const text = textOf(bytes);
  const version = z
    .object({ tinkuyBackup: count })
    .safeParse(jsonOf(text.subarray(0, Math.max(0, text.indexOf(newline)))));
  if (!version.success) throw refused(noBackup);
  if (version.data.tinkuyBackup > backupVersion) {
    const found = String(version.data.tinkuyBackup);
    throw refused({
      es: `La hizo un Tinkuy más nuevo (formato ${found}): actualice este`,
      en: `It was made by a newer Tinkuy (format ${found}): update this one`,
    });
  }
  const end = text.lastIndexOf(newline, text.length - 2) + 1;
  const trailer = Trailer.safeParse(jsonOf(text.subarray(end)));
  if (!trailer.success || trailer.data.sha256 !== digest(text.subarray(0, end))) throw refused(damaged);
  const lines = linesOf(text.subarray(0, end));
  const header = BackupHeader.safeParse(jsonOf(lines.next().value ?? Buffer.alloc(0)));
  if (!header.success) throw refused(damaged);
  const history: RecordedChange[] = [];
  const nodes: NodeRecord[] = [];
  const relationships: RelationshipRecord[] = [];
  for (const bytesOfLine of lines) {
    const { data: line } = Line.safeParse(jsonOf(bytesOfLine));
    if (!line) throw refused(damaged);
    if ('change' in line) history.push(line.change);
    else if ('node' in line) nodes.push(line.node);
    else relationships.push(line.relationship);
  }
  const { changes, nodes: saidNodes, relationships: saidLinks } = header.data;
  if (history.length !== changes || nodes.length !== saidNodes || relationships.length !== saidLinks) {
    throw refused(damaged);
  }
  return { header: header.data, history, nodes, relationships };
}
