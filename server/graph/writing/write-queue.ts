/** One write at a time, in the order of calls. */

export interface WriteQueue {
  /** Runs the task after all tasks given before; its failure is its caller's alone. */
  add<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
}

export function writeQueue(): WriteQueue {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    add(task) {
      const result = tail.then(task);
      tail = result.catch(() => undefined);
      return result;
    },
    async idle() {
      await tail;
    },
  };
}
