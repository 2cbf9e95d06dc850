/** The shelf of the small picture: reference institutions, hollow, without a line to anybody. */
import { shortName } from '../../components/names.ts';
import type { OrganisationRef } from '#domain/views/pieces.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { useText } from '../../i18n/use-text.ts';
import { FigureLabel, FigureMark } from './figure-marks.tsx';
import { labelLines, lineHeight } from './label-lines.ts';

interface Props {
  readonly organisations: readonly OrganisationRef[];
  /** Left edge, and height of the picture. */
  readonly x: number;
  readonly height: number;
}

/** What fits; the rest is counted. */
const shelfMost = 7;
/** Characters in a line. */
export const shelfWidth = 12;

interface Row {
  readonly organisation: OrganisationRef | undefined;
  readonly lines: readonly string[];
  /** From the top of the shelf to the middle of the row. */
  readonly middle: number;
}

/** The rows of the shelf with the height of all; `more` writes the last one, which counts what does not fit. */
export function shelfRows(
  organisations: readonly OrganisationRef[],
  lang: Locale,
  more: (count: number) => string,
): { readonly rows: readonly Row[]; readonly height: number } {
  const rest = organisations.length - shelfMost;
  const entries = [
    ...organisations.slice(0, shelfMost).map((organisation) => ({
      organisation,
      lines: labelLines(shortName(organisation, lang), shelfWidth),
    })),
    ...(rest > 0 ? [{ organisation: undefined, lines: [more(rest)] }] : []),
  ];
  const rows: Row[] = [];
  let height = 0;
  for (const { organisation, lines } of entries) {
    const room = Math.max(30, lines.length * lineHeight + 8);
    rows.push({ organisation, lines, middle: height + room / 2 });
    height += room;
  }
  return { rows, height };
}

export function FigureShelf({ organisations, x, height }: Props) {
  const { lang, t, name } = useText();
  const shelf = shelfRows(organisations, lang, (count) => t('overview.figureMore', { count }));
  if (shelf.rows.length === 0) return null;
  return (
    <g>
      <path className="figure-shelf" d={`M${String(x - 14)} 10V${String(height - 10)}`} />
      {shelf.rows.map(({ organisation, lines, middle }) => {
        const y = (height - shelf.height) / 2 + middle;
        return (
          <g key={organisation?.id ?? ''}>
            {organisation && <title>{name(organisation)}</title>}
            {organisation && <FigureMark organisation={organisation} x={x + 4} y={y} />}
            <FigureLabel lines={lines} x={x + 18} y={y + 4.5 - (lines.length - 1) * 7} anchor="start" />
          </g>
        );
      })}
    </g>
  );
}
