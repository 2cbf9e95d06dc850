/** Small hand-made facts for tests: only what a test is about is written, the rest is filled with defaults. */
import { indexFacts, type FactIndex } from '#domain/fact-index.ts';
import type * as nodes from '#domain/facts/nodes.ts';
import type { WorkspaceFacts } from '#domain/facts/workspace-facts.ts';
import type { Statement } from '#domain/statement.ts';

type Facts = WorkspaceFacts;
type LinkName = {
  [Name in keyof Facts]: Facts[Name] extends readonly Statement[] ? Name : never;
}[keyof Facts];
type Link<Name extends LinkName> = Facts[Name][number];

/** A statement with its ends; id, source, locator and basis may be left out, and whatever else has a default. */
type LinkInput<Name extends LinkName> = Omit<Link<Name>, keyof Statement | Defaulted> &
  Partial<Pick<Link<Name>, Extract<keyof Link<Name>, Defaulted>>> &
  Partial<Statement>;
type Defaulted =
  'mode' | 'role' | 'kind' | 'directed' | 'own' | 'fromLabel' | 'toLabel' | 'aboutLabel' | 'describedLabel';
/** `role` is an end of some links: there it has to be given. */
type RoleEnds = 'canFill' | 'roleMandate' | 'rolePillar' | 'roleScope';
type Input<Name extends LinkName> = Name extends RoleEnds
  ? Omit<Link<Name>, keyof Statement> & Partial<Statement>
  : LinkInput<Name>;

type NodeInput<Node extends { readonly id: string }> = Pick<Node, 'id'> & Partial<Node>;

export type FactsInput = { readonly [Name in LinkName]?: readonly Input<Name>[] } & {
  readonly revision?: number;
  readonly workspace?: Partial<nodes.WorkspaceFact>;
  readonly organisations?: readonly NodeInput<nodes.OrganisationFact>[];
  readonly pillars?: readonly NodeInput<nodes.NamedFact>[];
  readonly topics?: readonly NodeInput<nodes.NamedFact>[];
  readonly mandates?: readonly NodeInput<nodes.MandateFact>[];
  readonly regions?: readonly NodeInput<nodes.RegionFact>[];
  readonly groups?: readonly NodeInput<nodes.GroupFact>[];
  readonly events?: readonly NodeInput<nodes.EventFact>[];
  readonly sources?: readonly NodeInput<nodes.SourceFact>[];
  readonly interviews?: readonly NodeInput<nodes.InterviewFact>[];
  readonly expectedRoles?: readonly NodeInput<nodes.ExpectedRoleFact>[];
  readonly claims?: readonly NodeInput<nodes.ClaimFact>[];
};

const linkDefaults = {
  belongsTo: {},
  hasMandate: {},
  presentIn: { mode: 'unspecified' },
  partOf: { kind: 'body' },
  memberOf: { role: 'member' },
  engagedWith: {},
  tookPartIn: { role: 'participant' },
  tiedTo: { fromLabel: 'Organisation', toLabel: 'Organisation', kind: 'partners-with', directed: false },
  canFill: {},
  groupRegion: {},
  groupLink: { kind: 'takes-part-in' },
  groupTopic: {},
  eventGroup: {},
  eventRegion: {},
  eventTopic: {},
  eventPart: {},
  regionWithin: {},
  roleMandate: {},
  rolePillar: {},
  roleScope: {},
  rates: { own: false },
  askedAbout: {},
  interviewRegion: {},
  speaksFrom: {},
  about: { aboutLabel: 'Organisation' },
  describes: { describedLabel: 'Organisation' },
} as const satisfies { readonly [Name in LinkName]: Partial<Link<Name>> };

function links<Name extends LinkName>(name: Name, input: FactsInput): Link<Name>[] {
  const given: readonly object[] = input[name] ?? [];
  return given.map((item, position) => ({
    id: `${name}-${String(position + 1)}`,
    source: 'report',
    locator: 'p. 1',
    basis: 'documented',
    ...linkDefaults[name],
    ...item,
  })) as unknown as Link<Name>[];
}

/**
 * Facts of a workspace from what a test gives: names default to the id, statements to source `report`, locator `p. 1`
 * and basis `documented`. Sources that statements name and the test does not list are added.
 */
export function makeFacts(input: FactsInput): WorkspaceFacts {
  const named = (item: { readonly id: string }) => ({ nameEs: item.id, nameEn: item.id, aliases: [] });
  const statements = Object.keys(linkDefaults).flatMap((name) => links(name as LinkName, input));
  const listed = new Set((input.sources ?? []).map((source) => source.id));
  const found = [...new Set(statements.map((statement) => statement.source))].filter((id) => !listed.has(id)).sort();
  return {
    revision: input.revision ?? 1,
    workspace: { id: 'test', titleEs: 'Prueba', titleEn: 'Test', fictional: true, ...input.workspace },
    organisations: (input.organisations ?? []).map((item) => ({
      name: item.id,
      aliases: [],
      kind: 'government',
      ...item,
    })),
    pillars: (input.pillars ?? []).map((item) => ({ ...named(item), ...item })),
    topics: (input.topics ?? []).map((item) => ({ ...named(item), ...item })),
    mandates: (input.mandates ?? []).map((item) => ({
      nameEs: item.id,
      nameEn: item.id,
      theme: 'environment',
      ...item,
    })),
    regions: (input.regions ?? []).map((item) => ({ name: item.id, kind: 'department', ...item })),
    groups: (input.groups ?? []).map((item) => ({ ...named(item), kind: 'working-group', ...item })),
    events: (input.events ?? []).map((item) => ({ titleEs: item.id, titleEn: item.id, kind: 'meeting', ...item })),
    sources: [...(input.sources ?? []), ...found.map((id) => ({ id }))].map((item) => ({
      title: item.id,
      kind: 'document',
      confidentiality: 'public',
      ...item,
    })),
    interviews: (input.interviews ?? []).map((item) => ({
      method: 'recall',
      month: '2024-05',
      consent: 'pillar-only',
      source: 'interviews',
      ...item,
    })),
    expectedRoles: (input.expectedRoles ?? []).map((item) => ({
      template: 'test',
      nameEs: item.id,
      nameEn: item.id,
      theme: 'environment',
      weight: 1,
      target: 0.75,
      ...item,
    })),
    claims: (input.claims ?? []).map((item) => ({ aspect: 'note', ...item })),
    belongsTo: links('belongsTo', input),
    hasMandate: links('hasMandate', input),
    presentIn: links('presentIn', input),
    partOf: links('partOf', input),
    memberOf: links('memberOf', input),
    engagedWith: links('engagedWith', input),
    tookPartIn: links('tookPartIn', input),
    tiedTo: links('tiedTo', input),
    canFill: links('canFill', input),
    groupRegion: links('groupRegion', input),
    groupLink: links('groupLink', input),
    groupTopic: links('groupTopic', input),
    eventGroup: links('eventGroup', input),
    eventRegion: links('eventRegion', input),
    eventTopic: links('eventTopic', input),
    eventPart: links('eventPart', input),
    regionWithin: links('regionWithin', input),
    roleMandate: links('roleMandate', input),
    rolePillar: links('rolePillar', input),
    roleScope: links('roleScope', input),
    rates: links('rates', input),
    askedAbout: links('askedAbout', input),
    interviewRegion: links('interviewRegion', input),
    speaksFrom: links('speaksFrom', input),
    about: links('about', input),
    describes: links('describes', input),
  };
}

/** The same, indexed. */
export function makeIndex(input: FactsInput): FactIndex {
  return indexFacts(makeFacts(input));
}
