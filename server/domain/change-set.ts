/** What is written: nodes and relationships to upsert and to remove, applied as one transaction and one entry of the history. */
import { z } from 'zod';

export const nodeLabels = [
  'Organisation',
  'Pillar',
  'Mandate',
  'Region',
  'Group',
  'Event',
  'Topic',
  'Source',
  'Interview',
  'ExpectedRole',
  'Claim',
  'Workspace',
  'Record',
] as const;
export type NodeLabel = (typeof nodeLabels)[number];

/**
 * The relationship types and the labels that may stand at their ends. `DESCRIBES` keeps which source names a node and
 * how, so that a row of a node table is a statement too.
 */
export const relationshipTypes = {
  BELONGS_TO: { from: ['Organisation'], to: ['Pillar'] },
  HAS_MANDATE: { from: ['Organisation'], to: ['Mandate'] },
  PRESENT_IN: { from: ['Organisation'], to: ['Region'] },
  PART_OF: { from: ['Organisation'], to: ['Organisation'] },
  MEMBER_OF: { from: ['Organisation'], to: ['Group'] },
  ENGAGED_WITH: { from: ['Organisation'], to: ['Group'] },
  TOOK_PART_IN: { from: ['Organisation'], to: ['Event'] },
  TIED_TO: { from: ['Organisation', 'Group'], to: ['Organisation', 'Group'] },
  CAN_FILL: { from: ['Organisation'], to: ['ExpectedRole'] },
  OF_REGION: { from: ['Group'], to: ['Region'] },
  LINKED_TO: { from: ['Group'], to: ['Group'] },
  DEALS_WITH: { from: ['Group'], to: ['Topic'] },
  OF_GROUP: { from: ['Event'], to: ['Group'] },
  HELD_IN: { from: ['Event'], to: ['Region'] },
  ABOUT_TOPIC: { from: ['Event'], to: ['Topic'] },
  PART_OF_EVENT: { from: ['Event'], to: ['Event'] },
  WITHIN: { from: ['Region'], to: ['Region'] },
  ASKS_FOR: { from: ['ExpectedRole'], to: ['Mandate'] },
  OF_PILLAR: { from: ['ExpectedRole'], to: ['Pillar'] },
  NOT_APPLICABLE_IN: { from: ['ExpectedRole'], to: ['Region'] },
  RATES: { from: ['Interview'], to: ['Organisation'] },
  ASKED_ABOUT: { from: ['Interview'], to: ['Organisation'] },
  IN_REGION: { from: ['Interview'], to: ['Region'] },
  SPEAKS_FROM: { from: ['Interview'], to: ['Pillar'] },
  ABOUT: {
    from: ['Claim'],
    to: ['Organisation', 'Pillar', 'Mandate', 'Region', 'Group', 'Event', 'Topic', 'Source', 'ExpectedRole'],
  },
  DESCRIBES: { from: ['Source'], to: ['Organisation', 'Group', 'Event', 'Region', 'ExpectedRole', 'Interview'] },
} as const satisfies Record<string, { from: readonly NodeLabel[]; to: readonly NodeLabel[] }>;
export type RelationshipType = keyof typeof relationshipTypes;

/** A property value that both engines store alike: never null, lists flat and of one type. */
export const PropertyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
export type PropertyValue = z.infer<typeof PropertyValue>;
export const Properties = z.record(z.string(), PropertyValue);
export type Properties = z.infer<typeof Properties>;

/** A node by its key (`workspace/id`, unique per label) with all its properties; `key`, `id` and `workspace` among them. */
export const NodeRecord = z.object({ label: z.enum(nodeLabels), key: z.string(), properties: Properties });
export type NodeRecord = z.infer<typeof NodeRecord>;

export const NodeRef = z.object({ label: z.enum(nodeLabels), key: z.string() });
export type NodeRef = z.infer<typeof NodeRef>;

/** The names of the types, for schemas. */
export const relationshipTypeNames = Object.keys(relationshipTypes) as [RelationshipType, ...RelationshipType[]];

/** A relationship by type, ends and statement id, with all its properties; `id` and `workspace` among them. */
export const RelationshipRecord = z.object({
  type: z.enum(relationshipTypeNames),
  id: z.string(),
  from: NodeRef,
  to: NodeRef,
  properties: Properties,
});
export type RelationshipRecord = z.infer<typeof RelationshipRecord>;

export const RelationshipRef = RelationshipRecord.omit({ properties: true });
export type RelationshipRef = z.infer<typeof RelationshipRef>;

/**
 * One change: applied whole or not at all. An upsert replaces all properties of what it names. A node that is removed
 * takes its relationships with it, in the same change set.
 */
export const ChangeSet = z.object({
  workspace: z.string(),
  upsertNodes: z.array(NodeRecord),
  upsertRelationships: z.array(RelationshipRecord),
  removeRelationships: z.array(RelationshipRef),
  removeNodes: z.array(NodeRef),
});
export type ChangeSet = z.infer<typeof ChangeSet>;

/** Who made a change and why: a role or account label, never a person's name. */
export const ChangeContext = z.object({
  author: z.string(),
  reason: z.string(),
  import: z.string().optional(),
  /** Sequence numbers of the entries that it takes back; such a change has an entry even when nothing is left to write. */
  undoes: z.array(z.number().int().positive()).min(1).optional(),
});
export type ChangeContext = z.infer<typeof ChangeContext>;

/** An empty change set to add to. */
export function emptyChangeSet(workspace: string): ChangeSet {
  return { workspace, upsertNodes: [], upsertRelationships: [], removeRelationships: [], removeNodes: [] };
}

/** Whether applying the change set would change nothing. */
export function isEmpty(change: ChangeSet): boolean {
  return (
    change.upsertNodes.length +
      change.upsertRelationships.length +
      change.removeRelationships.length +
      change.removeNodes.length ===
    0
  );
}
