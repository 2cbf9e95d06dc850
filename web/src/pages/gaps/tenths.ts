/** Shares of 1 as tenths: interviews are few, more digits would pretend. */

/** 0.64 as 6; 1 as 10. */
export function tenths(value: number): number {
  return Math.round(value * 10);
}
