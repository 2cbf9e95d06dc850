/** Nodes and relationships whole, whatever their label or type: for import, backup and the inverse of a change. */
import { z } from 'zod';
import { NodeRecord, PropertyValue, RelationshipRecord } from '#domain/change-set.ts';
import { readQuery } from '../read-query.ts';
import { Limit, WorkspacePage } from './pages.ts';

/** The row of a query that returns relationships whole, as a record. */
export const RelationshipRow = z
  .object({
    type: z.string(),
    id: z.string(),
    fromLabel: z.string(),
    fromKey: z.string(),
    toLabel: z.string(),
    toKey: z.string(),
    properties: z.unknown(),
  })
  .transform(({ type, id, fromLabel, fromKey, toLabel, toKey, properties }) => ({
    type,
    id,
    from: { label: fromLabel, key: fromKey },
    to: { label: toLabel, key: toKey },
    properties,
  }))
  .pipe(RelationshipRecord);

const keys = z.array(z.string()).min(1);
/** After the relationship of this id and type; both `''` from the start. */
const AroundPage = Limit.extend({ keys, afterId: z.string(), afterType: z.string() });

export const workspaceNodes = readQuery({ name: 'workspace-nodes', params: WorkspacePage, row: NodeRecord });
export const nodesByKey = readQuery({ name: 'nodes-by-key', params: Limit.extend({ keys }), row: NodeRecord });
export const relationshipsFrom = readQuery({ name: 'relationships-from', params: AroundPage, row: RelationshipRow });
export const relationshipsTo = readQuery({ name: 'relationships-to', params: AroundPage, row: RelationshipRow });

const kept = PropertyValue.optional();
/** What each kind of record makes of its properties is its own matter. */
const KeptRecord = z.object({
  ...{ id: z.string(), kind: kept, schemaVersion: kept },
  ...{ name: kept, note: kept, body: kept },
});
export const records = readQuery({ name: 'records', params: WorkspacePage, row: KeptRecord });
