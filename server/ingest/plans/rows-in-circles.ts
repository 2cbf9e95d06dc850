/** Rows of a table that wait for each other in a circle, so that none of them can ever be the first. */
import { fold } from '#domain/dataset/fold.ts';
import type { Localised } from '#domain/localised.ts';
import type { RowProblem, ValidRow } from '../recognition/valid-row.ts';
import type { Wait } from './row-reader.ts';

function circle(row: ValidRow, next: ValidRow): Localised {
  if (row === next) return { es: 'no puede ser parte de sí mismo', en: 'it cannot be part of itself' };
  const [file, line] = [next.of.raw.file, String(next.line)];
  return {
    es: `las filas forman un círculo: ${file}, fila ${line}, depende a su vez de esta`,
    en: `the rows go in a circle: ${file}, row ${line}, depends on this one in turn`,
  };
}

/**
 * The rows in circles, each with its problem. Where every row waits for another of them, as it must be when this is
 * asked, there is at least one circle; rows that only wait for one are left out.
 */
export function rowsInCircles(
  waiting: ReadonlyMap<ValidRow, readonly Wait[]>,
  namesOf: (row: ValidRow) => readonly string[],
): Map<ValidRow, RowProblem> {
  const byName = new Map([...waiting.keys()].flatMap((row) => namesOf(row).map((name) => [name, row] as const)));
  const circles = new Map<ValidRow, RowProblem>();
  const walks = new Map<ValidRow, ValidRow>();
  const step = (row: ValidRow): { wait: Wait; next: ValidRow } | undefined => {
    const [wait] = waiting.get(row) ?? [];
    const next = wait && byName.get(fold(wait.value));
    return wait && next && { wait, next };
  };
  for (const start of waiting.keys()) {
    let row = start;
    for (let on = step(row); on && !walks.has(row); on = step(row)) {
      walks.set(row, start);
      row = on.next;
    }
    // Back on this very walk: from here on it goes round.
    if (walks.get(row) !== start) continue;
    for (let on = step(row); on && !circles.has(row); on = step(row)) {
      circles.set(row, { field: on.wait.field, value: on.wait.value, reason: circle(row, on.next) });
      row = on.next;
    }
  }
  return circles;
}
