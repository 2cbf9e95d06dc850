/** Makes a backup of what is stored, from the running server when it holds the data folder, and reads it back. */
import { readFile } from 'node:fs/promises';
import { decodeBackup, encodeBackup, type BackupHeader } from '../../backup/backup-file.ts';
import type { Graph } from '../../graph/graph.ts';
import { readStore } from '../../graph/read-store.ts';
import { writeWholeFile } from '../whole-file.ts';

/** `tinkuy-2026-11-23T00-42-29Z.backup`, or with another first part. */
export function backupName(now: Date, prefix = 'tinkuy'): string {
  return `${prefix}-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.backup`;
}

/** The bytes of a backup of an open graph. */
export async function backupOf(graph: Graph): Promise<Uint8Array> {
  return encodeBackup(await readStore(graph), graph.engine, new Date().toISOString());
}

/**
 * Writes a backup whole or not at all, and reads it back before it gets its name.
 * @returns its header, as read back from the disk
 * @throws AppError STORE_UNWRITABLE; BACKUP_UNREADABLE when what was written cannot be read back
 */
export async function saveBackup(path: string, bytes: Uint8Array): Promise<BackupHeader> {
  let header: BackupHeader | undefined;
  await writeWholeFile(path, bytes, async (written) => {
    ({ header } = decodeBackup(await readFile(written)));
  });
  return header ?? decodeBackup(bytes).header;
}
