/** A large group in the small picture: its participants in blocks by pillar, unnamed, each with its mark and title. */
import { usePillarName } from '../../components/pillar-mark.tsx';
import { useText } from '../../i18n/use-text.ts';
import { FigureLabel, FigureMark } from './figure-marks.tsx';
import { blockHeight, crowdBlocks } from './crowd-blocks.ts';
import type { FigureSeat } from './figure-model.ts';

interface Props {
  readonly seats: readonly FigureSeat[];
  readonly x: number;
  readonly y: number;
  /** Marks in a row. */
  readonly perRow: number;
}

const step = 32;

export function FigureCrowd({ seats, x, y, perRow }: Props) {
  const { name } = useText();
  const pillarName = usePillarName();
  const blocks = crowdBlocks(seats);
  return blocks.map(({ pillar, seats: own }, place) => {
    const top = y + blocks.slice(0, place).reduce((sum, block) => sum + blockHeight(block.seats.length, perRow), 0);
    return (
      <g key={pillar ?? ''}>
        <FigureLabel lines={[`${pillarName(pillar)} ${String(own.length)}`]} x={x} y={top + 12} anchor="start" strong />
        {own.map(({ organisation, observer }, index) => (
          <g key={organisation.id}>
            <title>{name(organisation)}</title>
            <FigureMark
              organisation={organisation}
              x={x + 15 + (index % perRow) * step}
              y={top + 36 + Math.floor(index / perRow) * step}
              ring={observer ? 'observer' : 'member'}
            />
          </g>
        ))}
      </g>
    );
  });
}
