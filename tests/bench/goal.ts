/** Goals of the bench: each printed with the number measured; one that is missed makes the bench fail. */

import { ratio } from './measure.ts';

export interface Goal {
  /** What is measured, in words. */
  readonly what: string;
  /** As a multiple of what the measure counts as 1. */
  readonly measured: number;
  readonly atMost: number;
}

/** Milliseconds for which analysis may hold up the event loop. */
const longestWait = 50;

/** The goal that no call of several held up the event loop for long; the least counts, since other programs lengthen it. */
export function blockGoal(what: string, blocks: readonly number[]): Goal {
  return { what: `${what}, ${longestWait} ms = 1`, measured: Math.min(...blocks) / longestWait, atMost: 1 };
}

export function isMet({ measured, atMost }: Goal): boolean {
  return measured <= atMost;
}

/** One line a goal: what, the number, what was promised, and whether it holds. */
export function goalLine(goal: Goal): string {
  const verdict = isMet(goal) ? 'met' : 'MISSED';
  // Two decimals compare with what was promised, but say nothing of a hundredth.
  const measured = goal.measured < 0.1 ? ratio(goal.measured) : goal.measured.toFixed(2);
  return `  ${goal.what.padEnd(44)}${measured} (at most ${String(goal.atMost)}: ${verdict})`;
}
