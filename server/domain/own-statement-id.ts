/** The id that an import would give a statement on file, from what the record itself says. */
import type { NodeRecord, RelationshipRecord, RelationshipType } from './change-set.ts';
import { linkTables, tieTable } from './dataset/link-tables.ts';
import { statementId } from './statement-id.ts';

const kindOf = new Map<RelationshipType, string | undefined>(
  [...linkTables, tieTable].map((table) => [table.type, table.kind]),
);

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * The statement's id by its type, ends, role or kind, source, locator and key. Of a claim (`ABOUT`) it is made from what
 * the claim is about and its aspect, so the claim's node is asked for. One that was re-pointed by hand may bear another.
 */
export function ownStatementId({ type, from, to, properties }: RelationshipRecord, claim?: NodeRecord): string {
  const kind = kindOf.get(type);
  const { aspect, measure, category } = claim?.properties ?? {};
  return statementId({
    type,
    from: type === 'ABOUT' ? to.key : from.key,
    to: to.key,
    kind: type === 'ABOUT' ? [aspect, measure, category].map(text) : kind === undefined ? [] : [text(properties[kind])],
    source: text(properties.source),
    locator: text(properties.locator),
    key: text(properties.statementKey),
  });
}
