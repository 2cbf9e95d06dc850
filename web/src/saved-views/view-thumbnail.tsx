/** The small picture of a saved view, drawn from its data in the colours of the theme; a letter where there is none. */
import { shapePaths, type PillarShape } from '#domain/figure/pillar-shapes.ts';
import {
  thumbnailBox,
  type Thumbnail,
  type ThumbnailCell,
  type ThumbnailShape,
} from '#domain/saved-views/thumbnail.ts';
import './view-thumbnail.css';

const tokens: Readonly<Record<PillarShape, string>> = {
  square: '--pillar-state',
  diamond: '--pillar-company',
  circle: '--pillar-civil',
  triangle: '--pillar-none',
  pentagon: '--pillar-other-1',
  hexagon: '--pillar-other-2',
  cross: '--pillar-other-3',
};

/** Side of a mark in the box of 160 by 100. */
const side = 6;

function Mark({ x, y, shape, hollow }: { x: number; y: number; shape: ThumbnailShape; hollow: boolean }) {
  if (shape === 'group') return <rect x={x - 7} y={y - 3} width={14} height={6} rx={1} fill="var(--ink)" />;
  const colour = `var(${tokens[shape]})`;
  return (
    <path
      d={shapePaths[shape]}
      fill={hollow ? 'var(--canvas)' : colour}
      stroke={colour}
      strokeWidth={hollow ? 3 : 0}
      transform={`translate(${String(x - side / 2)} ${String(y - side / 2)}) scale(${String(side / 16)})`}
    />
  );
}

function Cell({ cell }: { readonly cell: ThumbnailCell }) {
  switch (cell) {
    case 'covered':
      return <circle r={0.34} fill="currentColor" />;
    case 'in-contact':
      return <path d="M0 -0.34a0.34 0.34 0 0 0 0 0.68z" fill="currentColor" />;
    case 'known':
      return <circle r={0.28} className="thumbnail-missing" />;
    case 'nobody':
      return <path d="M-0.26 -0.26L0.26 0.26M0.26 -0.26L-0.26 0.26" className="thumbnail-missing" />;
    default:
      return <path d="M-0.16 0H0.16" className="thumbnail-quiet" />;
  }
}

function Matrix({ columns, cells }: Extract<Thumbnail, { kind: 'matrix' }>) {
  const rows = Math.max(1, Math.ceil(cells.length / columns));
  const { width, height } = thumbnailBox;
  const size = Math.min(12, (width - 12) / columns, (height - 12) / rows);
  const [left, top] = [(width - size * columns) / 2, (height - size * rows) / 2];
  return cells.map((cell, place) => {
    const x = left + ((place % columns) + 0.5) * size;
    const y = top + (Math.floor(place / columns) + 0.5) * size;
    return (
      // A cell has nothing but its place.
      <g key={`${String(x)} ${String(y)}`} transform={`translate(${String(x)} ${String(y)}) scale(${String(size)})`}>
        <Cell cell={cell} />
      </g>
    );
  });
}

function Network({ marks, lines }: Extract<Thumbnail, { kind: 'network' }>) {
  return (
    <>
      {lines.map(([x1, y1, x2, y2], place) => (
        <path
          key={`line ${String(place)}`}
          className="thumbnail-line"
          d={`M${String(x1)} ${String(y1)}L${String(x2)} ${String(y2)}`}
        />
      ))}
      {marks.map(([x, y, shape, hollow], place) => (
        <Mark key={`mark ${String(place)}`} x={x} y={y} shape={shape} hollow={hollow === 1} />
      ))}
    </>
  );
}

interface Props {
  readonly thumbnail: Thumbnail | undefined;
  /** The name of the screen, for its letter. */
  readonly screen: string;
}

/** Decoration: name and filters stand beside it in words. */
export function ViewThumbnail({ thumbnail, screen }: Props) {
  return (
    <svg className="view-thumbnail" viewBox="0 0 160 100" aria-hidden="true">
      {thumbnail === undefined ? (
        <text x="80" y="50" textAnchor="middle" dominantBaseline="central">
          {screen.slice(0, 1).toUpperCase()}
        </text>
      ) : thumbnail.kind === 'network' ? (
        <Network {...thumbnail} />
      ) : (
        <Matrix {...thumbnail} />
      )}
    </svg>
  );
}
