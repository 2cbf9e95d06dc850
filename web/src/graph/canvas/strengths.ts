/** How strong things are while something else is chosen, 0 to 1; on the canvas and in saved pictures. */
export const calm = { node: 0.28, line: 0.3, plate: 0.5, label: 0.4, sign: 0.25 } as const;

/** Above this many lines each is paler, so that marks and names stay in front. */
export const manyLines = 800;

/** How strong a line of a full picture is. */
export function strengthOf(lines: number): number {
  return lines <= manyLines ? 1 : Math.max(0.3, Math.sqrt(manyLines / lines));
}
