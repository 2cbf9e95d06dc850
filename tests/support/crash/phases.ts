/** Where a change set is between its call and its answer, as the writing program tells it: one letter a phase. */

export const phases = {
  o: 'opening',
  e: 'in the engine',
  w: 'writing the line',
  s: 'syncing the file',
  d: 'answering',
} as const;
export type Phase = (typeof phases)[keyof typeof phases];

export function phaseOf(letter: string): Phase | undefined {
  return Object.entries(phases).find(([own]) => own === letter)?.[1];
}
