/** The facts that an audience may see: everything else is taken out here, once, before any judgement, view or export. */
import type { Describes } from '../facts/links.ts';
import type { WorkspaceFacts } from '../facts/workspace-facts.ts';
import type { Statement } from '../statement.ts';
import type { Audience } from '../vocabularies.ts';
import { isSourceShown, isStatementShown } from './audience-rules.ts';
import { linkEnds, type SaidLinks } from './link-ends.ts';
import { shownEvent, shownGroup, shownOrganisation, shownRegion, shownRole, type Rows } from './shown-node.ts';

/** Ids of what is named at the ends of statements; rows that describe a thing name nothing but that thing. */
function namedBy(links: SaidLinks): ReadonlySet<string> {
  return new Set(linkEnds(links).flatMap(({ ends }) => ends));
}

interface Things {
  readonly described: ReadonlyMap<string, Rows>;
  /** Named by any statement, and by one that is shown. */
  readonly named: ReadonlySet<string>;
  readonly shown: ReadonlySet<string>;
}

/** By a row that is shown; `byName`: or by a statement that is shown and names it; what no source stands for stays. */
function isKnown({ described, named, shown }: Things, id: string, byName: boolean): boolean {
  const rows = described.get(id);
  if (!rows) return shown.has(id) || !named.has(id);
  return rows.shown.length > 0 || (byName && shown.has(id));
}

function rowsOf(all: readonly Describes[], isShown: (row: Describes) => boolean): Map<string, Rows> {
  const rows = new Map<string, Rows>();
  for (const row of all) {
    const known = rows.get(row.describedId) ?? { shown: [], hidden: false };
    rows.set(row.describedId, isShown(row) ? { ...known, shown: [...known.shown, row] } : { ...known, hidden: true });
  }
  return rows;
}

const plain: Rows = { shown: [], hidden: false };

/**
 * The facts without sources that the audience may not see, their statements, and what is known from them only, with
 * everything that hangs on it; without single interviews and their ratings, whatever their source. The facts themselves
 * for `internal`.
 */
export function factsFor(audience: Audience, facts: WorkspaceFacts): WorkspaceFacts {
  if (audience === 'internal') return facts;
  const sources = new Map(facts.sources.map((source) => [source.id, source]));
  const mayShow = (fact: Statement): boolean => isStatementShown(audience, sources.get(fact.source), fact);
  const described = rowsOf(
    facts.describes.filter((row) => row.describedLabel !== 'Interview'),
    mayShow,
  );
  const all = linkEnds(facts);
  const things: Things = {
    described,
    named: namedBy(facts),
    shown: new Set(all.filter(({ fact }) => mayShow(fact)).flatMap(({ ends }) => ends)),
  };
  const known = <T extends { readonly id: string }>(list: readonly T[], byName = true): T[] =>
    list.filter(({ id }) => isKnown(things, id, byName));
  const rows = (id: string): Rows => described.get(id) ?? plain;
  const said = new Map<string, boolean>();
  for (const fact of [
    ...all.map((link) => link.fact),
    ...facts.describes.filter(({ describedLabel }) => describedLabel !== 'Interview'),
  ])
    said.set(fact.source, said.get(fact.source) === true || mayShow(fact));
  const nodes = {
    organisations: known(facts.organisations).map((fact) => shownOrganisation(fact, rows(fact.id))),
    mandates: known(facts.mandates),
    topics: known(facts.topics),
    regions: known(facts.regions).map((fact) => shownRegion(fact, rows(fact.id))),
    groups: known(facts.groups).map((fact) => shownGroup(fact, rows(fact.id))),
    events: known(facts.events, false).map((fact) => shownEvent(fact, rows(fact.id))),
    expectedRoles: known(facts.expectedRoles, false).map((fact) => shownRole(fact, rows(fact.id))),
    // A source of which nothing may be shown goes; one that says nothing yet stays.
    sources: facts.sources.filter((source) => isSourceShown(audience, source) && said.get(source.id) !== false),
  };
  const left = new Set(Object.values(nodes).flatMap((list) => list.map(({ id }) => id)));
  const listed = [facts.organisations, facts.mandates, facts.topics, facts.regions, facts.groups, facts.events];
  const gone = new Set(
    [...listed, facts.expectedRoles, facts.sources]
      .flatMap((list) => list.map(({ id }) => id))
      .filter((id) => !left.has(id)),
  );
  const kept = new Set(
    all.filter(({ fact, ends }) => mayShow(fact) && !ends.some((end) => gone.has(end))).map(({ fact }) => fact),
  );
  const links = <T extends Statement>(list: readonly T[]): T[] => list.filter((fact) => kept.has(fact));
  const about = links(facts.about);
  const claims = new Set(about.map(({ claim }) => claim));
  return {
    revision: facts.revision,
    workspace: facts.workspace,
    pillars: facts.pillars,
    ...nodes,
    claims: facts.claims.filter(({ id }) => claims.has(id)),
    interviews: [],
    belongsTo: links(facts.belongsTo),
    hasMandate: links(facts.hasMandate),
    presentIn: links(facts.presentIn),
    partOf: links(facts.partOf),
    memberOf: links(facts.memberOf),
    engagedWith: links(facts.engagedWith),
    tookPartIn: links(facts.tookPartIn),
    tiedTo: links(facts.tiedTo),
    canFill: links(facts.canFill),
    groupRegion: links(facts.groupRegion),
    groupLink: links(facts.groupLink),
    groupTopic: links(facts.groupTopic),
    eventGroup: links(facts.eventGroup),
    eventRegion: links(facts.eventRegion),
    eventTopic: links(facts.eventTopic),
    eventPart: links(facts.eventPart),
    regionWithin: links(facts.regionWithin),
    roleMandate: links(facts.roleMandate),
    rolePillar: links(facts.rolePillar),
    roleScope: links(facts.roleScope),
    about,
    describes: facts.describes.filter(
      (row) => row.describedLabel !== 'Interview' && mayShow(row) && left.has(row.describedId),
    ),
    rates: [],
    askedAbout: [],
    interviewRegion: [],
    speaksFrom: [],
  };
}
