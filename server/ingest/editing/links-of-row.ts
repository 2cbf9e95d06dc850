/** What the row of a node says, and which of its statements: sources may disagree, and a row is one source's. */
import type { NodeRecord, Properties, PropertyValue, RelationshipRecord } from '#domain/change-set.ts';
import { tableNamed } from '#domain/dataset/dataset-tables.ts';
import { nodeTable } from '#domain/dataset/row-links.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';

/** The source that describes the node first of all, the one whose name for it stands, with locator, basis and key. */
export function mainDescription(image: WorkspaceImage, { key, properties }: NodeRecord): Properties {
  const descriptions = image.descriptions(key).map((record) => record.properties);
  const { source, locator, basis, statementKey } =
    descriptions.find(({ name }) => name === (properties.name ?? properties.nameEs)) ?? descriptions[0] ?? {};
  const origin = { source, locator, basis, statementKey };
  return Object.fromEntries(
    Object.entries(origin).flatMap(([name, value]): [string, PropertyValue][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** The statement of the same source and place, else of the same source, else the first. */
function ownOf(records: readonly RelationshipRecord[], { source, locator }: Properties): RelationshipRecord[] {
  const ofSource = records.filter(({ properties }) => properties.source === source);
  const own = ofSource.find(({ properties }) => properties.locator === locator) ?? ofSource[0] ?? records[0];
  return own ? [own] : [];
}

/**
 * The statements among `links` that the cells of the node's row say: all of a cell that takes several; of a cell that
 * takes one, the statement of the row's own source, so that what another source says is neither shown nor replaced.
 */
export function linksOfRow(
  image: WorkspaceImage,
  node: NodeRecord,
  links: readonly RelationshipRecord[],
): RelationshipRecord[] {
  const declared = nodeTable(node.label);
  const columns = declared ? (tableNamed(declared.table)?.columns ?? []) : [];
  return Object.entries(declared?.links ?? {}).flatMap(([field, type]) => {
    const said = links.filter((record) => record.type === type && record.from.key === node.key);
    const kind = columns.find((column) => column.field === field)?.kind;
    const takesOne = kind?.type === 'reference' && kind.many !== true;
    return takesOne ? ownOf(said, mainDescription(image, node)) : said;
  });
}
