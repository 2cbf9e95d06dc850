/** Texts of the about page. */
import type { about as es } from '../es/about.ts';
import type { Shape } from '../shape.ts';

export const about: Shape<typeof es> = {
  title: 'About',
  audiences: 'Audiences',
  audiencesLead:
    'The team can look at any screen, and share it, as another audience sees it: the audience is in the address, it is stated on every page, on paper and in every picture, and the service applies the rules before it counts. Saved views, editing and history are internal only.',
  headline: 'Tinkuy shows who is around a working group, and who should be at the table and is not.',
  name: 'In Quechua, “tinkuy” is the place where different streams meet. Here, what sources say, what the law mandates and what interviews tell meet without being mixed: each fact bears its source, its place in it and its date. What nobody says is shown as unknown, never as zero.',
  fileTitle: 'What “on file” means',
  file: 'Each fact is a statement: one source saying one thing. Two sources that say the same are two statements; two that disagree are shown side by side with the mark ≠. “Latest on file” brings together what is stated, what was last stated and what is undated, each with its own date.',
  statesTitle: 'States of an expected role',
  states:
    'An expected role is a line of a template: what a regional group should have. Candidates are organisations that a source names for the role, or that have its pillar and at least one of its mandates and are present in the region or in the group.',
  stateCovered: 'a candidate reaches the role’s target of engagement',
  stateContact: 'the best candidate has some contact, below the target',
  stateKnown: 'there are candidates, and no contact with any is on file',
  stateLinked: 'known; in contact only with another group that is linked to this one',
  stateJurisdiction: 'only national institutions that are everywhere: it says little about this place',
  stateNobody: 'no candidate on file',
  stateWithheld: 'what the state rests on is not shown to the audience; it is not said that there is nobody',
  stateNot: 'the role does not apply to this region',
  ladderRung: 'Rung',
  ladderValue: 'Value',
  ladderSeat: 'secretariat, coordinator, core member, member, contact of the group',
  ladderObserver: 'observer, or took part in two or more events',
  ladderParticipates: 'participates',
  ladderEvent: 'took part in one event, or was consulted',
  ladderInformed: 'was informed',
  ladderApproached: 'was approached',
  ladderNone: 'no contact on file',
  ladderNote:
    'The ladder follows the idea of the IAP2 spectrum; the numbers are our convention. Old contact is marked, not lowered.',
  referenceTitle: 'Reference institutions',
  reference:
    'They are on file by law or mandate, not because a source documents a contact. They are drawn hollow and apart. Laws are cited without checking: confirm them against the official text before publishing.',
  addSource: 'Add a source',
  sources: 'Sources',
  sourcesCount_one: '{{count}} source in this workspace.',
  sourcesCount_other: '{{count}} sources in this workspace.',
  sourceTitle: 'Source',
  sourceKind: 'Kind',
  sourceDate: 'Date',
  sourceStatements: 'Statements',
  sourceClaims: 'Claims',
  sourcesEmpty:
    'This workspace has no sources yet. When a dataset is loaded, what each of them contributes will appear here.',
  service: 'Program',
  licence: 'Tinkuy is free software under the Apache 2.0 licence. Type: Source Sans 3 and Source Serif 4 (OFL 1.1).',
  engine: 'Version {{version}}, {{engine}} engine, revision {{revision}} of the record.',
  engineEmbedded: 'embedded',
  engineNeo4j: 'Neo4j',
  api: 'API documentation',
  counts:
    'In this workspace: {{organisations}} organisations, {{groups}} groups, {{regions}} regions, {{events}} events, {{statements}} statements, {{claims}} claims, {{interviews}} interviews.',
};
