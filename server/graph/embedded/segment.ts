/** One file of the journal: read at start, appended to durably. */
import { appendFile, type FileHandle, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RecordedChange } from '../history.ts';
import { decodeLine } from './journal-line.ts';
import { damaged, tooNew, unreadable, unwritable } from './store-errors.ts';

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
  /** The last entry is whole by its checksum and lacks only its newline; `size` counts it. */
  readonly lacksNewline: boolean;
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

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

const harmedNewline = {
  es: 'el salto de línea tras la línea está alterado',
  en: 'the newline after the line is not one',
};
const wholeLine = Buffer.from('}}');
const nextLine = '{"formatVersion":';

/** Whether a whole line stands before other bytes: its newline was harmed, since no write goes on after a line. */
function holdsWholeLine(torn: Buffer): boolean {
  for (let at = torn.indexOf(wholeLine); at >= 0; at = torn.indexOf(wholeLine, at + 1)) {
    const end = at + wholeLine.length;
    const atLineEnd = torn.length === end + 1 || torn.toString('utf8', end + 1, end + 1 + nextLine.length) === nextLine;
    if (atLineEnd && decodeLine(torn.toString('utf8', 0, end)).kind === 'recorded') return true;
  }
  return false;
}

/**
 * All entries of a segment. Bytes after the last newline are torn: that change was never answered. A whole line that
 * lacks only its newline is kept, since it may have been.
 * @throws AppError STORE_DAMAGED for a line that cannot be read, STORE_TOO_NEW for one of a newer format,
 * STORE_UNWRITABLE when the file cannot be read
 */
export async function readSegment(file: string): Promise<SegmentContent> {
  const bytes = await bytesOf(file);
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
  if (line?.kind === 'recorded') {
    entries.push({ recorded: line.recorded, place: { file, offset, length: torn.length } });
    return { entries, size: bytes.length, torn: torn.subarray(torn.length), lacksNewline: true };
  }
  if (holdsWholeLine(torn)) throw damaged(file, entries.length + 1, harmedNewline);
  return { entries, size: offset, torn, lacksNewline: false };
}

async function mend(file: string, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  try {
    const handle = await open(file, 'r+');
    try {
      await work(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(dirname(file));
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** Cuts a segment to its whole lines; the bytes cut off are kept beside it, in case somebody asks. */
export function cutTorn(file: string, size: number, torn: Buffer): Promise<void> {
  return mend(file, async (handle) => {
    await appendFile(`${file}.torn`, Buffer.concat([torn, Buffer.of(newline)]), { flush: true });
    await handle.truncate(size);
  });
}

/** Gives the last line the newline that it lacks. */
export function addNewline(file: string, size: number): Promise<void> {
  return mend(file, (handle) => writeDurably(handle, Buffer.of(newline), size));
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

/** @throws AppError STORE_UNWRITABLE when the file cannot be read; fewer bytes when it has become shorter */
export async function readPlace({ file, offset, length }: Place): Promise<Buffer> {
  try {
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw unreadable(file, cause);
  }
}
