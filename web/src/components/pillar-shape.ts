/** The shape and colour of each pillar: told apart by shape, colour only repeats it. */
import type { PillarShape } from '#domain/figure/pillar-shapes.ts';
import { ownValue } from '#domain/own-value.ts';

interface PillarStyle {
  readonly shape: PillarShape;
  /** Name of the colour token. */
  readonly token: string;
}

const state: PillarStyle = { shape: 'square', token: '--pillar-state' };
const companies: PillarStyle = { shape: 'diamond', token: '--pillar-company' };
const civilSociety: PillarStyle = { shape: 'circle', token: '--pillar-civil' };
const none: PillarStyle = { shape: 'triangle', token: '--pillar-none' };

const known: Readonly<Record<string, PillarStyle>> = {
  state,
  companies,
  company: companies,
  'civil-society': civilSociety,
  none,
};

const others: readonly PillarStyle[] = [
  { shape: 'pentagon', token: '--pillar-other-1' },
  { shape: 'hexagon', token: '--pillar-other-2' },
];

/** The style of an organisation whose pillar no source states. */
const unstated: PillarStyle = { shape: 'cross', token: '--pillar-other-3' };

/**
 * The style of a pillar; a pillar that a workspace adds gets the next free shape in the workspace's order, those of the
 * usual pillars that it does not have among them. Only what is left over after that shares the mark of no pillar.
 */
export function pillarStyle(pillar: string | null, workspacePillars: readonly string[] = []): PillarStyle {
  if (pillar === null) return unstated;
  const style = ownValue(known, pillar);
  if (style) return style;
  const added = workspacePillars.filter((id) => !Object.hasOwn(known, id));
  const taken = new Set(workspacePillars.map((id) => ownValue(known, id)));
  const free = [...others, ...[state, companies, civilSociety, none].filter((usual) => !taken.has(usual))];
  return free[Math.max(0, added.indexOf(pillar))] ?? unstated;
}
