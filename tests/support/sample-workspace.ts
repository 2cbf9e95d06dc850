/** The change set that makes a workspace of the sample facts. */
import {
  type ChangeSet,
  emptyChangeSet,
  type NodeLabel,
  type Properties,
  type RelationshipType,
} from '#domain/change-set.ts';
import { keyOf } from '#domain/keys.ts';
import { sampleFacts } from './sample-facts.ts';

type Lists = typeof sampleFacts;

/** A list of nodes and its label. */
export const nodeLists: Partial<Record<keyof Lists, NodeLabel>> = {
  organisations: 'Organisation',
  pillars: 'Pillar',
  topics: 'Topic',
  mandates: 'Mandate',
  regions: 'Region',
  groups: 'Group',
  events: 'Event',
  sources: 'Source',
  interviews: 'Interview',
  expectedRoles: 'ExpectedRole',
  claims: 'Claim',
};

/** A list of links: its type and, for each end, the label and the field that holds the id (`:` before a field of labels). */
export const linkLists: Partial<Record<keyof Lists, readonly [RelationshipType, string, string, string, string]>> = {
  belongsTo: ['BELONGS_TO', 'Organisation', 'organisation', 'Pillar', 'pillar'],
  hasMandate: ['HAS_MANDATE', 'Organisation', 'organisation', 'Mandate', 'mandate'],
  presentIn: ['PRESENT_IN', 'Organisation', 'organisation', 'Region', 'region'],
  partOf: ['PART_OF', 'Organisation', 'organisation', 'Organisation', 'whole'],
  memberOf: ['MEMBER_OF', 'Organisation', 'organisation', 'Group', 'group'],
  engagedWith: ['ENGAGED_WITH', 'Organisation', 'organisation', 'Group', 'group'],
  tookPartIn: ['TOOK_PART_IN', 'Organisation', 'organisation', 'Event', 'event'],
  tiedTo: ['TIED_TO', ':fromLabel', 'fromId', ':toLabel', 'toId'],
  canFill: ['CAN_FILL', 'Organisation', 'organisation', 'ExpectedRole', 'role'],
  groupRegion: ['OF_REGION', 'Group', 'group', 'Region', 'region'],
  groupLink: ['LINKED_TO', 'Group', 'group', 'Group', 'toGroup'],
  groupTopic: ['DEALS_WITH', 'Group', 'group', 'Topic', 'topic'],
  eventGroup: ['OF_GROUP', 'Event', 'event', 'Group', 'group'],
  eventRegion: ['HELD_IN', 'Event', 'event', 'Region', 'region'],
  eventTopic: ['ABOUT_TOPIC', 'Event', 'event', 'Topic', 'topic'],
  eventPart: ['PART_OF_EVENT', 'Event', 'event', 'Event', 'whole'],
  regionWithin: ['WITHIN', 'Region', 'region', 'Region', 'whole'],
  roleMandate: ['ASKS_FOR', 'ExpectedRole', 'role', 'Mandate', 'mandate'],
  rolePillar: ['OF_PILLAR', 'ExpectedRole', 'role', 'Pillar', 'pillar'],
  roleScope: ['NOT_APPLICABLE_IN', 'ExpectedRole', 'role', 'Region', 'region'],
  rates: ['RATES', 'Interview', 'interview', 'Organisation', 'organisation'],
  askedAbout: ['ASKED_ABOUT', 'Interview', 'interview', 'Organisation', 'organisation'],
  interviewRegion: ['IN_REGION', 'Interview', 'interview', 'Region', 'region'],
  speaksFrom: ['SPEAKS_FROM', 'Interview', 'interview', 'Pillar', 'pillar'],
  about: ['ABOUT', 'Claim', 'claim', ':aboutLabel', 'aboutId'],
  describes: ['DESCRIBES', 'Source', 'source', ':describedLabel', 'describedId'],
};

type Fact = Readonly<Record<string, Properties[string] | undefined>>;

function entriesOf(fact: Fact, without: readonly string[]): Properties {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(fact)) {
    if (value !== undefined && !without.includes(name)) properties[name] = value;
  }
  return properties;
}

/** The change set that makes a workspace of these facts. */
export function sampleChange(workspace: string): ChangeSet {
  const change = emptyChangeSet(workspace);
  const node = (label: NodeLabel, fact: Fact): void => {
    const id = String(fact['id']);
    const key = keyOf(workspace, id);
    change.upsertNodes.push({ label, key, properties: { ...entriesOf(fact, []), key, workspace } });
  };
  node('Workspace', { id: workspace, titleEs: 'Muestra', titleEn: 'Sample', fictional: true });
  for (const [list, facts] of Object.entries(sampleFacts) as [keyof Lists, readonly Fact[]][]) {
    const label = nodeLists[list];
    if (label !== undefined) for (const fact of facts) node(label, fact);
    const link = linkLists[list];
    if (link === undefined) continue;
    const [type, fromLabel, fromField, toLabel, toField] = link;
    for (const fact of facts) {
      const end = (labelOrField: string, field: string): { label: NodeLabel; key: string } => {
        const name = labelOrField.startsWith(':') ? String(fact[labelOrField.slice(1)]) : labelOrField;
        return { label: name as NodeLabel, key: keyOf(workspace, String(fact[field])) };
      };
      const own = [fromLabel, toLabel].filter((name) => name.startsWith(':')).map((name) => name.slice(1));
      // The id of a statement's source is a property even where the source is also an end.
      const ends = [fromField, toField, ...own].filter((field) => field !== 'source');
      const properties = { ...entriesOf(fact, ends), workspace };
      const id = String(fact['id']);
      change.upsertRelationships.push({
        type,
        id,
        from: end(fromLabel, fromField),
        to: end(toLabel, toField),
        properties,
      });
    }
  }
  return change;
}
