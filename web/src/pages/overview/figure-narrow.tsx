/** The small picture for narrow screens: a trunk for each group, one line a participant, the shelf below. */
import { capitalised } from '../../components/format-number.ts';
import { shortName } from '../../components/names.ts';
import { useText } from '../../i18n/use-text.ts';
import { FigureLabel, FigureLine, FigureMark } from './figure-marks.tsx';
import { labelLines } from './label-lines.ts';
import type { FigureModel } from './figure-model.ts';

const width = 356;
const row = 36;
const head = 36;
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

export function FigureNarrow({ model, label }: { readonly model: FigureModel; readonly label: string }) {
  const { lang, say } = useText();
  const seats = [...model.own, ...model.bridges].map((seat, index) => ({ seat, y: head + 26 + index * row }));
  const lastY = seats.at(-1)?.y ?? head;
  const firstBridge = seats[model.own.length]?.y;
  const otherY = lastY + 40;
  const bridged = firstBridge !== undefined;
  const shelfTop = (bridged ? otherY + 14 : lastY + 18) + 14;
  const height = shelfTop + (model.shelf.length > 0 ? 12 + Math.ceil(model.shelf.length / 2) * 34 : 0);
  return (
    <svg className="figure-svg" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={label}>
      <path className="figure-trunk" d={`M${String(trunk)} ${String(head)}V${String(lastY)}`} />
      {bridged && (
        <path className="figure-trunk" d={`M${String(otherTrunk)} ${String(firstBridge + 6)}V${String(otherY)}`} />
      )}
      {seats.map(({ seat: { organisation, observer, sources, otherSources }, y }) => (
        <g key={organisation.id}>
          <FigureLine sources={sources} d={`M${String(trunk)} ${String(y)}H${String(markX)}`} />
          {otherSources > 0 && (
            <FigureLine sources={otherSources} d={`M${String(otherTrunk)} ${String(y + 6)}H${String(markX)}`} />
          )}
          <FigureMark organisation={organisation} x={markX} y={y} ring={observer ? 'observer' : 'member'} />
          <SeatLabel text={shortName(organisation, lang)} y={y} />
        </g>
      ))}
      <Plate text={capitalised(say(model.group.short))} y={22} />
      {bridged && model.other && <Plate text={capitalised(say(model.other.short))} y={otherY} />}
      {model.shelf.length > 0 && <path className="figure-shelf" d={`M8 ${String(shelfTop)}H${String(width - 8)}`} />}
      {model.shelf.map((organisation, index) => {
        const x = 20 + (index % 2) * 176;
        const y = shelfTop + 26 + Math.floor(index / 2) * 34;
        const lines = labelLines(shortName(organisation, lang), 20);
        return (
          <g key={organisation.id}>
            <FigureMark organisation={organisation} x={x} y={y} />
            <FigureLabel lines={lines} x={x + 16} y={y + 4.5 - (lines.length - 1) * 7} anchor="start" />
          </g>
        );
      })}
    </svg>
  );
}

function SeatLabel({ text, y }: { readonly text: string; readonly y: number }) {
  const lines = labelLines(text, 36);
  return <FigureLabel lines={lines} x={textX} y={y + 4.5 - (lines.length - 1) * 7} anchor="start" />;
}
