/** The small picture for wide screens: participants around their group, bridges between two groups, the shelf at the right. */
import { capitalised } from '../../components/format-number.ts';
import { shortName } from '../../components/names.ts';
import { useText } from '../../i18n/use-text.ts';
import { crowdFrom, crowdHeight } from './crowd-blocks.ts';
import { FigureCrowd } from './figure-crowd.tsx';
import { FigureLabel, FigureLine, FigureMark, FigurePlate } from './figure-marks.tsx';
import type { FigureModel, FigureSeat } from './figure-model.ts';
import { FigureShelf, shelfRows } from './figure-shelf.tsx';
import { labelLines, lineHeight, mostLines } from './label-lines.ts';

const perRow = 5;
const crowdEdge = 176;
/** Characters in a line of a participant's label. */
export const seatWidth = 17;

interface Place {
  readonly seat: FigureSeat;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Where the columns of the picture stand; a crowd needs more room at the left. */
function columnsOf(crowd: boolean) {
  const shift = crowd ? 72 : 0;
  return { width: 624 + shift, hub: 178 + shift, bridges: 316 + shift, other: 430 + shift, shelf: 516 + shift };
}

type Labelled = Pick<Place, 'seat' | 'lines'>;

/** Room that a mark takes with a label of so many lines under it. */
function roomOf(lines: number): number {
  return 36 + lines * lineHeight;
}

/** On the left side of an ellipse around the plate, evenly by angle; all around it when nothing stands at the right. */
function around(seats: readonly Labelled[], hub: number, cy: number, open: boolean): readonly Place[] {
  const [from, to] = open ? [100, 260] : [20, 340];
  const labels = seats.map(({ lines }) => lines);
  const below = roomOf(mostLines(labels, 1)) - 18;
  return seats.map((seat, index) => {
    const part = seats.length === 1 ? 0.5 : index / (seats.length - 1);
    const sine = Math.sin(((from + part * (to - from)) * Math.PI) / 180);
    const cosine = Math.cos(((from + part * (to - from)) * Math.PI) / 180);
    return { ...seat, x: hub + 122 * cosine, y: cy - (cy - (sine > 0 ? 18 : below)) * sine };
  });
}

/** So few stand at both sides of the plate: around it, the names of the first and the last would meet at the right. */
const fewSeats = 8;

/** In two columns, the plate between them. */
function beside(seats: readonly Labelled[], hub: number, cy: number, step: number): readonly Place[] {
  const atLeft = Math.ceil(seats.length / 2);
  return seats.map((seat, index) => {
    const left = index < atLeft;
    const [place, of] = left ? [index, atLeft] : [index - atLeft, seats.length - atLeft];
    return { ...seat, x: hub + (left ? -122 : 122), y: cy + (place - (of - 1) / 2) * step - 8 };
  });
}

function Seat({ place: { seat, lines, x, y } }: { readonly place: Place }) {
  const { name } = useText();
  const { organisation, observer } = seat;
  return (
    <g>
      <title>{name(organisation)}</title>
      <FigureMark organisation={organisation} x={x} y={y} ring={observer ? 'observer' : 'member'} />
      <FigureLabel lines={lines} x={x} y={y + 27} />
    </g>
  );
}

export function FigureWide({ model, label }: { readonly model: FigureModel; readonly label: string }) {
  const { say, lang, t } = useText();
  const { own, bridges, other, shelf } = model;
  const crowd = own.length >= crowdFrom;
  const at = columnsOf(crowd);
  const labelled = (seats: readonly FigureSeat[]): readonly Labelled[] =>
    seats.map((seat) => ({ seat, lines: labelLines(shortName(seat.organisation, lang), seatWidth) }));
  const [left, middle] = [crowd ? [] : labelled(own), labelled(bridges)];
  const stepOf = (seats: readonly Labelled[]): number =>
    roomOf(
      mostLines(
        seats.map(({ lines }) => lines),
        2,
      ),
    );
  const [step, leftStep] = [stepOf(middle), stepOf(left)];
  const sides = bridges.length === 0 && left.length < fewSeats;
  const leftHeight = crowd
    ? crowdHeight(own, perRow) + 16
    : sides
      ? Math.ceil(own.length / 2) * leftStep + 16
      : own.length > 5
        ? 46 * own.length
        : 0;
  const shelfHeight = shelfRows(shelf, lang, (count) => t('overview.figureMore', { count })).height;
  const height = Math.max(224, leftHeight, bridges.length * step + 16, shelfHeight + 16);
  const cy = height / 2;
  const ownPlaces = sides ? beside(left, at.hub, cy, leftStep) : around(left, at.hub, cy, bridges.length > 0);
  const bridgePlaces = middle.map((seat, index) => {
    return { ...seat, x: at.bridges, y: cy + (index - (bridges.length - 1) / 2) * step - 8 };
  });
  const places = [...ownPlaces, ...bridgePlaces];
  const plate = (text: string): readonly string[] => labelLines(capitalised(text), 16);
  return (
    <svg className="figure-svg" viewBox={`0 0 ${String(at.width)} ${String(height)}`} role="img" aria-label={label}>
      {crowd && (
        <path
          className="figure-trunk"
          d={`M${String(crowdEdge)} 16V${String(height - 16)}M${String(crowdEdge)} ${String(cy)}H${String(at.hub)}`}
        />
      )}
      {places.map(({ seat: { organisation, sources, otherSources }, x, y }) => (
        <g key={organisation.id}>
          <FigureLine sources={sources} d={`M${String(x)} ${String(y)}L${String(at.hub)} ${String(cy)}`} />
          {otherSources > 0 && (
            <FigureLine sources={otherSources} d={`M${String(x)} ${String(y)}L${String(at.other)} ${String(cy)}`} />
          )}
        </g>
      ))}
      <FigurePlate lines={plate(say(model.group.short))} x={at.hub} y={cy} />
      {other && bridges.length > 0 && <FigurePlate lines={plate(say(other.short))} x={at.other} y={cy} />}
      {crowd && <FigureCrowd seats={own} x={8} y={(height - crowdHeight(own, perRow)) / 2} perRow={perRow} />}
      {places.map((place) => (
        <Seat key={place.seat.organisation.id} place={place} />
      ))}
      <FigureShelf organisations={shelf} x={at.shelf} height={height} />
    </svg>
  );
}
