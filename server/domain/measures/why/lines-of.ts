/** The lines of an organisation, and those among its neighbours, with the statements of each part. */
import type { AskedTime } from '../../asked-time.ts';
import type { FactIndex } from '../../fact-index.ts';
import { nodeRef, organisationRef } from '../../names.ts';
import { byText } from '../../ordering.ts';
import type { WhyLine, WhyView } from '../../views/why-view.ts';
import { statementsOf } from '../measure-basis.ts';
import type { LinePart, MeasuredLine } from '../measured-line.ts';
import type { MeasuredNetwork } from '../measured-network.ts';

/** One organisation of a measured network, and the values of all for the measure in question. */
export interface Place {
  readonly index: FactIndex;
  readonly network: MeasuredNetwork;
  readonly node: number;
  readonly time: AskedTime;
  readonly values: readonly (number | null)[];
}

type Lines = NonNullable<WhyView['lines']>;

/** So many lines are listed at most; the total is told. */
export const mostLines = 200;

function partView(index: FactIndex, part: LinePart, [from, to]: readonly [string, string]): WhyLine['parts'][number] {
  const [first] = part.strands;
  return {
    by: part.by,
    kind: part.kind,
    outwards: part.by === 'part-of' || first?.directed === true ? first?.from === from : null,
    strength: part.strength,
    through: part.meeting ? (nodeRef(index, part.meeting.id) ?? null) : null,
    present: part.meeting?.present.size ?? null,
    statements: statementsOf(part, [from, to]),
  };
}

/** By network: how many lines each organisation has, or their strengths where lines count by strength. */
const known = new WeakMap<MeasuredNetwork, Float64Array>();

function ofEach(network: MeasuredNetwork): Float64Array {
  const found = known.get(network);
  if (found) return found;
  const sums = new Float64Array(network.ids.length);
  for (const { from, to, strength } of network.lines) {
    const counted = network.choice.weighted ? strength : 1;
    for (const end of [from, to]) sums[end] = (sums[end] ?? 0) + counted;
  }
  known.set(network, sums);
  return sums;
}

function lineView({ index, network, values }: Place, line: MeasuredLine, from: number, to: number): WhyLine {
  const ends = [network.ids[from] ?? '', network.ids[to] ?? ''] as const;
  return {
    from: organisationRef(index, ends[0]),
    to: organisationRef(index, ends[1]),
    strength: line.strength,
    value: values[to] ?? null,
    ofTo: ofEach(network)[to] ?? 0,
    parts: line.parts.map((part) => partView(index, part, ends)),
  };
}

function listed(lines: readonly WhyLine[]): Lines {
  const sorted = [...lines].sort(
    (a, b) => b.strength - a.strength || byText(a.from.id, b.from.id) || byText(a.to.id, b.to.id),
  );
  return { total: sorted.length, items: sorted.slice(0, mostLines) };
}

/** The lines of the organisation, strongest first. */
export function linesOf(place: Place): Lines {
  const { network, node } = place;
  const own = network.lines.filter(({ from, to }) => from === node || to === node);
  return listed(own.map((line) => lineView(place, line, node, line.from === node ? line.to : line.from)));
}

/** The numbers of the organisations that it has a line to, ascending. */
export function neighboursIn({ lines }: MeasuredNetwork, node: number): number[] {
  return lines.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : [])).sort((a, b) => a - b);
}

/** The lines between two of its neighbours, strongest first. */
export function linesAmongNeighbours(place: Place): Lines {
  const { network, node } = place;
  const neighbours = new Set(neighboursIn(network, node));
  const among = network.lines.filter(({ from, to }) => neighbours.has(from) && neighbours.has(to));
  return listed(among.map((line) => lineView(place, line, line.from, line.to)));
}
