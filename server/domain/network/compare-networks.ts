/** Two pictures side by side: each organisation, group and line once, with where it stands and why. */
import { dated, type AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { distinct } from '../ordering.ts';
import type { DatedStatement, Statement } from '../statement.ts';
import type { NetworkLine } from '../views/network-view.ts';
import type { Basis } from '../vocabularies.ts';
import { lineId } from './collapse-lines.ts';
import { judgeDifference, type Judged, type Sides } from './judge-difference.ts';
import { matchThrough, type Matches } from './match-through.ts';
import type { ComparedPicture } from './side-of-comparison.ts';

export interface NetworkDifference {
  readonly same: boolean;
  readonly organisations: ReadonlyMap<string, Judged & { readonly statements: readonly DatedStatement[] }>;
  readonly groups: ReadonlyMap<string, Judged>;
  readonly lines: ReadonlyMap<string, Judged & { readonly line: NetworkLine }>;
  readonly matches: Matches;
}

/** Each statement once, as the first list has it. */
function once(...lists: readonly (readonly DatedStatement[])[]): DatedStatement[] {
  return [...new Map([...lists].reverse().flatMap((list) => list.map((one) => [one.id, one] as const))).values()];
}

function merged(left: NetworkLine | undefined, right: NetworkLine | undefined): NetworkLine | undefined {
  if (!left || !right) return right ?? left;
  const known = new Set(right.statements.map(({ relation, kind, statement }) => `${relation} ${kind} ${statement.id}`));
  const more = left.statements.filter(
    ({ relation, kind, statement: { id } }) => !known.has(`${relation} ${kind} ${id}`),
  );
  const statements = [...right.statements, ...more];
  return {
    ...right,
    kinds: [...new Set([...right.kinds, ...left.kinds])],
    relations: [...new Set([...right.relations, ...left.relations])],
    sources: distinct(statements.map(({ statement }) => statement.source)).length,
    reference: left.reference && right.reference,
    disagreement: left.disagreement || right.disagreement,
    statements,
  };
}

/** Ends on file by a time: of the seat, contact, tie or part between two nodes. */
function endsBetween(index: FactIndex, { from, to }: NetworkLine, time: AskedTime): DatedStatement[] {
  const facts: readonly Statement[] = [
    ...index.membershipsOf.get(from).filter(({ group }) => group === to),
    ...index.engagementsOf.get(from).filter(({ group }) => group === to),
    ...[...index.tiesFrom.get(from), ...index.tiesTo.get(from)].filter((tie) => tie.fromId === to || tie.toId === to),
    ...[...index.wholesOf.get(from), ...index.partsOf.get(from)].filter(
      (part) => part.whole === to || part.organisation === to,
    ),
  ];
  return facts.map((fact) => dated(fact, time)).filter(({ state }) => state === 'ended');
}

/** Presences and seats of an organisation that have ended by a time. */
function endsOf(index: FactIndex, id: string, time: AskedTime): DatedStatement[] {
  return [...index.presencesOf.get(id), ...index.membershipsOf.get(id)]
    .map((fact) => dated(fact, time))
    .filter(({ state }) => state === 'ended');
}

function withEnds(line: NetworkLine, ends: readonly DatedStatement[]): NetworkLine {
  const known = new Set(line.statements.map(({ statement }) => statement.id));
  const [relation = 'tie', kind = 'tie'] = [line.relations[0], line.kinds[0]];
  const more = ends.filter(({ id }) => !known.has(id)).map((statement) => ({ relation, kind, statement }));
  return { ...line, statements: [...line.statements, ...more] };
}

const through: Judged = { state: 'through', reason: null };

/** Whether a line has a counterpart between the same two, or parts or wholes of them, on the other side. */
function hasCounterpart({ from, to }: NetworkLine, matches: Matches, other: ReadonlyMap<string, NetworkLine>): boolean {
  const ends = (id: string): string[] => [id, ...(matches.get(id)?.keys() ?? [])];
  return ends(from).some((a) => ends(to).some((b) => other.has(lineId({ from: a, to: b }))));
}

function membersOf({ picture }: ComparedPicture): { all: Set<string>; seated: Set<string> } {
  const all = [...picture.organisations];
  const seated = all.filter(([, { presence }]) => presence === 'group');
  return { all: new Set(all.map(([id]) => id)), seated: new Set(seated.map(([id]) => id)) };
}

const statementsOf = (line: NetworkLine | undefined): DatedStatement[] | undefined =>
  line?.statements.map(({ statement }) => statement);

/**
 * Compares two pictures; of two dates of one thing the left must be the earlier. Parts and wholes are matched where the
 * pictures are of different things, never across the dates of one.
 */
export function compareNetworks(
  index: FactIndex,
  left: ComparedPicture,
  right: ComparedPicture,
  without: readonly Basis[],
): NetworkDifference {
  const same = left.about === right.about;
  const named = { left: left.picture.organisations.size > 0, right: right.picture.organisations.size > 0 };
  const sides: Sides = { same, left: left.time, right: right.time, without, named };
  const [here, there] = [membersOf(left), membersOf(right)];
  const matches: Matches = same ? new Map() : matchThrough(index, here, there, [left.time, right.time]);
  const organisations = distinct([...here.all, ...there.all]).map((id) => {
    const [ours, theirs] = [left.evidence.get(id), right.evidence.get(id)];
    const ends = ours && !theirs && same ? endsOf(index, id, right.time) : [];
    const judged = matches.has(id) ? through : judgeDifference({ left: ours, right: theirs, ends }, sides);
    return [id, { ...judged, statements: once(theirs ?? [], ours ?? [], ends) }] as const;
  });
  const groups = distinct([...left.picture.groups, ...right.picture.groups]).map((id) => {
    const [ours, theirs] = [left.picture.groups.has(id), right.picture.groups.has(id)];
    const state = ours && theirs ? 'both' : ours ? 'only-left' : 'only-right';
    return [id, { state, reason: null } as const] as const;
  });
  const lines = distinct([...left.lines.keys(), ...right.lines.keys()]).flatMap((id) => {
    const [ours, theirs] = [left.lines.get(id), right.lines.get(id)];
    const line = merged(ours, theirs);
    if (!line) return [];
    const ends = ours && !theirs && same ? endsBetween(index, ours, right.time) : [];
    const matched = !(ours && theirs) && hasCounterpart(line, matches, ours ? right.lines : left.lines);
    const held = { left: statementsOf(ours), right: statementsOf(theirs), ends };
    const judged = matched ? through : judgeDifference(held, sides);
    return [[id, { ...judged, line: withEnds(line, ends) }] as const];
  });
  return {
    same,
    matches,
    organisations: new Map(organisations),
    groups: new Map(groups),
    lines: new Map(lines),
  };
}
