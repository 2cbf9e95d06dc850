/** The small picture for narrow screens: a trunk for each group, one line a participant, the shelf below. */
import { capitalised } from '../../components/format-number.ts';
import { shortName } from '../../components/names.ts';
import { useText } from '../../i18n/use-text.ts';
import { crowdFrom, crowdHeight } from './crowd-blocks.ts';
import type { OrganisationRef } from '#domain/views/pieces.ts';
import { FigureCrowd } from './figure-crowd.tsx';
import { FigureLabel, FigureLine, FigureMark } from './figure-marks.tsx';
import type { FigureModel } from './figure-model.ts';
import { labelLines, lineHeight, mostLines } from './label-lines.ts';

const width = 356;
const perRow = 9;
const trunk = 20;
const otherTrunk = 34;
const markX = 66;
const textX = 90;
/** Characters in a line beside a participant, on the shelf, and on a plate. */
export const narrowWidths = { seat: 36, shelf: 20, plate: 42 } as const;

function plateHeight(lines: readonly string[]): number {
  return 14 + lines.length * lineHeight;
}

function Plate({ lines, y }: { readonly lines: readonly string[]; readonly y: number }) {
  const half = plateHeight(lines) / 2;
  return (
    <g>
      <rect className="figure-plate" x={8} y={y - half} width={width - 16} height={half * 2} rx={2} />
      <FigureLabel lines={lines} x={18} y={y + 11.5 - half + 7} anchor="start" strong />
    </g>
  );
}

interface SideLabelProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

function SideLabel({ lines, x, y }: SideLabelProps) {
  return <FigureLabel lines={lines} x={x} y={y + 4.5 - (lines.length - 1) * 7} anchor="start" />;
}

export function FigureNarrow({ model, label }: { readonly model: FigureModel; readonly label: string }) {
  const { lang, say, name } = useText();
  const { own, bridges, other, shelf } = model;
  const crowd = own.length >= crowdFrom;
  const plateLines = labelLines(capitalised(say(model.group.short)), narrowWidths.plate);
  const otherLines = labelLines(other ? capitalised(say(other.short)) : '', narrowWidths.plate);
  const head = 8 + plateHeight(plateLines);
  const top = head + (crowd ? crowdHeight(own, perRow) + 4 : 0);
  const linesOf = (organisation: OrganisationRef, characters: number): readonly string[] =>
    labelLines(shortName(organisation, lang), characters);
  const rows = [...(crowd ? [] : own), ...bridges].map((seat) => ({
    seat,
    lines: linesOf(seat.organisation, narrowWidths.seat),
  }));
  const row =
    mostLines(
      rows.map(({ lines }) => lines),
      2,
    ) *
      lineHeight +
    8;
  const seats = rows.map((one, index) => ({ ...one, y: top + 26 + index * row }));
  const shelved = shelf.map((organisation) => ({ organisation, lines: linesOf(organisation, narrowWidths.shelf) }));
  const shelfRow =
    mostLines(
      shelved.map(({ lines }) => lines),
      2,
    ) *
      lineHeight +
    6;
  const lastY = seats.at(-1)?.y ?? top;
  const firstBridge = seats.find(({ seat }) => seat.otherSources > 0)?.y;
  const otherY = lastY + 26 + plateHeight(otherLines) / 2;
  const shelfTop = (firstBridge === undefined ? lastY + 18 : otherY + plateHeight(otherLines) / 2) + 14;
  const height = shelfTop + (shelf.length > 0 ? 12 + Math.ceil(shelf.length / 2) * shelfRow : 0);
  return (
    <svg className="figure-svg" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={label}>
      {seats.length > 0 && <path className="figure-trunk" d={`M${String(trunk)} ${String(head)}V${String(lastY)}`} />}
      {firstBridge !== undefined && (
        <path className="figure-trunk" d={`M${String(otherTrunk)} ${String(firstBridge + 6)}V${String(otherY)}`} />
      )}
      {crowd && <FigureCrowd seats={own} x={36} y={head + 8} perRow={perRow} />}
      {seats.map(({ seat: { organisation, observer, sources, otherSources }, lines, y }) => (
        <g key={organisation.id}>
          <title>{name(organisation)}</title>
          <FigureLine sources={sources} d={`M${String(trunk)} ${String(y)}H${String(markX)}`} />
          {otherSources > 0 && (
            <FigureLine sources={otherSources} d={`M${String(otherTrunk)} ${String(y + 6)}H${String(markX)}`} />
          )}
          <FigureMark organisation={organisation} x={markX} y={y} ring={observer ? 'observer' : 'member'} />
          <SideLabel lines={lines} x={textX} y={y} />
        </g>
      ))}
      <Plate lines={plateLines} y={8 + plateHeight(plateLines) / 2} />
      {firstBridge !== undefined && other && <Plate lines={otherLines} y={otherY} />}
      {shelf.length > 0 && <path className="figure-shelf" d={`M8 ${String(shelfTop)}H${String(width - 8)}`} />}
      {shelved.map(({ organisation, lines }, index) => {
        const x = 20 + (index % 2) * 176;
        const y = shelfTop + 26 + Math.floor(index / 2) * shelfRow;
        return (
          <g key={organisation.id}>
            <title>{name(organisation)}</title>
            <FigureMark organisation={organisation} x={x} y={y} />
            <SideLabel lines={lines} x={x + 16} y={y} />
          </g>
        );
      })}
    </svg>
  );
}
