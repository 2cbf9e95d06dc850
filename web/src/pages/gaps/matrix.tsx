/** The matrix of regions and expected roles; a cell opens who could fill the role there. */
import { memo, startTransition, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { MatrixView } from '#domain/views/coverage-view.ts';
import { capitalised } from '../../components/format-number.ts';
import { StateKey } from '../../components/state-key.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useThumbnail } from '../../saved-views/thumbnail-source.ts';
import { MatrixCellButton, useCellAction, useCellLabel } from './matrix-cell-button.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { columnClass, matrixModel, type MatrixModel, type ThemeModel } from './matrix-model.ts';
import { matrixThumbnail } from './matrix-thumbnail.ts';
import { useCellKeys } from './use-cell-keys.ts';
import './matrix.css';

interface Props {
  readonly matrix: MatrixView;
  readonly region: string;
  readonly group: string | null;
  /** At the end of the key. */
  readonly tools: ReactNode;
}

const ThemeRows = memo(function ThemeRows({
  theme,
  model,
}: {
  readonly theme: ThemeModel;
  readonly model: MatrixModel;
}) {
  const { t, word, name } = useText();
  const label = useCellLabel();
  const open = useCellAction();
  return (
    <tbody>
      <tr className="theme">
        <th scope="rowgroup">{capitalised(word('theme', theme.theme))}</th>
        {theme.counts.map((count, index) => {
          const column = model.columns[index];
          if (column === undefined) return null;
          return (
            <td key={column.key} className={columnClass(column, index, model)}>
              {count && t('gaps.of', { covered: count.covered, applicable: count.applicable })}
            </td>
          );
        })}
      </tr>
      {theme.rows.map(({ role, cells }) => (
        <tr key={role.id}>
          <th scope="row">{name(role)}</th>
          {cells.map((cell, index) => {
            const column = model.columns[index];
            if (column === undefined) return null;
            return (
              <td key={column.key} className={columnClass(column, index, model)}>
                <MatrixCellButton
                  cell={cell}
                  quiet={column.column.group === null}
                  label={label(cell, role, column.column)}
                  onOpen={() => {
                    open(role, column.column);
                  }}
                />
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
});

/** How many of the themes are drawn: one more at a time, because all cells at once hold up the page. */
function useGrowing(all: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= all) return;
    startTransition(() => {
      setDrawn(drawn + 1);
    });
  }, [drawn, all]);
  return drawn;
}

/** Key above, table in a region of its own that scrolls sideways where it must. */
export function Matrix({ matrix, region, group, tools }: Props) {
  const { t } = useText();
  const model = useMemo(() => matrixModel(matrix, { region, group }), [matrix, region, group]);
  useThumbnail(useCallback(() => matrixThumbnail(model), [model]));
  const drawn = useGrowing(model.themes.length);
  const keys = useCellKeys();
  const cells = model.themes.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return (
    <>
      <div className="matrix-key">
        <StateKey items={cells} showSingle />
        {tools}
      </div>
      <div
        className="matrix-scroll"
        role="region"
        aria-label={t('gaps.matrix')}
        aria-busy={drawn < model.themes.length || undefined}
        tabIndex={0}
      >
        <table className="matrix" {...keys}>
          <caption className="visually-hidden">{t('gaps.matrix')}</caption>
          <MatrixHead model={model} />
          {model.themes.slice(0, drawn).map((theme) => (
            <ThemeRows key={theme.theme} theme={theme} model={model} />
          ))}
        </table>
      </div>
    </>
  );
}
