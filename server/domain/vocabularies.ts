/** The closed lists of the model: one list a word, used by importer, schemas, contract and page. */

/** What an organisation is: not its pillar, not its role. */
export const organisationKinds = [
  'government',
  'foreign-government',
  'extractive-company',
  'civil-society',
  'embassy',
  'international-organisation',
  'private-security',
  'academia',
  'community',
  'media',
  'other-company',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Roles in a group, most binding first: where one is shown for an organisation, it is the first of these that it holds. */
export const groupRoles = ['secretariat', 'coordinator', 'core-member', 'member', 'observer', 'contact'] as const;
export type GroupRole = (typeof groupRoles)[number];

/** Roles that one organisation at a time holds in a group, so that a later statement supersedes an earlier one. */
export const soleHolderRoles = ['secretariat', 'coordinator'] as const satisfies readonly GroupRole[];

/** Roles that make an organisation a member of the group; observer and contact do not. */
export const memberRoles = [
  'secretariat',
  'coordinator',
  'core-member',
  'member',
] as const satisfies readonly GroupRole[];

/** Where a statement comes from: a source says it; an interview or user says it; law or mandate; assumed. */
export const bases = ['documented', 'reported', 'reference', 'assumed'] as const;
export type Basis = (typeof bases)[number];

/** How a statement stands at an asked time (model.md, Time). */
export const statementStates = [
  'stated',
  'last-stated',
  'undated',
  'stated-later',
  'ended',
  'not-yet',
  'superseded',
] as const;
export type StatementState = (typeof statementStates)[number];

/** States that count as "on file as of the asked time"; the others are shown but not counted. */
export const currentStates = ['stated', 'last-stated', 'undated'] as const satisfies readonly StatementState[];

export const regionKinds = ['country', 'macro-region', 'department', 'province', 'district'] as const;
export type RegionKind = (typeof regionKinds)[number];

export const presenceModes = ['headquarters', 'operation', 'jurisdiction', 'programme', 'unspecified'] as const;
export type PresenceMode = (typeof presenceModes)[number];

/** How an organisation belongs to a region, nearest first: through its group, present in it, by jurisdiction, somewhere in the country. */
export const presenceWays = ['group', 'region', 'jurisdiction', 'country'] as const;
export type PresenceWay = (typeof presenceWays)[number];

export const partOfKinds = ['operation', 'office', 'subsidiary', 'body', 'represents'] as const;
export type PartOfKind = (typeof partOfKinds)[number];

export const groupKinds = ['working-group', 'initiative', 'commission', 'network'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Documented levels of contact short of a seat in the group, strongest first. */
export const engagementLevels = ['participates', 'consulted', 'informed', 'approached'] as const;
export type EngagementLevel = (typeof engagementLevels)[number];

export const groupLinkKinds = ['takes-part-in', 'modelled-on', 'succeeds', 'part-of'] as const;
export type GroupLinkKind = (typeof groupLinkKinds)[number];

export const eventKinds = [
  'meeting',
  'training',
  'workshop',
  'study',
  'project',
  'publication',
  'presentation',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Kinds of event that count once together as contact: taking part in them is one piece of work, not several meetings. */
export const outputEventKinds = ['study', 'project', 'publication'] as const satisfies readonly EventKind[];

export const participationRoles = [
  'convener',
  'organiser',
  'speaker',
  'participant',
  'host',
  'funder',
  'partner',
  'implementer',
] as const;
export type ParticipationRole = (typeof participationRoles)[number];

/** Kinds of tie that ship; a dataset may add its own, so a tie's kind is a string of the same shape as an id. */
export const tieKinds = [
  'funds',
  'partners-with',
  'coordinates-with',
  'regulates',
  'advises',
  'trains',
  'contracts',
  'agreement-with',
  'in-conflict-with',
] as const;

/** Kinds of tie that never count as a way to be introduced. */
export const negativeTieKinds: readonly string[] = ['in-conflict-with'];

export const sourceKinds = ['document', 'dataset', 'law', 'interview-round', 'web-page', 'own-knowledge'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const confidentialities = ['public', 'restricted', 'chatham-house'] as const;
export type Confidentiality = (typeof confidentialities)[number];

export const claimAspects = ['figure', 'rule', 'criterion', 'step', 'status', 'tie', 'note', 'not-stated'] as const;
export type ClaimAspect = (typeof claimAspects)[number];

/** Aspects of which two claims can disagree. */
export const disagreeingAspects = ['figure', 'rule', 'status'] as const satisfies readonly ClaimAspect[];

export const comparators = ['=', '>', '>=', '<', '<=', '~'] as const;
export type Comparator = (typeof comparators)[number];

export const interviewMethods = ['recall', 'roster'] as const;
export type InterviewMethod = (typeof interviewMethods)[number];

export const consents = ['attributable', 'pillar-only'] as const;
export type Consent = (typeof consents)[number];

/**
 * State of an expected role in a region and group (methods.md, Role coverage); `withheld`: the asked audience may not see
 * what the state rests on.
 */
export const coverageStates = ['covered', 'in-contact', 'known', 'nobody', 'withheld', 'not-applicable'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** Qualifiers shown beside a coverage state. */
export const coverageMarks = [
  'single-candidate',
  'linked-group-only',
  'through-part',
  'reference-only',
  'jurisdiction-only',
  'region-not-stated',
] as const;
export type CoverageMark = (typeof coverageMarks)[number];

/** The pillar id of embassies, cooperation and international organisations: on file, but outside the pillars. */
export const noPillar = 'none';

/** Audiences, most trusted first; what each may see is decided in `audience/audience-rules.ts`. */
export const audiences = ['internal', 'members', 'public'] as const;
export type Audience = (typeof audiences)[number];

/**
 * Who makes changes: a role, never a person. The last two are programs: an import from the command line, and the
 * datasets that are loaded at start.
 */
export const authors = [
  'secretariat',
  'analyst',
  'consultant',
  'facilitator',
  'member-organisation',
  'command-line',
  'start-up',
] as const;
export type Author = (typeof authors)[number];

/** Shipped datasets without a workspace of their own that a new workspace can begin with. */
export const templates = ['vp-roles'] as const;
export type Template = (typeof templates)[number];

export const locales = ['es', 'en'] as const;
export type Locale = (typeof locales)[number];
