/** Counts of coverage for tests: nothing is applicable and nothing is covered. */
export const nothingCovered = {
  applicable: 0,
  covered: 0,
  inContact: 0,
  known: 0,
  nobody: 0,
  withheld: 0,
  weightApplicable: 0,
  weightCovered: 0,
};
