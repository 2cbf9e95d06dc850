/** Another journal in place of the present one, whole or not at all, and nothing left of the present one. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import type { RecordedChange } from '../history.ts';
import { Journal } from './journal.ts';
import { syncFolder } from './segment.ts';
import { unwritable } from './store-errors.ts';

interface Places {
  readonly present: string;
  readonly next: string;
  readonly old: string;
}

function placesOf(dataDir: string): Places {
  const present = join(dataDir, 'journal');
  return { present, next: `${present}.next`, old: `${present}.old` };
}

/**
 * Finishes or clears away a replacement that was interrupted. The present journal is moved away only when the next one
 * is complete, so where it is missing the next one takes its place; where it is there, the next one may be half a one.
 * @throws AppError STORE_UNWRITABLE
 */
export async function finishReplacement(dataDir: string, log: Log): Promise<void> {
  const { present, next, old } = placesOf(dataDir);
  try {
    if (!existsSync(present) && existsSync(next)) {
      log.warn({ dataDir }, 'journal: an interrupted restore or purge was finished');
      await rename(next, present);
    }
    for (const left of [next, old]) await rm(left, { recursive: true, force: true });
  } catch (cause) {
    throw unwritable(dataDir, cause);
  }
}

/**
 * Writes a journal of these changes beside the present one, in the format of today and made durable, and then puts it
 * in its place; segments, `.torn` files and all else of the present one are removed.
 * @throws AppError STORE_UNWRITABLE, with the present journal as it was
 */
export async function replaceJournal(dataDir: string, history: readonly RecordedChange[], log: Log): Promise<void> {
  const { present, next, old } = placesOf(dataDir);
  await finishReplacement(dataDir, log);
  const journal = await Journal.openFolder(dataDir, next, log);
  try {
    for (const recorded of history) await journal.append(recorded);
  } catch (error) {
    await journal.close();
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  await journal.close();
  try {
    await rename(present, old);
    await rename(next, present);
    await syncFolder(dataDir);
    await rm(old, { recursive: true, force: true });
  } catch (cause) {
    throw unwritable(dataDir, cause);
  }
}
