/** What a filter leaves out of the picture: filters of organisations, and filters of the statements behind lines. */
import type { DatedStatement } from '../statement.ts';
import type { NetworkFilter } from '../views/network-view.ts';
import { evidenceByOrganisation, strandsAmong, type BaseOrganisation, type NetworkBase } from './network-base.ts';
import { lineId } from './collapse-lines.ts';
import type { Strand } from './strands.ts';

type Test<Thing> = (thing: Thing) => boolean;
type Tests<Thing> = ReadonlyMap<string, Test<Thing>>;

/** The filters in use only: an empty list narrows nothing. */
function active<Thing>(tests: Readonly<Record<string, [boolean, Test<Thing>]>>): Tests<Thing> {
  return new Map(Object.entries(tests).flatMap(([name, [used, test]]) => (used ? [[name, test] as const] : [])));
}

function organisationTests(filter: NetworkFilter): Tests<BaseOrganisation> {
  const listed = (wanted: readonly string[], values: (organisation: BaseOrganisation) => Iterable<string>) => {
    const test: Test<BaseOrganisation> = (organisation) =>
      [...values(organisation)].some((value) => wanted.includes(value));
    return [wanted.length > 0, test] satisfies [boolean, Test<BaseOrganisation>];
  };
  return active<BaseOrganisation>({
    pillar: listed(filter.pillar, ({ ref }) => (ref.pillar === null ? [] : [ref.pillar])),
    kind: listed(filter.kind, ({ ref }) => [ref.kind]),
    theme: listed(filter.theme, ({ themes }) => themes),
    mandate: listed(filter.mandate, ({ mandates }) => mandates),
    group: listed(filter.group, ({ groups }) => groups),
    reference: [!filter.reference, ({ ref }) => !ref.reference],
    jurisdiction: [!filter.jurisdiction, ({ presence, neighbour }) => presence !== 'jurisdiction' || neighbour],
  });
}

function statementTests(filter: Pick<NetworkFilter, 'basis' | 'source'>): Tests<DatedStatement> {
  return active<DatedStatement>({
    basis: [filter.basis.length > 0, ({ basis }) => filter.basis.includes(basis)],
    source: [filter.source.length > 0, ({ source }) => filter.source.includes(source)],
  });
}

/** Whether a statement is of the bases and sources that a filter asks for. */
export function statementFilter(filter: Pick<NetworkFilter, 'basis' | 'source'>): Test<DatedStatement> {
  const tests = statementTests(filter);
  return (statement) => passes(tests, statement);
}

function strandTests(filter: NetworkFilter): Tests<Strand> {
  const ofTie: Test<Strand> = ({ relation, kind }) =>
    filter.tie.includes(relation) || (relation === 'tie' && filter.tie.includes(kind));
  const ofStatement = [...statementTests(filter)].map(
    ([name, test]) => [name, ({ statement }: Strand) => test(statement)] as const,
  );
  return new Map([...active<Strand>({ tie: [filter.tie.length > 0, ofTie] }), ...ofStatement]);
}

function passes<Thing>(tests: Tests<Thing>, thing: Thing): boolean {
  return [...tests.values()].every((test) => test(thing));
}

export interface FilteredNetwork {
  readonly organisations: ReadonlyMap<string, BaseOrganisation>;
  readonly groups: ReadonlySet<string>;
  readonly strands: readonly Strand[];
  /**
   * What each filter in use leaves out: organisations for filters of organisations, lines for `tie`, `basis` and
   * `source`. What two filters leave out counts under both.
   */
  readonly byFilter: Record<string, number>;
}

/** Lines of which no strand passes the test. */
function linesLost(strands: readonly Strand[], test: Test<Strand>): number {
  const all = new Set(strands.map(lineId));
  const kept = new Set(strands.filter(test).map(lineId));
  return all.size - kept.size;
}

function countLeftOut(base: NetworkBase, filter: NetworkFilter): Record<string, number> {
  const organisations = [...base.organisations.values()];
  const counts = new Map<string, number>();
  for (const [name, test] of organisationTests(filter)) {
    counts.set(name, organisations.filter((organisation) => !test(organisation)).length);
  }
  for (const [name, test] of strandTests(filter)) counts.set(name, linesLost(base.strands, test));
  return Object.fromEntries(counts);
}

/**
 * The picture that a filter leaves: kinds of filter all have to hold, values within one are alternatives. With a filter
 * of basis or source, an organisation stays only with a statement of the wanted kind about its presence or a line; where
 * the filter stands for what is left out (`unstated` kept), also one of which nothing is stated that could be.
 */
export function filterNetwork(
  base: NetworkBase,
  filter: NetworkFilter,
  unstated: 'dropped' | 'kept' = 'dropped',
): FilteredNetwork {
  const tests = organisationTests(filter);
  const fitting = new Map([...base.organisations].filter(([, organisation]) => passes(tests, organisation)));
  const near = strandsAmong(base.strands, (id) => fitting.has(id) || base.groups.has(id));
  const wanted = statementTests(filter);
  const evidence = evidenceByOrganisation({ organisations: fitting }, near);
  const stays = (id: string): boolean => {
    const statements = evidence.get(id) ?? [];
    if (wanted.size === 0 || (statements.length === 0 && unstated === 'kept')) return true;
    return statements.some((statement) => passes(wanted, statement));
  };
  const organisations = new Map([...fitting].filter(([id]) => stays(id)));
  const ofStrand = strandTests(filter);
  const strands = strandsAmong(near, (id) => organisations.has(id) || base.groups.has(id)).filter((strand) =>
    passes(ofStrand, strand),
  );
  const ends = new Set(strands.flatMap(({ from, to }) => [from, to]));
  return {
    organisations,
    groups: new Set([...base.groups].filter((id) => base.own.has(id) || ends.has(id))),
    strands,
    byFilter: countLeftOut(base, filter),
  };
}
