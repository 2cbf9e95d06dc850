/** Lines by number of sources: dashed for one, thicker for more. */
export const oneSourceDash = [5, 4] as const;

/** Width in pixels at any zoom. */
export function widthOfLine(weight: 1 | 2 | 3): number {
  return weight === 1 ? 1.25 : weight;
}
