/** One cell: the symbol of its state; a click opens the candidates. */
import type { MatrixCell, MatrixColumn } from '#domain/views/coverage-view.ts';
import type { RoleRef } from '#domain/views/pieces.ts';
import { StateDrawing, useStateWords } from '../../components/state-symbol.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { cellText } from './cell-address.ts';

interface Props {
  readonly cell: MatrixCell;
  /** Grey: the region has no group, so nothing is missing from one. */
  readonly quiet: boolean;
  readonly label: string;
  readonly onOpen: () => void;
}

/** What a cell says: role, region, state. */
export function useCellLabel() {
  const { name } = useText();
  const words = useStateWords();
  return (cell: MatrixCell, role: RoleRef, { region }: MatrixColumn): string =>
    `${name(role)}, ${name(region)}: ${words(cell.state, cell.marks)}`;
}

/** Opens the candidates of a role in a column. */
export function useCellAction() {
  const { set } = useView();
  return (role: RoleRef, { region, group }: MatrixColumn): void => {
    set({ cell: cellText({ role: role.id, region: region.id, group: group?.id }) });
  };
}

/** Asks for nothing itself: there are a thousand on a page. Tab stops at one cell only: use-cell-keys.ts. */
export function MatrixCellButton({ cell, quiet, label, onOpen }: Props) {
  return (
    <button type="button" className="matrix-cell" tabIndex={-1} aria-label={label} title={label} onClick={onOpen}>
      <StateDrawing state={cell.state} marks={cell.marks} quiet={quiet} showSingle={!quiet} />
    </button>
  );
}
