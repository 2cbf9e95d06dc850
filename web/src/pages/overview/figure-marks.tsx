/** Pieces of the small picture: marks with rings, labels, plates, lines by number of sources. */
import { useWorkspace } from '../../api/use-workspace.ts';
import { shapePaths } from '#domain/figure/pillar-shapes.ts';
import { pillarStyle } from '../../components/pillar-shape.ts';
import type { OrganisationRef } from '#domain/views/pieces.ts';

interface MarkProps {
  readonly organisation: OrganisationRef;
  readonly x: number;
  readonly y: number;
  /** Ring of a member, dashed ring of an observer, or none. */
  readonly ring?: 'member' | 'observer';
}

export function FigureMark({ organisation, x, y, ring }: MarkProps) {
  const workspace = useWorkspace();
  const pillars = workspace?.pillars.map(({ id }) => id);
  const { shape, token } = pillarStyle(organisation.pillar, pillars);
  const hollow = organisation.reference;
  return (
    <g>
      {ring && <circle cx={x} cy={y} r={14} className={`figure-ring ${ring}`} />}
      <path
        d={shapePaths[shape]}
        transform={`translate(${String(x - 7.5)} ${String(y - 7.5)}) scale(0.94)`}
        style={{
          fill: hollow ? 'var(--paper)' : `var(${token})`,
          stroke: `var(${token})`,
          strokeWidth: hollow ? 2.25 : 0,
        }}
      />
    </g>
  );
}

interface LabelProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle';
  readonly strong?: boolean;
}

export function FigureLabel({ lines, x, y, anchor = 'middle', strong = false }: LabelProps) {
  return (
    <text className={strong ? 'figure-label strong' : 'figure-label'} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * 14}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface LineProps {
  readonly d: string;
  readonly sources: number;
}

/** One source: thin and dashed; two: 2 px; three and more: 3 px. */
export function FigureLine({ d, sources }: LineProps) {
  return <path d={d} className={`figure-line sources-${String(Math.min(3, Math.max(1, sources)))}`} />;
}

interface PlateProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** The plate of a group, centred on its place. */
export function FigurePlate({ lines, x, y }: PlateProps) {
  const width = Math.max(...lines.map(({ length }) => length)) * 7.2 + 18;
  const height = lines.length * 14 + 14;
  return (
    <g>
      <rect className="figure-plate" x={x - width / 2} y={y - height / 2} width={width} height={height} rx={2} />
      <FigureLabel lines={lines} x={x} y={y + 4.5 - (lines.length - 1) * 7} strong />
    </g>
  );
}
