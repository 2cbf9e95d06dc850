/** One edit of the made-up workspace: an organisation joins a group. */
import { emptyChangeSet, type ChangeSet, type RelationshipRecord } from '#domain/change-set.ts';
import { statementId } from '#domain/statement-id.ts';
import { workspace } from './synthetic-workspace.ts';

/** The change set that the edit becomes: one membership, of the organisation with this number. */
export function membership(number: number): ChangeSet {
  const [from, to] = [`${workspace}/organisation-${String(number)}`, `${workspace}/group-1`];
  const locator = `engine ${String(number)}`;
  const identity = { type: 'MEMBER_OF', from, to, kind: ['observer'], source: 'source-1', locator } as const;
  const id = statementId(identity);
  const properties = { id, workspace, source: 'source-1', locator, basis: 'documented', role: 'observer', import: 'x' };
  const record: RelationshipRecord = {
    type: 'MEMBER_OF',
    id,
    from: { label: 'Organisation', key: from },
    to: { label: 'Group', key: to },
    properties,
  };
  return { ...emptyChangeSet(workspace), upsertRelationships: [record] };
}
