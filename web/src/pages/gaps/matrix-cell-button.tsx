/** One cell: the symbol of its state; a click opens the candidates. */
import type { MatrixCell, MatrixColumn } from '#domain/views/coverage-view.ts';
import type { RoleRef } from '#domain/views/pieces.ts';
import { StateSymbol, useStateWords } from '../../components/state-symbol.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { cellText } from './cell-address.ts';

interface Props {
  readonly cell: MatrixCell;
  readonly role: RoleRef;
  readonly column: MatrixColumn;
}

/** Grey where the region has no group: nothing is missing from one. Tab stops at one cell only: use-cell-keys.ts. */
export function MatrixCellButton({ cell, role, column }: Props) {
  const { name } = useText();
  const words = useStateWords();
  const { set } = useView();
  const quiet = column.group === null;
  const label = `${name(role)}, ${name(column.region)}: ${words(cell.state, cell.marks)}`;
  return (
    <button
      type="button"
      className="matrix-cell"
      tabIndex={-1}
      aria-label={label}
      title={label}
      onClick={() => {
        set({ cell: cellText({ role: role.id, region: column.region.id, group: column.group?.id }) });
      }}
    >
      <StateSymbol state={cell.state} marks={cell.marks} quiet={quiet} silent showSingle={!quiet} />
    </button>
  );
}
