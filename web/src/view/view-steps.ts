/** The views of this visit in their order, so that a step can be taken back and made again. */

export interface ViewStep {
  /** The key of the entry in the history of the browser. */
  readonly key: string;
  /** A view with a form open over it: nothing to go back to by taking a step back. */
  readonly form: boolean;
}

export interface ViewSteps {
  readonly steps: readonly ViewStep[];
  /** Where one is; -1 before the first. */
  readonly at: number;
}

export const noSteps: ViewSteps = { steps: [], at: -1 };

/**
 * After the address changed. A new view drops the ones that had been taken back; a view that this visit does not know
 * (one from before a reload) starts anew, because nobody can say how far away the others are.
 */
export function stepped(before: ViewSteps, action: 'PUSH' | 'REPLACE' | 'POP', step: ViewStep): ViewSteps {
  const known = before.steps.findIndex(({ key }) => key === step.key);
  if (action === 'POP') return known < 0 ? { steps: [step], at: 0 } : { steps: before.steps, at: known };
  if (known === before.at && known >= 0) return before;
  const kept = before.steps.slice(0, action === 'PUSH' ? before.at + 1 : before.at);
  return { steps: [...kept, step], at: kept.length };
}

/** How many entries back the nearest earlier view without a form is: a negative number, 0 when there is none. */
export function stepsBack({ steps, at }: ViewSteps): number {
  const to = steps.slice(0, Math.max(0, at)).findLastIndex(({ form }) => !form);
  return to < 0 ? 0 : to - at;
}

/** How many entries ahead the nearest view is that was taken back; 0 when there is none. */
export function stepsAhead({ steps, at }: ViewSteps): number {
  const ahead = steps.slice(at + 1).findIndex(({ form }) => !form);
  return ahead < 0 ? 0 : ahead + 1;
}
