/** Which cells of a node's own row are statements that begin at the node: what its row says beside the node itself. */
import type { NodeLabel, RelationshipType } from '../change-set.ts';

interface NodeTable {
  readonly table: string;
  /** The type of the statements in a cell, by field. */
  readonly links: Readonly<Record<string, RelationshipType>>;
}

const nodeTables: Readonly<Partial<Record<NodeLabel, NodeTable>>> = {
  Source: { table: 'sources', links: {} },
  Pillar: { table: 'pillars', links: {} },
  Topic: { table: 'topics', links: {} },
  Mandate: { table: 'mandates', links: {} },
  Region: { table: 'regions', links: { within: 'WITHIN' } },
  Organisation: { table: 'organisations', links: { pillar: 'BELONGS_TO', mandates: 'HAS_MANDATE' } },
  Group: { table: 'groups', links: { region: 'OF_REGION' } },
  Event: {
    table: 'events',
    links: { group: 'OF_GROUP', region: 'HELD_IN', part_of: 'PART_OF_EVENT', topics: 'ABOUT_TOPIC' },
  },
  ExpectedRole: { table: 'expected_roles', links: { pillar: 'OF_PILLAR', mandates: 'ASKS_FOR' } },
  Interview: { table: 'interviews', links: { region: 'IN_REGION', pillar: 'SPEAKS_FROM' } },
  Claim: { table: 'claims', links: { about: 'ABOUT' } },
};

/** The table whose rows define nodes of this label; none for what no table defines. */
export function nodeTable(label: NodeLabel): NodeTable | undefined {
  return nodeTables[label];
}
