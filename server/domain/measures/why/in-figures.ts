/** Numbers as sums show them: whole ones in full, others with as many digits as the exact value has on screen. */
export function inFigures(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(4)));
}
