/** One file of the journal: read at start, appended to durably. */
import { type FileHandle, open, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RecordedChange } from '../history.ts';
import { decodeLine } from './journal-line.ts';
import { damaged, tooNew, unwritable } from './store-errors.ts';

/** Where an entry stands, for reading it again. */
export interface Place {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

export interface SegmentEntry {
  readonly recorded: RecordedChange;
  readonly place: Place;
}

export interface SegmentContent {
  readonly entries: SegmentEntry[];
  /** Bytes of whole lines. */
  readonly size: number;
  /** Bytes after them: a write that was cut off before it was answered. */
  readonly torn: Buffer;
}

const newline = 0x0a;

/** Makes the names in a folder durable; not every system can (Windows), and there it is not needed. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * All entries of a segment. Bytes after the last newline are torn: that change was never answered.
 * @throws AppError STORE_DAMAGED for a line that cannot be read, STORE_TOO_NEW for one of a newer format
 */
export async function readSegment(file: string): Promise<SegmentContent> {
  const bytes = await readFile(file);
  const entries: SegmentEntry[] = [];
  let offset = 0;
  for (;;) {
    const end = bytes.indexOf(newline, offset);
    if (end < 0) break;
    const line = decodeLine(bytes.toString('utf8', offset, end));
    if (line.kind === 'damaged') throw damaged(file, entries.length + 1, line.problem);
    if (line.kind === 'too-new') throw tooNew(file, entries.length + 1, line.version);
    entries.push({ recorded: line.recorded, place: { file, offset, length: end - offset } });
    offset = end + 1;
  }
  const torn = bytes.subarray(offset);
  const line = torn.length > 0 ? decodeLine(torn.toString('utf8')) : undefined;
  if (line?.kind === 'too-new') throw tooNew(file, entries.length + 1, line.version);
  return { entries, size: offset, torn };
}

/** Cuts a segment to its whole lines; the bytes cut off are kept beside it, in case somebody asks. */
export async function cutTorn(file: string, size: number, torn: Buffer): Promise<void> {
  try {
    await writeFile(`${file}.torn`, torn);
    const handle = await open(file, 'r+');
    try {
      await handle.truncate(size);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(dirname(file));
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** Writes all bytes at a position and makes them durable; a short write is continued. */
export async function writeDurably(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
  await handle.sync();
}
