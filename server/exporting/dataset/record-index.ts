/** The records of a workspace as the tables of an export ask for them: nodes by label, statements by type, end and origin. */
import type { NodeLabel, NodeRecord, RelationshipRecord, RelationshipType } from '#domain/change-set.ts';
import { byText } from '#domain/ordering.ts';
import { ownStatementId } from '#domain/own-statement-id.ts';
import { idOfKey } from '#domain/keys.ts';

export interface Records {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

export interface RecordIndex {
  nodes(label: NodeLabel): readonly NodeRecord[];
  node(key: string): NodeRecord | undefined;
  links(type: RelationshipType): readonly RelationshipRecord[];
  /** Statements of a type that begin at a node, by id. */
  linksFrom(type: RelationshipType, key: string): readonly RelationshipRecord[];
  /** The DESCRIBES statements of a node, by id. */
  descriptions(key: string): readonly RelationshipRecord[];
}

function pushTo<Item>(groups: Map<string, Item[]>, name: string, item: Item): void {
  const group = groups.get(name);
  if (group) group.push(item);
  else groups.set(name, [item]);
}

export function recordIndex({ nodes, relationships }: Records): RecordIndex {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const byLabel = new Map<string, NodeRecord[]>();
  const byType = new Map<string, RelationshipRecord[]>();
  const byStart = new Map<string, RelationshipRecord[]>();
  const described = new Map<string, RelationshipRecord[]>();
  for (const node of [...nodes].sort((a, b) => byText(a.key, b.key))) pushTo(byLabel, node.label, node);
  for (const record of [...relationships].sort((a, b) => byText(a.id, b.id))) {
    pushTo(byType, record.type, record);
    pushTo(byStart, `${record.type} ${record.from.key}`, record);
    if (record.type === 'DESCRIBES') pushTo(described, record.to.key, record);
  }
  return {
    nodes: (label) => byLabel.get(label) ?? [],
    node: (key) => byKey.get(key),
    links: (type) => byType.get(type) ?? [],
    linksFrom: (type, key) => byStart.get(`${type} ${key}`) ?? [],
    descriptions: (key) => described.get(key) ?? [],
  };
}

/** What makes statements ones of the same row: source, place in it, key, basis. */
export function originOf({ properties }: RelationshipRecord): string {
  return JSON.stringify([properties.source, properties.locator, properties.statementKey ?? '', properties.basis]);
}

/** Whether a statement has the id that an import would give it; one that was re-pointed may have another. */
export function hasOwnId(record: RelationshipRecord, claim?: NodeRecord): boolean {
  const ownSource = record.type !== 'DESCRIBES' || idOfKey(record.from.key) === record.properties.source;
  return ownSource && ownStatementId(record, claim) === record.id;
}
