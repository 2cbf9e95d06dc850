/** The shelf of the small picture: reference institutions, hollow, without a line to anybody. */
import { shortName } from '../../components/names.ts';
import type { OrganisationRef } from '#domain/views/pieces.ts';
import { useText } from '../../i18n/use-text.ts';
import { FigureLabel, FigureMark } from './figure-marks.tsx';
import { labelLines } from './label-lines.ts';

interface Props {
  readonly organisations: readonly OrganisationRef[];
  /** Left edge, and height of the picture. */
  readonly x: number;
  readonly height: number;
}

/** What fits; the rest is counted. */
export const shelfMost = 7;
const step = 30;

export function FigureShelf({ organisations, x, height }: Props) {
  const { lang, t } = useText();
  const shown = organisations.slice(0, shelfMost);
  const rest = organisations.length - shown.length;
  const places = shown.length + (rest > 0 ? 1 : 0);
  const yOf = (index: number): number => height / 2 + (index - (places - 1) / 2) * step;
  if (shown.length === 0) return null;
  return (
    <g>
      <path className="figure-shelf" d={`M${String(x - 14)} 10V${String(height - 10)}`} />
      {shown.map((organisation, index) => {
        const y = yOf(index);
        const lines = labelLines(shortName(organisation, lang), 13);
        return (
          <g key={organisation.id}>
            <FigureMark organisation={organisation} x={x + 4} y={y} />
            <FigureLabel lines={lines} x={x + 18} y={y + 4.5 - (lines.length - 1) * 7} anchor="start" />
          </g>
        );
      })}
      {rest > 0 && (
        <FigureLabel
          lines={[t('overview.figureMore', { count: rest })]}
          x={x + 18}
          y={yOf(shown.length) + 4.5}
          anchor="start"
        />
      )}
    </g>
  );
}
