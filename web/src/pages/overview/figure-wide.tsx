/** The small picture for wide screens: participants around their group, bridges between two groups, the shelf at the right. */
import { capitalised } from '../../components/format-number.ts';
import { shortName } from '../../components/names.ts';
import { useText } from '../../i18n/use-text.ts';
import { FigureLabel, FigureLine, FigureMark, FigurePlate } from './figure-marks.tsx';
import { labelLines } from './label-lines.ts';
import type { FigureModel, FigureSeat } from './figure-model.ts';

const width = 600;
const hub = { x: 178 };
const bridgeX = 316;
const otherX = 430;
const shelfX = 500;
const most = 12;

interface Place {
  readonly seat: FigureSeat;
  readonly x: number;
  readonly y: number;
}

/** On the left side of an ellipse around the plate, evenly by angle; all around it when nothing stands at the right. */
function around(seats: readonly FigureSeat[], cy: number, ry: number, open: boolean): readonly Place[] {
  const [from, to] = open
    ? [(Math.PI * 100) / 180, (Math.PI * 260) / 180]
    : [(Math.PI * 20) / 180, (Math.PI * 340) / 180];
  return seats.map((seat, index) => {
    const part = seats.length === 1 ? 0.5 : index / (seats.length - 1);
    const angle = from + part * (to - from);
    return { seat, x: hub.x + 122 * Math.cos(angle), y: cy - ry * Math.sin(angle) };
  });
}

function heightOf({ own, bridges, shelf }: FigureModel): number {
  const side = Math.min(own.length, most);
  return Math.max(224, side > 5 ? 48 * Math.ceil(side * 0.95) : 0, bridges.length * 60 + 16, shelf.length * 32 + 16);
}

export function FigureWide({ model, label }: { readonly model: FigureModel; readonly label: string }) {
  const { lang, say, t } = useText();
  const height = heightOf(model);
  const cy = height / 2;
  const shown = model.own.slice(0, most);
  const places = around(shown, cy, height / 2 - 42, model.bridges.length > 0);
  const bridges = model.bridges.map((seat, index) => ({
    seat,
    x: bridgeX,
    y: cy + (index - (model.bridges.length - 1) / 2) * 60 - 8,
  }));
  const seat = ({ seat: { organisation, observer }, x, y }: Place) => (
    <g key={organisation.id}>
      <FigureMark organisation={organisation} x={x} y={y} ring={observer ? 'observer' : 'member'} />
      <FigureLabel lines={labelLines(shortName(organisation, lang), 17)} x={x} y={y + 27} />
    </g>
  );
  return (
    <svg className="figure-svg" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={label}>
      {[...places, ...bridges].map(({ seat: { organisation, sources }, x, y }) => (
        <FigureLine
          key={organisation.id}
          sources={sources}
          d={`M${String(x)} ${String(y)}L${String(hub.x)} ${String(cy)}`}
        />
      ))}
      {bridges.map(({ seat: { organisation, otherSources }, x, y }) => (
        <FigureLine
          key={organisation.id}
          sources={otherSources}
          d={`M${String(x)} ${String(y)}L${String(otherX)} ${String(cy)}`}
        />
      ))}
      <FigurePlate lines={labelLines(capitalised(say(model.group.short)), 16)} x={hub.x} y={cy} />
      {model.other && bridges.length > 0 && (
        <FigurePlate lines={labelLines(capitalised(say(model.other.short)), 16)} x={otherX} y={cy} />
      )}
      {places.map(seat)}
      {bridges.map(seat)}
      {model.own.length > most && (
        <FigureLabel
          lines={[t('overview.figureMore', { count: model.own.length - most })]}
          x={hub.x}
          y={height - 6}
          strong
        />
      )}
      {model.shelf.length > 0 && (
        <path className="figure-shelf" d={`M${String(shelfX - 14)} 10V${String(height - 10)}`} />
      )}
      {model.shelf.map((organisation, index) => {
        const y = cy + (index - (model.shelf.length - 1) / 2) * Math.min(32, (height - 24) / model.shelf.length);
        const lines = labelLines(shortName(organisation, lang), 13);
        return (
          <g key={organisation.id}>
            <FigureMark organisation={organisation} x={shelfX + 4} y={y} />
            <FigureLabel lines={lines} x={shelfX + 18} y={y + 4.5 - (lines.length - 1) * 7} anchor="start" />
          </g>
        );
      })}
    </svg>
  );
}
