/** The matrix on screen as a figure to save, in any of the two languages. */
import type { Figure, FigureLegendEntry } from '#domain/figure/figure.ts';
import type { FigurePalette } from '#domain/figure/figure-palette.ts';
import type { TextMark } from '#domain/figure/marks.ts';
import { stateColour, stateShape } from '#domain/figure/state-drawings.ts';
import type { TextWidth } from '#domain/figure/text-width.ts';
import type { CoverageView, MatrixView } from '#domain/views/coverage-view.ts';
import { capitalised, formatNumber } from '../../components/format-number.ts';
import { stateExamples } from '../../components/state-examples.ts';
import { stateWords } from '../../components/state-words.ts';
import { textIn, type Text } from '../../i18n/use-text.ts';
import { citedSources, figureFrame, timeWords, type SavingContext } from '../../saving/figure-frame.ts';
import type { PictureChoice } from '../../saving/picture-choice.ts';
import { headlineSentence } from './headline-words.ts';
import { matrixModel, type MatrixModel } from './matrix-model.ts';
import { matrixPanel } from './matrix-panel.ts';

/** What the page shows when a picture is asked for. */
export interface ShownMatrix {
  readonly matrix: MatrixView;
  readonly coverage: CoverageView;
}

/** The symbols that occur, as in the key of the page, with how many cells show each. */
function legendEntries({ themes }: MatrixModel, text: Text, palette: FigurePalette): FigureLegendEntry[] {
  const cells = themes.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const words = stateWords(text);
  const present = stateExamples.flatMap(({ shape, state, marks }): FigureLegendEntry[] => {
    const count = cells.filter((cell) => stateShape(cell.state, cell.marks) === shape).length;
    const sample = { kind: 'state', id: undefined, name: '', at: { x: 0, y: 0 }, shape } as const;
    const colour = palette[stateColour(shape, false)];
    return count === 0 ? [] : [{ key: shape, sample: [{ ...sample, colour }], text: words(state, marks), count }];
  });
  const single = themes
    .flatMap(({ rows }) => rows)
    .flatMap((row) => row.cells)
    .some(({ marks }) => marks.includes('single-candidate'));
  if (!single) return present;
  const one: TextMark = {
    ...{ kind: 'text', id: undefined, lines: ['1'], at: { x: 0, y: 0 }, align: 'center', size: 13, lineHeight: 16 },
    ...{ strong: false, colour: palette['--ink-2'], halo: undefined, opacity: 1 },
  };
  return [...present, { key: 'single-candidate', sample: [one], text: text.t('components.single'), count: undefined }];
}

/** The figure; `widthOf` breaks names and heads. */
export function matrixFigure(
  { matrix, coverage }: ShownMatrix,
  choice: PictureChoice,
  context: SavingContext,
  widthOf: TextWidth,
): Figure {
  const text = textIn(choice.lang);
  const { t, word, name } = text;
  const frame = figureFrame(choice, context);
  const model = matrixModel(matrix, { region: coverage.region.id, group: coverage.group?.id ?? null });
  const theme =
    matrix.theme === null ? '' : `${t('network.filter.theme')}: ${capitalised(word('theme', matrix.theme))}`;
  const [rows, columns] = [matrix.items.length, matrix.columns.length];
  const cells = rows * columns;
  const size = t('saving.matrixCounts', {
    roles: t('saving.roles', { count: rows }),
    columns: t('saving.columns', { count: columns }),
  });
  return {
    ...frame,
    title: t('saving.matrixTitle', { place: name(coverage.region) }),
    subtitle: timeWords(text, context.at),
    caption: [
      headlineSentence(coverage, text),
      `${size} ${theme === '' ? t('saving.noFilters') : t('saving.filters', { filters: theme })}`,
    ],
    panel: matrixPanel(model, text, frame.palette, widthOf),
    legend: [
      {
        title: t('saving.states'),
        total: formatNumber(cells, text.lang),
        entries: legendEntries(model, text, frame.palette),
      },
    ],
    sources: citedSources(
      new Map(matrix.sources.map(({ source, cells: count }) => [source, count])),
      context,
      text,
      'saving.usedByCells',
    ),
  };
}
