/** Whether a change of the view goes on with the one before: a slider on the move, a word being typed. */

export interface ViewChange {
  /** Names of the parameters that change. */
  readonly names: string;
  /** Of the view that it starts from. */
  readonly before: string;
  /** Milliseconds. */
  readonly time: number;
}

/** So long one may pause within one step, in milliseconds. */
const pause = 1200;

/**
 * One step back takes back all of a change: the same parameters again, from the view that the last change led to
 * (`reached`), and soon after it.
 */
export function isContinued(
  last: (Pick<ViewChange, 'names' | 'time'> & { readonly reached: string }) | undefined,
  { names, before, time }: ViewChange,
): boolean {
  return last?.names === names && last.reached === before && time - last.time <= pause;
}
