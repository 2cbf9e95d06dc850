/** Each type of statement as the history shows it: its sentence, made from a record, and the columns of its ends. */
import type { z } from 'zod';
import type { NodeRef, RelationshipRecord, RelationshipType } from '../change-set.ts';
import type { FactIndex } from '../fact-index.ts';
import * as facts from '../facts/links.ts';
import { idOfKey } from '../keys.ts';
import type { Localised } from '../localised.ts';
import { groupSentences } from '../statement-sentences/group-sentences.ts';
import { organisationSentences } from '../statement-sentences/organisation-sentences.ts';
import { templateSentences } from '../statement-sentences/template-sentences.ts';

type Sentence = (record: RelationshipRecord, index: FactIndex) => Localised | undefined;
type Ends = (from: NodeRef, to: NodeRef) => Readonly<Record<string, string>>;

interface StatementWords {
  /** Column of the dataset that names each end; absent where a property of the statement does already. */
  readonly fromField?: string;
  readonly toField: string;
  /** Absent for statements of single interviews. */
  readonly sentence?: Sentence;
}

interface Row<Fact> {
  readonly text: (fact: Fact, index: FactIndex) => Localised;
}

/** How the fact of a type names the ids of its ends. */
function ends(from: string, to: string): Ends {
  return (start, end) => ({ [from]: idOfKey(start.key), [to]: idOfKey(end.key) });
}

/** A record that no longer has the shape of its fact (of an older version) has no sentence. */
function said<Fact>({ text }: Row<Fact>, schema: z.ZodType<Fact>, endsOf: Ends): Sentence {
  return (record, index) => {
    const fact = schema.safeParse({ ...record.properties, ...endsOf(record.from, record.to) });
    return fact.success ? text(fact.data, index) : undefined;
  };
}

const tieEnds: Ends = (from, to) => ({
  fromLabel: from.label,
  fromId: idOfKey(from.key),
  toLabel: to.label,
  toId: idOfKey(to.key),
});
const aboutEnds: Ends = (from, to) => ({ claim: idOfKey(from.key), aboutLabel: to.label, aboutId: idOfKey(to.key) });
const describedEnds: Ends = (_from, to) => ({ describedLabel: to.label, describedId: idOfKey(to.key) });

const { belongsTo, hasMandate, presentIn, partOf, memberOf, engagedWith, tookPartIn, tiedTo, canFill } =
  organisationSentences;
const { groupRegion, groupLink, groupTopic, eventGroup, eventRegion, eventTopic, eventPart } = groupSentences;
const { regionWithin, roleMandate, rolePillar, roleScope, about, describes } = templateSentences;

function words(fromField: string, toField: string, sentence?: Sentence): StatementWords {
  return sentence ? { fromField, toField, sentence } : { fromField, toField };
}

export const statementWords: Readonly<Record<RelationshipType, StatementWords>> = {
  BELONGS_TO: words('organisation', 'pillar', said(belongsTo, facts.BelongsTo, ends('organisation', 'pillar'))),
  HAS_MANDATE: words('organisation', 'mandates', said(hasMandate, facts.HasMandate, ends('organisation', 'mandate'))),
  PRESENT_IN: words('organisation', 'region', said(presentIn, facts.PresentIn, ends('organisation', 'region'))),
  PART_OF: words('organisation', 'whole', said(partOf, facts.PartOf, ends('organisation', 'whole'))),
  MEMBER_OF: words('organisation', 'group', said(memberOf, facts.MemberOf, ends('organisation', 'group'))),
  ENGAGED_WITH: words('organisation', 'group', said(engagedWith, facts.EngagedWith, ends('organisation', 'group'))),
  TOOK_PART_IN: words('organisation', 'event', said(tookPartIn, facts.TookPartIn, ends('organisation', 'event'))),
  TIED_TO: words('organisation', 'other', said(tiedTo, facts.TiedTo, tieEnds)),
  CAN_FILL: words('organisation', 'role', said(canFill, facts.CanFill, ends('organisation', 'role'))),
  OF_REGION: words('group', 'region', said(groupRegion, facts.GroupRegion, ends('group', 'region'))),
  LINKED_TO: words('group', 'other', said(groupLink, facts.GroupLink, ends('group', 'toGroup'))),
  DEALS_WITH: words('group', 'topic', said(groupTopic, facts.GroupTopic, ends('group', 'topic'))),
  OF_GROUP: words('event', 'group', said(eventGroup, facts.EventGroup, ends('event', 'group'))),
  HELD_IN: words('event', 'region', said(eventRegion, facts.EventRegion, ends('event', 'region'))),
  ABOUT_TOPIC: words('event', 'topics', said(eventTopic, facts.EventTopic, ends('event', 'topic'))),
  PART_OF_EVENT: words('event', 'part_of', said(eventPart, facts.EventPart, ends('event', 'whole'))),
  WITHIN: words('region', 'within', said(regionWithin, facts.RegionWithin, ends('region', 'whole'))),
  ASKS_FOR: words('role', 'mandates', said(roleMandate, facts.RoleMandate, ends('role', 'mandate'))),
  OF_PILLAR: words('role', 'pillar', said(rolePillar, facts.RolePillar, ends('role', 'pillar'))),
  NOT_APPLICABLE_IN: words('role', 'region', said(roleScope, facts.RoleScope, ends('role', 'region'))),
  RATES: words('interview', 'organisation'),
  ASKED_ABOUT: words('interview', 'organisation'),
  IN_REGION: words('interview', 'region'),
  SPEAKS_FROM: words('interview', 'pillar'),
  ABOUT: words('claim', 'about', said(about, facts.About, aboutEnds)),
  DESCRIBES: { toField: 'about', sentence: said(describes, facts.Describes, describedEnds) },
};
