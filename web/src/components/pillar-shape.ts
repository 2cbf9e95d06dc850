/** The shape and colour of each pillar: told apart by shape, colour only repeats it. */
export type PillarShape = 'square' | 'diamond' | 'circle' | 'triangle' | 'pentagon' | 'hexagon' | 'cross';

interface PillarStyle {
  readonly shape: PillarShape;
  /** Name of the colour token. */
  readonly token: string;
}

const known: Readonly<Record<string, PillarStyle>> = {
  state: { shape: 'square', token: '--pillar-state' },
  companies: { shape: 'diamond', token: '--pillar-company' },
  company: { shape: 'diamond', token: '--pillar-company' },
  'civil-society': { shape: 'circle', token: '--pillar-civil' },
  none: { shape: 'triangle', token: '--pillar-none' },
};

const others: readonly PillarStyle[] = [
  { shape: 'pentagon', token: '--pillar-other-1' },
  { shape: 'hexagon', token: '--pillar-other-2' },
  { shape: 'cross', token: '--pillar-other-3' },
];

/** The style of an organisation whose pillar no source states. */
const unstated: PillarStyle = { shape: 'cross', token: '--pillar-other-3' };

/** The style of a pillar; a pillar that a workspace adds gets the next free shape in the workspace's order. */
export function pillarStyle(pillar: string | null, workspacePillars: readonly string[] = []): PillarStyle {
  if (pillar === null) return unstated;
  const style = known[pillar];
  if (style) return style;
  const added = workspacePillars.filter((id) => known[id] === undefined);
  return others[Math.max(0, added.indexOf(pillar)) % others.length] ?? unstated;
}

/** SVG path of each shape in a box of 16. */
export const shapePaths: Readonly<Record<PillarShape, string>> = {
  square: 'M2 2h12v12h-12z',
  diamond: 'M8 0.5L15.5 8 8 15.5 0.5 8z',
  circle: 'M8 1.25a6.75 6.75 0 1 0 0 13.5a6.75 6.75 0 1 0 0 -13.5z',
  triangle: 'M8 1.5L15.5 14.5H0.5z',
  pentagon: 'M8 0.75L15.4 6.1 12.6 14.8H3.4L0.6 6.1z',
  hexagon: 'M4.25 1.5h7.5L15.5 8l-3.75 6.5h-7.5L0.5 8z',
  cross: 'M5.5 1.5h5v4h4v5h-4v4h-5v-4h-4v-5h4z',
};
