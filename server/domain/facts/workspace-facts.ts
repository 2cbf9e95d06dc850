/** All facts of one workspace at one revision: what every judgement starts from. Read once a revision, never changed. */
import type * as links from './links.ts';
import type * as nodes from './nodes.ts';

export interface WorkspaceFacts {
  readonly revision: number;
  readonly workspace: nodes.WorkspaceFact;
  readonly organisations: readonly nodes.OrganisationFact[];
  readonly pillars: readonly nodes.NamedFact[];
  readonly topics: readonly nodes.NamedFact[];
  readonly mandates: readonly nodes.MandateFact[];
  readonly regions: readonly nodes.RegionFact[];
  readonly groups: readonly nodes.GroupFact[];
  readonly events: readonly nodes.EventFact[];
  readonly sources: readonly nodes.SourceFact[];
  readonly interviews: readonly nodes.InterviewFact[];
  readonly expectedRoles: readonly nodes.ExpectedRoleFact[];
  readonly claims: readonly nodes.ClaimFact[];
  readonly belongsTo: readonly links.BelongsTo[];
  readonly hasMandate: readonly links.HasMandate[];
  readonly presentIn: readonly links.PresentIn[];
  readonly partOf: readonly links.PartOf[];
  readonly memberOf: readonly links.MemberOf[];
  readonly engagedWith: readonly links.EngagedWith[];
  readonly tookPartIn: readonly links.TookPartIn[];
  readonly tiedTo: readonly links.TiedTo[];
  readonly canFill: readonly links.CanFill[];
  readonly groupRegion: readonly links.GroupRegion[];
  readonly groupLink: readonly links.GroupLink[];
  readonly groupTopic: readonly links.GroupTopic[];
  readonly eventGroup: readonly links.EventGroup[];
  readonly eventRegion: readonly links.EventRegion[];
  readonly eventTopic: readonly links.EventTopic[];
  readonly eventPart: readonly links.EventPart[];
  readonly regionWithin: readonly links.RegionWithin[];
  readonly roleMandate: readonly links.RoleMandate[];
  readonly rolePillar: readonly links.RolePillar[];
  readonly roleScope: readonly links.RoleScope[];
  readonly rates: readonly links.Rates[];
  readonly askedAbout: readonly links.AskedAbout[];
  readonly interviewRegion: readonly links.InterviewRegion[];
  readonly speaksFrom: readonly links.SpeaksFrom[];
  readonly about: readonly links.About[];
  readonly describes: readonly links.Describes[];
}
