/** Goals of the bench: each printed with the number measured; one that is missed makes the bench fail. */
import { ratio } from './measure.ts';

export interface Goal {
  /** What is measured, in words. */
  readonly what: string;
  /** As a multiple of what the measure counts as 1. */
  readonly measured: number;
  readonly atMost: number;
}

export function isMet({ measured, atMost }: Goal): boolean {
  return measured <= atMost;
}

/** One line a goal: what, the number, what was promised, and whether it holds. */
export function goalLine(goal: Goal): string {
  const verdict = isMet(goal) ? 'met' : 'MISSED';
  return `  ${goal.what.padEnd(44)}${goal.measured.toFixed(2)} (at most ${ratio(goal.atMost)}: ${verdict})`;
}
