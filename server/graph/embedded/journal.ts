/** The journal of the embedded engine: the record of every change set, in append-only segments under DATA_DIR/journal. */
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#domain/errors.ts';
import type { Localised } from '#domain/localised.ts';
import type { Log } from '../log.ts';
import type { RecordedChange } from '../history.ts';
import { decodeLine, encodeLine } from './journal-line.ts';
import {
  addNewline,
  cutTorn,
  type Place,
  readPlace,
  readSegment,
  type SegmentEntry,
  syncFolder,
  writeDurably,
} from './segment.ts';
import { brokenOff, damaged, unreadable, unwritable } from './store-errors.ts';

/** A segment that has grown over this many bytes is left, and a new one begun. */
const segmentLimit = 16 * 1024 * 1024;
const segmentName = /^\d{8}\.jsonl$/;

const incomplete: Localised = { es: 'la última línea está incompleta', en: 'the last line is incomplete' };
const changedSince: Localised = {
  es: 'la línea cambió después del inicio',
  en: 'the line has changed since the start',
};

/** @throws AppError STORE_DAMAGED when the numbers do not go on from `before` one by one */
function checkOrder(file: string, entries: readonly SegmentEntry[], before: number): void {
  for (const [index, { recorded }] of entries.entries()) {
    const [found, expected] = [recorded.entry.sequence, before + index + 1];
    if (found === expected) continue;
    const es = `está el cambio ${String(found)} donde va el ${String(expected)}`;
    throw damaged(file, index + 1, { es, en: `change ${String(found)} stands where ${String(expected)} belongs` });
  }
}

export class Journal {
  readonly #folder: string;
  readonly #log: Log;
  #places: Place[] = [];
  #open: { file: string; handle: FileHandle; size: number } | undefined;
  #broken: unknown;

  private constructor(folder: string, log: Log) {
    this.#folder = folder;
    this.#log = log;
  }

  /** @throws AppError STORE_UNWRITABLE when the folder cannot be made */
  static async open(dataDir: string, log: Log): Promise<Journal> {
    return Journal.openFolder(dataDir, join(dataDir, 'journal'), log);
  }

  /** The same in a folder of another name. */
  static async openFolder(dataDir: string, folder: string, log: Log): Promise<Journal> {
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
   * Reads all entries in order, segment by segment; a torn last line is cut off with a warning. They count once all
   * are read.
   * @throws AppError STORE_DAMAGED (file, line) for damage before the end, STORE_TOO_NEW, STORE_UNWRITABLE
   */
  async *entries(): AsyncGenerator<RecordedChange> {
    const places: Place[] = [];
    const files = await this.#files();
    for (const [index, file] of files.entries()) {
      const { entries, size, torn, lacksNewline } = await readSegment(file);
      if (index < files.length - 1 && (torn.length > 0 || lacksNewline)) {
        throw damaged(file, entries.length + (lacksNewline ? 0 : 1), incomplete);
      }
      checkOrder(file, entries, places.length);
      if (torn.length > 0) {
        this.#log.warn({ file, bytes: torn.length }, 'journal: an unfinished change at the end was cut off');
        await cutTorn(file, size, torn);
      }
      if (lacksNewline) {
        this.#log.warn({ file }, 'journal: the last line lacked its newline, which was added');
        await addNewline(file, size);
      }
      for (const { recorded, place } of entries) {
        places.push(place);
        yield recorded;
      }
    }
    this.#places = places;
  }

  /** Reads all entries for nothing but their places, so that single ones can be asked for. */
  async readThrough(): Promise<void> {
    const entries = this.entries();
    while ((await entries.next()).done !== true);
  }

  async #files(): Promise<string[]> {
    try {
      const names = await readdir(this.#folder);
      return names
        .filter((name) => segmentName.test(name))
        .sort()
        .map((name) => join(this.#folder, name));
    } catch (cause) {
      throw unreadable(this.#folder, cause);
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
    this.#open = { file, handle, size: fresh ? 0 : lastSize };
    if (fresh) await this.#nameDurably(handle);
    return this.#open;
  }

  async #nameDurably(handle: FileHandle): Promise<void> {
    try {
      await syncFolder(this.#folder);
    } catch (cause) {
      this.#open = undefined;
      await handle.close();
      throw cause;
    }
  }

  /**
   * Appends a change durably: when this resolves, it survives a power cut. A failed append leaves no trace.
   * @throws AppError STORE_UNWRITABLE; should even the truncation fail, every later append throws it too
   */
  async append(recorded: RecordedChange): Promise<void> {
    if (this.#broken !== undefined) throw brokenOff(this.#folder, this.#broken);
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

  /**
   * @throws AppError NOT_FOUND for a sequence number that is not on file; STORE_DAMAGED when its line is no longer what
   * it was, STORE_UNWRITABLE when the file cannot be read
   */
  async recorded(sequence: number): Promise<RecordedChange> {
    const place = this.#places[sequence - 1];
    if (!place) throw new AppError('NOT_FOUND', `no change ${String(sequence)}`, { details: { change: sequence } });
    const line = decodeLine((await readPlace(place)).toString('utf8'));
    const isIt = line.kind === 'recorded' && line.recorded.entry.sequence === sequence;
    if (!isIt) throw damaged(place.file, this.#lineOf(place), changedSince);
    return line.recorded;
  }

  /** The number of a place's line in its file. */
  #lineOf({ file, offset }: Place): number {
    return this.#places.filter((place) => place.file === file && place.offset <= offset).length;
  }

  async close(): Promise<void> {
    await this.#open?.handle.close();
    this.#open = undefined;
  }
}
