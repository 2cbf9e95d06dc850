/** The keyboard in a table of buttons: one stop for Tab, the arrows, Home and End go from cell to cell. */
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

type Cells = readonly (readonly HTMLElement[])[];

/** The buttons by row; rows without buttons (headings of themes) are left out. */
function cellsOf(table: HTMLTableElement): Cells {
  return [...table.tBodies]
    .flatMap((body) => [...body.rows])
    .map((row) => [...row.querySelectorAll<HTMLElement>('td button')])
    .filter((row) => row.length > 0);
}

function neighbour(cells: Cells, row: number, column: number, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowUp':
      return cells[row - 1]?.[column];
    case 'ArrowDown':
      return cells[row + 1]?.[column];
    case 'ArrowLeft':
      return cells[row]?.[column - 1];
    case 'ArrowRight':
      return cells[row]?.[column + 1];
    case 'Home':
      return cells[row]?.[0];
    case 'End':
      return cells[row]?.at(-1);
    default:
      return undefined;
  }
}

/** Properties of the table. The buttons are rendered with `tabIndex={-1}`; the one used last is the stop. */
export function useCellKeys(): {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const ref = useRef<HTMLTableElement>(null);
  const stop = useRef<HTMLElement | undefined>(undefined);
  const makeStop = (cell: HTMLElement | undefined): void => {
    if (stop.current) stop.current.tabIndex = -1;
    stop.current = cell;
    if (cell) cell.tabIndex = 0;
  };
  // Filters take rows away, perhaps the one with the stop.
  useLayoutEffect(() => {
    if (stop.current?.isConnected !== true && ref.current) makeStop(cellsOf(ref.current)[0]?.[0]);
  });
  return {
    ref,
    onFocus: ({ target }) => {
      if (target instanceof HTMLElement && target.closest('td') !== null) makeStop(target);
    },
    onKeyDown: (event) => {
      if (ref.current === null) return;
      const cells = cellsOf(ref.current);
      const row = cells.findIndex((own) => own.some((cell) => cell === event.target));
      const column = cells[row]?.findIndex((cell) => cell === event.target) ?? -1;
      const next = neighbour(cells, row, column, event.key);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}
