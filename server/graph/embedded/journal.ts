/** The journal of the embedded engine: the record of every change set, in append-only segments under DATA_DIR/journal. */
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#domain/errors.ts';
import type { Localised } from '#domain/localised.ts';
import type { Log } from '../log.ts';
import type { RecordedChange } from '../history.ts';
import { decodeLine, encodeLine } from './journal-line.ts';
import { cutTorn, type Place, readSegment, type SegmentEntry, syncFolder, writeDurably } from './segment.ts';
import { damaged, unwritable } from './store-errors.ts';

/** A segment that has grown over this many bytes is left, and a new one begun. */
const segmentLimit = 16 * 1024 * 1024;
const segmentName = /^\d{8}\.jsonl$/;

const incomplete: Localised = { es: 'la última línea está incompleta', en: 'the last line is incomplete' };
const changedSince: Localised = {
  es: 'la línea cambió después del inicio',
  en: 'the line has changed since the start',
};

export class Journal {
  readonly #folder: string;
  readonly #log: Log;
  readonly #places: Place[] = [];
  #open: { file: string; handle: FileHandle; size: number } | undefined;
  #broken: unknown;

  private constructor(folder: string, log: Log) {
    this.#folder = folder;
    this.#log = log;
  }

  /** @throws AppError STORE_UNWRITABLE when the folder cannot be made */
  static async open(dataDir: string, log: Log): Promise<Journal> {
    const folder = join(dataDir, 'journal');
    try {
      await mkdir(folder, { recursive: true });
      await syncFolder(dataDir);
    } catch (cause) {
      throw unwritable(folder, cause);
    }
    return new Journal(folder, log);
  }

  /** The number of entries. */
  get length(): number {
    return this.#places.length;
  }

  /**
   * Reads all entries in order, segment by segment; a torn last line is cut off with a warning.
   * @throws AppError STORE_DAMAGED (file, line) for damage before the end, STORE_TOO_NEW, STORE_UNWRITABLE
   */
  async *entries(): AsyncGenerator<RecordedChange> {
    this.#places.length = 0;
    const files = (await readdir(this.#folder)).filter((name) => segmentName.test(name)).sort();
    for (const [index, name] of files.entries()) {
      const file = join(this.#folder, name);
      const content = await readSegment(file);
      if (content.torn.length > 0) {
        if (index < files.length - 1) throw damaged(file, content.entries.length + 1, incomplete);
        this.#log.warn({ file, bytes: content.torn.length }, 'journal: an unfinished change at the end was cut off');
        await cutTorn(file, content.size, content.torn);
      }
      yield* this.#inOrder(file, content.entries);
    }
  }

  *#inOrder(file: string, entries: readonly SegmentEntry[]): Generator<RecordedChange> {
    for (const [index, { recorded, place }] of entries.entries()) {
      const expected = this.#places.length + 1;
      if (recorded.entry.sequence !== expected) {
        const [found, wanted] = [String(recorded.entry.sequence), String(expected)];
        const es = `está el cambio ${found} donde va el ${wanted}`;
        throw damaged(file, index + 1, { es, en: `change ${found} stands where ${wanted} belongs` });
      }
      this.#places.push(place);
      yield recorded;
    }
  }

  async #segment(): Promise<{ file: string; handle: FileHandle; size: number }> {
    if (this.#open && this.#open.size < segmentLimit) return this.#open;
    await this.#open?.handle.close();
    this.#open = undefined;
    const last = this.#places.at(-1);
    const lastSize = last === undefined ? 0 : last.offset + last.length + 1;
    const fresh = last === undefined || lastSize >= segmentLimit;
    const file = fresh ? join(this.#folder, `${String(this.length + 1).padStart(8, '0')}.jsonl`) : last.file;
    const handle = await open(file, fresh ? 'w' : 'r+');
    if (fresh) await syncFolder(this.#folder);
    this.#open = { file, handle, size: fresh ? 0 : lastSize };
    return this.#open;
  }

  /**
   * Appends a change durably: when this resolves, it survives a power cut. A failed append leaves no trace.
   * @throws AppError STORE_UNWRITABLE; should even the truncation fail, every later append throws it too
   */
  async append(recorded: RecordedChange): Promise<void> {
    if (this.#broken !== undefined) throw unwritable(this.#folder, this.#broken);
    const bytes = Buffer.from(`${encodeLine(recorded)}\n`);
    try {
      const segment = await this.#segment();
      try {
        await writeDurably(segment.handle, bytes, segment.size);
      } catch (cause) {
        await this.#takeBack(segment);
        throw cause;
      }
      this.#places.push({ file: segment.file, offset: segment.size, length: bytes.length - 1 });
      segment.size += bytes.length;
    } catch (cause) {
      throw unwritable(this.#open?.file ?? this.#folder, cause);
    }
  }

  async #takeBack(segment: { handle: FileHandle; size: number }): Promise<void> {
    try {
      await segment.handle.truncate(segment.size);
      await segment.handle.sync();
    } catch (cause) {
      this.#broken = cause;
      this.#log.error({ folder: this.#folder }, 'journal: a failed write could not be taken back; restart Tinkuy');
    }
  }

  /** @throws AppError NOT_FOUND for a sequence number that is not on file, STORE_DAMAGED when it can no longer be read */
  async recorded(sequence: number): Promise<RecordedChange> {
    const place = this.#places[sequence - 1];
    if (!place) throw new AppError('NOT_FOUND', `no change ${String(sequence)}`, { details: { change: sequence } });
    const handle = await open(place.file, 'r');
    try {
      const { buffer } = await handle.read(Buffer.alloc(place.length), 0, place.length, place.offset);
      const line = decodeLine(buffer.toString('utf8'));
      if (line.kind !== 'recorded') throw damaged(place.file, sequence, changedSince);
      return line.recorded;
    } finally {
      await handle.close();
    }
  }

  async close(): Promise<void> {
    await this.#open?.handle.close();
    this.#open = undefined;
  }
}
