/** Size, colour and ring of marks by measures: what the address asks for, and the picture drawn so. */
import type { Measure } from '#domain/measures/measure.ts';
import { columns } from '#domain/measures/measures.ts';
import type { MeasuresView } from '#domain/views/measures-view.ts';
import { mostScale, type NodeLook, type Picture, type PictureNode } from '../../graph/picture.ts';
import { valueClasses, type ValueClass, type ValueClasses } from '../../measuring/value-classes.ts';
import type { View } from '../../view/use-view.ts';

export const channels = ['size', 'colour', 'ring'] as const;
export type Channel = (typeof channels)[number];

export interface Encoding extends ValueClasses {
  readonly channel: Channel;
  readonly measure: Measure;
  /** Of each organisation; absent where there is no value. */
  readonly classOf: ReadonlyMap<string, ValueClass>;
  /** Organisations of the measured network. */
  readonly total: number;
}

/** Measures that a channel can show: a community is no order. */
export function measuresFor(channel: Channel): readonly Measure[] {
  return columns.filter(({ shown, id }) => (channel === 'colour' || shown !== 'label') && id !== 'rank-range');
}

/** What the address asks for. */
export function askedEncodings({ get }: Pick<View, 'get'>): { channel: Channel; measure: Measure }[] {
  return channels.flatMap((channel) => {
    const measure = measuresFor(channel).find(({ id }) => id === get(channel));
    return measure ? [{ channel, measure }] : [];
  });
}

/** The classes of every organisation. */
export function encodingsOf(view: MeasuresView, asked: ReturnType<typeof askedEncodings>): Encoding[] {
  return asked.map(({ channel, measure }) => {
    const found = valueClasses(view, measure);
    const classOf = new Map<string, ValueClass>();
    for (const { id, values } of view.items) {
      const value = values[measure.id] ?? null;
      const own = value === null ? undefined : found.classes.find(({ has }) => has(value));
      if (own) classOf.set(id, own);
    }
    return { channel, measure, ...found, classOf, total: view.total };
  });
}

/** By step: none is small, unknown has the usual size. */
export const scales = [0.7, 1, 1.4, mostScale] as const;
/** Colours of the bands from none to high, each darker (in the dark theme lighter) than the one before. */
export const bandTokens = ['--measure-0', '--measure-1', '--measure-2', '--measure-3'] as const;
const communities = [
  '--pillar-other-3',
  '--pillar-state',
  '--pillar-company',
  '--pillar-civil',
  '--pillar-none',
  '--pillar-other-1',
  '--pillar-other-2',
] as const;

/** The colour token of a class. */
export function tokenOf(measure: Measure, { step }: Pick<ValueClass, 'step'>): string {
  return (measure.shown === 'label' ? communities[step] : bandTokens[step]) ?? '--ink-3';
}

function looked(node: PictureNode, drawn: readonly Encoding[]): PictureNode {
  if (node.type === 'group') return node;
  let { token } = node;
  let look: NodeLook = { scale: 1, gauge: 0, coloured: false, unknown: false };
  for (const { channel, measure, classOf } of drawn) {
    const own = classOf.get(node.id);
    if (channel === 'ring') look = { ...look, gauge: own ? own.step / 3 : null };
    else if (!own) look = { ...look, unknown: true };
    if (channel === 'size' && own) look = { ...look, scale: scales[own.step] ?? 1 };
    if (channel !== 'colour') continue;
    token = own ? tokenOf(measure, own) : '--ink-3';
    look = { ...look, coloured: true };
  }
  return { ...node, token, look };
}

/** The picture with its marks as the measures have them; the same one where none can be drawn. */
export function drawnBy(picture: Picture, encodings: readonly Encoding[]): Picture {
  const drawn = encodings.filter(({ problem }) => problem === null);
  if (drawn.length === 0) return picture;
  return { ...picture, nodes: picture.nodes.map((node) => looked(node, drawn)) };
}
