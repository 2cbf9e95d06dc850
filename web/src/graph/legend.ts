/** The legend: what is on screen, counted, and which parts a click hides. Hidden parts stay listed so that they can return. */
import { networkStates } from '#domain/views/network-comparison-view.ts';
import type { PillarShape } from '#domain/figure/pillar-shapes.ts';
import { weightOf, type Picture, type PictureLine, type PictureNode } from './picture.ts';

export type LegendPart = 'sides' | 'organisations' | 'groups' | 'lines';

export interface LegendEntry {
  /** What a URL's `hide` names: `pillar:state`, `reference:state`, `ring:member`, `group`, `sources:1`, `disagree`; of a comparison
   * `side:both` for a node, `line:both` for a line. */
  readonly key: string;
  readonly part: LegendPart;
  readonly pillar?: string;
  readonly shape?: PillarShape;
  /** How many are on screen now, or would be were it not hidden. */
  readonly count: number;
  readonly hidden: boolean;
}

/** Keys that describe a node; hiding any of them hides it. */
function keysOfNode(node: PictureNode): string[] {
  const side = node.side === undefined ? [] : [`side:${node.side}`];
  if (node.type === 'group') return ['group'];
  const mark = node.hollow ? `reference:${node.pillar}` : `pillar:${node.pillar}`;
  return node.ring === null ? [mark, ...side] : [mark, `ring:${node.ring}`, ...side];
}

function keysOfLine(line: PictureLine): string[] {
  const look = line.side === undefined ? `sources:${String(weightOf(line))}` : `line:${line.side}`;
  return line.disagreement ? [look, 'disagree'] : [look];
}

/** The picture without what is hidden; lines go with their ends. */
export function visiblePicture(picture: Picture, hide: ReadonlySet<string>): Picture {
  const shown = (keys: readonly string[]) => !keys.some((key) => hide.has(key));
  const nodes = picture.nodes.filter((node) => shown(keysOfNode(node)));
  const ids = new Set(nodes.map(({ id }) => id));
  const lines = picture.lines.filter((line) => ids.has(line.from) && ids.has(line.to) && shown(keysOfLine(line)));
  return { ...picture, nodes, lines };
}

/** The colour token of a pillar's sample: that of its marks, or plain ink where colour says something else in the picture. */
export function sampleToken({ nodes }: Picture, pillar: string): string {
  const organisations = nodes.filter(({ type }) => type === 'organisation');
  if (organisations.some(({ side, look }) => side !== undefined || look?.coloured === true)) return '--ink-2';
  return organisations.find((node) => node.pillar === pillar)?.token ?? '--ink-2';
}

const shapeOrder: readonly PillarShape[] = ['square', 'diamond', 'circle', 'triangle', 'pentagon', 'hexagon', 'cross'];
const lineOrder = ['sources:1', 'sources:2', 'sources:3', ...networkStates.map((state) => `line:${state}`), 'disagree'];
const sideOrder = networkStates.map((state) => `side:${state}`);

function count<Thing>(things: readonly Thing[], keys: (thing: Thing) => string[], key: string): number {
  return things.filter((thing) => keys(thing).includes(key)).length;
}

/**
 * Entries for what the picture holds. A shown entry counts what is on screen; a hidden one counts what it hides that
 * nothing else does not hide as well.
 */
export function legendOf(picture: Picture, hide: ReadonlySet<string>): LegendEntry[] {
  const all = new Set([...picture.nodes.flatMap(keysOfNode), ...picture.lines.flatMap(keysOfLine)]);
  const seen = visiblePicture(picture, hide);
  const entries = [...all].map((key): LegendEntry => {
    const hidden = hide.has(key);
    const from = hidden ? visiblePicture(picture, new Set([...hide].filter((other) => other !== key))) : seen;
    const line = lineOrder.includes(key);
    const number = line ? count(from.lines, keysOfLine, key) : count(from.nodes, keysOfNode, key);
    if (line) return { key, part: 'lines', count: number, hidden };
    if (sideOrder.includes(key)) return { key, part: 'sides', count: number, hidden };
    const mark = /^(?:pillar|reference):(.+)$/u.exec(key)?.[1];
    if (mark === undefined) return { key, part: 'groups', count: number, hidden };
    const shape =
      picture.nodes.find(({ type, pillar }) => type === 'organisation' && pillar === mark)?.shape ?? 'cross';
    return { key, part: 'organisations', pillar: mark, shape, count: number, hidden };
  });
  return entries.filter(({ count: number, hidden }) => hidden || number > 0).sort(byPlace);
}

function placeOf({ key, part, shape }: LegendEntry): number {
  if (part === 'sides') return sideOrder.indexOf(key);
  if (part === 'lines') return 200 + lineOrder.indexOf(key);
  if (part === 'groups') return 100 + ['group', 'ring:member', 'ring:observer'].indexOf(key);
  return 20 + (key.startsWith('reference') ? 50 : 0) + shapeOrder.indexOf(shape ?? 'cross');
}

function byPlace(a: LegendEntry, b: LegendEntry): number {
  return placeOf(a) - placeOf(b) || (a.key < b.key ? -1 : 1);
}
