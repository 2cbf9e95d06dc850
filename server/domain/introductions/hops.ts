/** The hops of a path as they are shown: what each goes through, with its statements. */
import { newestDate, type AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { nodeRef, organisationRef } from '../names.ts';
import { currentStrands, type Strand } from '../network/strands.ts';
import { byText, grouped } from '../ordering.ts';
import { isStale } from '../staleness.ts';
import type { DatedStatement } from '../statement.ts';
import type { PathsView } from '../views/gaps-view.ts';
import { bases } from '../vocabularies.ts';
import { isContact, type ContactGraph } from './contact-graph.ts';
import { sharedStatements } from './meetings.ts';
import type { Path } from './shortest-path.ts';

type Hop = PathsView['items'][number]['hops'][number];
type Means = Omit<Hop, 'from' | 'to' | 'age'>;

/** A tie before part and whole; of several kinds the one with most statements, then by name. */
function directMeans(index: FactIndex, from: string, to: string, time: AskedTime): Means {
  const between = currentStrands(index, time)
    .at.get(from)
    .filter((strand) => isContact(strand) && (strand.from === to || strand.to === to));
  const ofRelation = (relation: Strand['relation']) => between.filter((strand) => strand.relation === relation);
  const by = ofRelation('tie').length > 0 ? 'tie' : 'part-of';
  const [chosen] = [...grouped(ofRelation(by), ({ kind }) => kind)].sort(
    ([a, ours], [b, theirs]) => theirs.length - ours.length || byText(a, b),
  );
  const [kind, strands] = chosen ?? ['', []];
  return { by, kind, through: null, statements: strands.map(({ statement }) => statement) };
}

function meetingMeans(index: FactIndex, graph: ContactGraph, room: number, ends: readonly [string, string]): Means {
  const meeting = graph.meetings[graph.rooms[room]?.meeting ?? -1];
  if (!meeting) throw new RangeError(`no room ${String(room)}`);
  const { type, id } = meeting;
  return {
    by: type,
    kind: (type === 'group' ? index.groups.get(id)?.kind : index.events.get(id)?.kind) ?? type,
    through: nodeRef(index, id) ?? null,
    statements: sharedStatements(meeting, ...ends),
  };
}

/** Newest date, whether that is long ago, and on what kinds of evidence it rests. */
export function ageOf(statements: readonly DatedStatement[], time: AskedTime, staleAfter?: number): Hop['age'] {
  return {
    latest: newestDate(statements),
    stale: isStale(statements, time, staleAfter),
    bases: bases.filter((basis) => statements.some((statement) => statement.basis === basis)),
  };
}

/** The hops of a path, each with the statements that it rests on. */
export function hopsOf(
  index: FactIndex,
  graph: ContactGraph,
  { start, steps }: Path,
  time: AskedTime,
  staleAfter?: number,
): Hop[] {
  const idOf = (number: number): string => graph.ids[number] ?? '';
  return steps.map(({ to, room }, place) => {
    const ends = [idOf(steps[place - 1]?.to ?? start), idOf(to)] as const;
    const means = room === undefined ? directMeans(index, ...ends, time) : meetingMeans(index, graph, room, ends);
    const [first, second] = [organisationRef(index, ends[0]), organisationRef(index, ends[1])];
    return { from: first, to: second, ...means, age: ageOf(means.statements, time, staleAfter) };
  });
}
