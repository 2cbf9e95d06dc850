/** Rows of the tables that define nodes: one row a node, or where sources describe it, one a source. */
import type { NodeLabel, NodeRecord, RelationshipRecord, RelationshipType } from '#domain/change-set.ts';
import { tableNamed } from '#domain/dataset/dataset-tables.ts';
import { cellsOf, endIds, originCells, type Cells } from './cells.ts';
import { hasOwnId, originOf, type RecordIndex } from './record-index.ts';

/** A cell of a node's row that is a statement: which type, and whether the cell takes several. */
interface LinkCell {
  readonly field: string;
  readonly type: RelationshipType;
  readonly many?: true;
}

/** The rows of one origin: statements of which a row takes one go on further rows, the lists stand on each. */
function withLinks(row: Cells, records: readonly RelationshipRecord[], cells: readonly LinkCell[]): Cells[] {
  const ids = cells.map(({ field, type, many }) => ({
    field,
    many,
    ends: records.filter((record) => record.type === type).map((record) => endIds(record).end),
  }));
  const count = Math.max(1, ...ids.map(({ many, ends }) => (many ? 1 : ends.length)));
  return Array.from({ length: count }, (_, position) => ({
    ...row,
    ...Object.fromEntries(ids.map(({ field, many, ends }) => [field, many ? ends : ends[position]])),
  }));
}

/** The description whose words stand on the node comes first, since the first name stays when it is loaded. */
function inOrder(node: NodeRecord, descriptions: readonly RelationshipRecord[]): RelationshipRecord[] {
  const stands = ({ properties }: RelationshipRecord): number =>
    ['name', 'kind', 'acronym', 'nameEs', 'nameEn'].filter((name) => properties[name] === node.properties[name]).length;
  return descriptions.filter((record) => hasOwnId(record)).sort((a, b) => stands(b) - stands(a));
}

/** Rows of a node as its sources describe it; statements of an origin that does not describe it are left over. */
export function describedRows(
  index: RecordIndex,
  node: NodeRecord,
  own: (description: RelationshipRecord) => Cells,
  cells: readonly LinkCell[],
): Cells[] {
  return inOrder(node, index.descriptions(node.key)).flatMap((description) => {
    const origin = originOf(description);
    const links = cells
      .flatMap(({ type }) => index.linksFrom(type, node.key))
      .filter((record) => originOf(record) === origin && hasOwnId(record));
    return withLinks({ ...own(description), id: node.properties.id, ...originCells(description) }, links, cells);
  });
}

/** Fields of a table that hold the node's own values: neither other nodes nor where a statement stands. */
function ownFields(name: string): string[] {
  const columns = tableNamed(name)?.columns ?? [];
  return columns
    .filter(({ kind, field }) => kind.type !== 'reference' && !['locator', 'basis', 'key'].includes(field))
    .map(({ field }) => field);
}

const plain: readonly (readonly [table: string, label: NodeLabel])[] = [
  ['sources', 'Source'],
  ['pillars', 'Pillar'],
  ['topics', 'Topic'],
  ['mandates', 'Mandate'],
];

interface Described {
  readonly table: string;
  readonly label: NodeLabel;
  readonly links: readonly LinkCell[];
  /** Whether the fields are the source's own words, not the node's. */
  readonly words?: true;
  /** Whether a row may stand without a source. */
  readonly alone?: true;
}

const described: readonly Described[] = [
  {
    table: 'regions',
    label: 'Region',
    links: [{ field: 'within', type: 'WITHIN', many: true }],
    alone: true,
  },
  {
    table: 'organisations',
    label: 'Organisation',
    links: [
      { field: 'pillar', type: 'BELONGS_TO' },
      { field: 'mandates', type: 'HAS_MANDATE', many: true },
    ],
    words: true,
  },
  {
    table: 'groups',
    label: 'Group',
    links: [{ field: 'region', type: 'OF_REGION' }],
  },
  {
    table: 'events',
    label: 'Event',
    links: [
      { field: 'group', type: 'OF_GROUP' },
      { field: 'region', type: 'HELD_IN' },
      { field: 'part_of', type: 'PART_OF_EVENT' },
      { field: 'topics', type: 'ABOUT_TOPIC', many: true },
    ],
  },
  {
    table: 'expected_roles',
    label: 'ExpectedRole',
    links: [
      { field: 'pillar', type: 'OF_PILLAR' },
      { field: 'mandates', type: 'ASKS_FOR', many: true },
    ],
  },
];

function interviewRows(index: RecordIndex): Cells[] {
  return index.nodes('Interview').flatMap((node) => {
    const own = cellsOf(node.properties, 'method', 'month', 'consent');
    const links = [
      { field: 'region', type: 'IN_REGION' },
      { field: 'pillar', type: 'SPEAKS_FROM' },
    ] as const;
    return describedRows(index, node, () => own, links).filter(
      ({ source, locator }) => source === node.properties.source && locator === node.properties.id,
    );
  });
}

/** The rows of every table that defines nodes, by table. */
export function nodeRows(index: RecordIndex): Map<string, Cells[]> {
  const tables = new Map<string, Cells[]>();
  for (const [table, label] of plain) {
    const fields = ownFields(table);
    tables.set(
      table,
      index.nodes(label).map(({ properties }) => cellsOf(properties, ...fields)),
    );
  }
  for (const { table, label, links, words, alone } of described) {
    const fields = ownFields(table);
    const rows = index.nodes(label).flatMap((node) => {
      const own = (said: RelationshipRecord): Cells => cellsOf((words ? said : node).properties, ...fields);
      const ofSources = describedRows(index, node, own, links);
      const bare = alone && ofSources.length === 0 ? [cellsOf(node.properties, ...fields)] : [];
      return [...ofSources, ...bare];
    });
    tables.set(table, rows);
  }
  return tables.set('interviews', interviewRows(index));
}
