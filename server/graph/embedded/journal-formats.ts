/** The formats that a journal line ever had, and what leads from each to the next: older lines are read, never rewritten. */

/** The format that this program writes, and the newest that it reads. */
export const formatVersion = 1;

/** From format n (the key) to n + 1, of what stands under `recorded`. A format that is left keeps its fixture and test. */
export type Migrations = ReadonlyMap<number, (recorded: unknown) => unknown>;

const migrations: Migrations = new Map();

/**
 * What a line of an older format says, in the newest one.
 * @throws Error for a format without a step to the next, which is a programming error
 */
export function migrated(recorded: unknown, from: number, to = formatVersion, steps = migrations): unknown {
  let next = recorded;
  for (let version = from; version < to; version += 1) {
    const step = steps.get(version);
    if (!step) throw new Error(`no step from journal format ${String(version)} to the next`);
    next = step(next);
  }
  return next;
}
