/** The small picture for narrow screens: a trunk for each group, one line a participant, the shelf below. */
import { capitalised } from '../../components/format-number.ts';
import { shortName } from '../../components/names.ts';
import { useText } from '../../i18n/use-text.ts';
import { crowdFrom, crowdHeight } from './crowd-blocks.ts';
import { FigureCrowd } from './figure-crowd.tsx';
import { FigureLabel, FigureLine, FigureMark } from './figure-marks.tsx';
import type { FigureModel } from './figure-model.ts';
import { labelLines } from './label-lines.ts';

const width = 356;
const row = 36;
const head = 36;
const perRow = 9;
const trunk = 20;
const otherTrunk = 34;
const markX = 66;
const textX = 90;

function Plate({ text, y }: { readonly text: string; readonly y: number }) {
  return (
    <g>
      <rect className="figure-plate" x={8} y={y - 14} width={width - 16} height={28} rx={2} />
      <FigureLabel lines={[text]} x={18} y={y + 4.5} anchor="start" strong />
    </g>
  );
}

function SideLabel({
  text,
  x,
  y,
  most,
}: {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly most: number;
}) {
  const lines = labelLines(text, most);
  return <FigureLabel lines={lines} x={x} y={y + 4.5 - (lines.length - 1) * 7} anchor="start" />;
}

export function FigureNarrow({ model, label }: { readonly model: FigureModel; readonly label: string }) {
  const { lang, say } = useText();
  const { own, bridges, other, shelf } = model;
  const crowd = own.length >= crowdFrom;
  const top = head + (crowd ? crowdHeight(own, perRow) + 4 : 0);
  const seats = [...(crowd ? [] : own), ...bridges].map((seat, index) => ({ seat, y: top + 26 + index * row }));
  const lastY = seats.at(-1)?.y ?? top;
  const firstBridge = seats.find(({ seat }) => seat.otherSources > 0)?.y;
  const otherY = lastY + 40;
  const shelfTop = (firstBridge === undefined ? lastY + 18 : otherY + 14) + 14;
  const height = shelfTop + (shelf.length > 0 ? 12 + Math.ceil(shelf.length / 2) * 34 : 0);
  return (
    <svg className="figure-svg" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={label}>
      {seats.length > 0 && <path className="figure-trunk" d={`M${String(trunk)} ${String(head)}V${String(lastY)}`} />}
      {firstBridge !== undefined && (
        <path className="figure-trunk" d={`M${String(otherTrunk)} ${String(firstBridge + 6)}V${String(otherY)}`} />
      )}
      {crowd && <FigureCrowd seats={own} x={36} y={head + 8} perRow={perRow} />}
      {seats.map(({ seat: { organisation, observer, sources, otherSources }, y }) => (
        <g key={organisation.id}>
          <FigureLine sources={sources} d={`M${String(trunk)} ${String(y)}H${String(markX)}`} />
          {otherSources > 0 && (
            <FigureLine sources={otherSources} d={`M${String(otherTrunk)} ${String(y + 6)}H${String(markX)}`} />
          )}
          <FigureMark organisation={organisation} x={markX} y={y} ring={observer ? 'observer' : 'member'} />
          <SideLabel text={shortName(organisation, lang)} x={textX} y={y} most={36} />
        </g>
      ))}
      <Plate text={capitalised(say(model.group.short))} y={22} />
      {firstBridge !== undefined && other && <Plate text={capitalised(say(other.short))} y={otherY} />}
      {shelf.length > 0 && <path className="figure-shelf" d={`M8 ${String(shelfTop)}H${String(width - 8)}`} />}
      {shelf.map((organisation, index) => {
        const x = 20 + (index % 2) * 176;
        const y = shelfTop + 26 + Math.floor(index / 2) * 34;
        return (
          <g key={organisation.id}>
            <FigureMark organisation={organisation} x={x} y={y} />
            <SideLabel text={shortName(organisation, lang)} x={x + 16} y={y} most={20} />
          </g>
        );
      })}
    </svg>
  );
}
