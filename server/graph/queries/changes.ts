/** The history as a list, newest first; the body of one entry comes from `Graph.recorded`. */
import { z } from 'zod';
import { HistoryEntry } from '../history.ts';
import { readQuery } from '../read-query.ts';
import { Limit } from './pages.ts';

export const changes = readQuery({
  name: 'changes',
  /** `workspace` empty: of all; `before`: only entries with a lower sequence number (`newestFirst` for the newest). */
  params: Limit.extend({ workspace: z.string(), before: z.number().int() }),
  row: HistoryEntry,
});

/** The `before` that asks for the newest entries. */
export const newestFirst = Number.MAX_SAFE_INTEGER;
