/** Which presences stand at an asked time, all sources on one presence together. */
import { dated, isCurrent, type AskedTime } from './asked-time.ts';
import type { PresentIn } from './facts/links.ts';
import { combinedState } from './membership.ts';
import { grouped } from './ordering.ts';

function presenceKey({ organisation, region, mode }: PresentIn): string {
  return JSON.stringify([organisation, region, mode]);
}

/**
 * The facts that are current, in the same order. As with seats, an end that a source gives outweighs older mentions of
 * the same presence by others: a list of 2019 does not keep an operation open that closed in 2020.
 */
export function currentPresences(facts: readonly PresentIn[], time: AskedTime): PresentIn[] {
  const current = facts.filter((fact) => isCurrent(dated(fact, time).state));
  if (current.length === facts.length) return current;
  const closed = new Set(
    [...grouped(facts, presenceKey)]
      .filter(([, same]) => !isCurrent(combinedState(same.map((fact) => dated(fact, time)))))
      .map(([key]) => key),
  );
  return current.filter((fact) => !closed.has(presenceKey(fact)));
}
