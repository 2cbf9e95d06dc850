/** Lets others be answered while an import works: long loops ask for a pause at each row. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Longest stretch of work without a pause, in milliseconds: shorter than anybody notices. */
const stretch = 12;

/** Resolves at once while the stretch lasts; after it, when all that waited has had its turn. */
export type Pause = () => Promise<void>;

export function pauses(now: () => number = () => performance.now()): Pause {
  let began = now();
  return async () => {
    if (now() - began < stretch) return;
    await nextTurn();
    began = now();
  };
}
