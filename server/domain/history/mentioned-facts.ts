/** An index of just the nodes that sentences mention, made from their records. */
import type { z } from 'zod';
import type { NodeLabel, NodeRecord } from '../change-set.ts';
import { indexFacts, type FactIndex } from '../fact-index.ts';
import * as nodes from '../facts/nodes.ts';

/** The index; a record that has not the shape of its fact is left out, and so named by its id. */
export function mentionedFacts(records: Iterable<NodeRecord>): FactIndex {
  const all = [...records];
  const of = <Fact>(label: NodeLabel, schema: z.ZodType<Fact>): Fact[] =>
    all
      .filter((record) => record.label === label)
      .flatMap(({ properties }) => {
        const fact = schema.safeParse({ aliases: [], ...properties });
        return fact.success ? [fact.data] : [];
      });
  return indexFacts({
    revision: 0,
    workspace: { id: '', titleEs: '', titleEn: '', fictional: false },
    organisations: of('Organisation', nodes.OrganisationFact),
    pillars: of('Pillar', nodes.NamedFact),
    topics: of('Topic', nodes.NamedFact),
    mandates: of('Mandate', nodes.MandateFact),
    regions: of('Region', nodes.RegionFact),
    groups: of('Group', nodes.GroupFact),
    events: of('Event', nodes.EventFact),
    sources: of('Source', nodes.SourceFact),
    interviews: [],
    expectedRoles: of('ExpectedRole', nodes.ExpectedRoleFact),
    claims: of('Claim', nodes.ClaimFact),
    belongsTo: [],
    hasMandate: [],
    presentIn: [],
    partOf: [],
    memberOf: [],
    engagedWith: [],
    tookPartIn: [],
    tiedTo: [],
    canFill: [],
    groupRegion: [],
    groupLink: [],
    groupTopic: [],
    eventGroup: [],
    eventRegion: [],
    eventTopic: [],
    eventPart: [],
    regionWithin: [],
    roleMandate: [],
    rolePillar: [],
    roleScope: [],
    rates: [],
    askedAbout: [],
    interviewRegion: [],
    speaksFrom: [],
    about: [],
    describes: [],
  });
}
