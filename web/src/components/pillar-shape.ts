/** The shape and colour of each pillar: told apart by shape, colour only repeats it. */
import type { PillarShape } from '#domain/figure/pillar-shapes.ts';
import { ownValue } from '#domain/own-value.ts';

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
  const style = ownValue(known, pillar);
  if (style) return style;
  const added = workspacePillars.filter((id) => !Object.hasOwn(known, id));
  return others[Math.max(0, added.indexOf(pillar)) % others.length] ?? unstated;
}
