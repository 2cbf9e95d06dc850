/** How long one call takes: the median of many, bounded in number and in time. */

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
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** A ratio as a reader takes it in: two figures, and no decimals above ten. */
export function ratio(value: number): string {
  return value >= 10 ? String(Math.round(value)) : value.toPrecision(2);
}
