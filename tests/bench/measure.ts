/** How long one call takes, the median of many, and for how long it holds up the event loop. */
import { readFileSync } from 'node:fs';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';

export interface Bounds {
  /** Most calls. */
  readonly calls: number;
  /** Most milliseconds for all of them together; one call is made in any case. */
  readonly time: number;
}

/** Median milliseconds of one call, after a call that is not counted. */
export async function medianTime(call: () => Promise<unknown>, { calls, time }: Bounds): Promise<number> {
  await call();
  const times: number[] = [];
  const end = performance.now() + time;
  while (times.length === 0 || (times.length < calls && performance.now() < end)) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
    // Calls that never wait would keep the event loop until the server refused whoever asks next as too busy.
    await turn();
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Milliseconds that this thread has had a processor; by the clock where the system does not tell. */
function threadTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/**
 * Longest time in milliseconds for which a call keeps the event loop from everything else. In processor time of the
 * thread: other programs on the machine lengthen the clock, not this.
 */
export async function longestBlock(call: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let before = threadTime();
  // Due at every turn of the loop.
  const timer = setInterval(() => {
    const now = threadTime();
    longest = Math.max(longest, now - before);
    before = now;
  }, 1);
  await wait(2);
  await call();
  // A block ends with the turn after it.
  await wait(2);
  clearInterval(timer);
  return longest;
}

/** A ratio as a reader takes it in: two figures, and no decimals above ten. */
export function ratio(value: number): string {
  return value >= 10 ? String(Math.round(value)) : value.toPrecision(2);
}
