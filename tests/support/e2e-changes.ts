/** Changes made and taken back through the API, for tests that look at them in the browser. */
import type { Edit } from '#domain/editing/edit.ts';
import { answerOf, sendTo } from './e2e-service.ts';

/** The fictional workspace: what is written there disturbs no finding about Peru. */
export const workspace = 'rio-claro';

const origin = { source: 'group-minutes-2024', locator: 'acta 7' };

/** Sends edits as the secretariat; answers the sequence number of the entry. */
export async function edited(reason: string, ...edits: Edit[]): Promise<number> {
  const { sequence } = await sendTo('edit', { workspace }, { author: 'secretariat', reason, edits });
  if (sequence === undefined) throw new Error('nothing was written');
  return sequence;
}

/** An organisation to add: a community without any tie. */
export function newOrganisation(name: string): Edit {
  const values = { name, kind: 'community', pillar: 'civil-society', ...origin };
  return { action: 'add', table: 'organisations', values };
}

/** A membership in the group of Río Claro to add. */
export function newMembership(organisation: string, role: string, from: string): Edit {
  const values = { organisation, group: 'rio-claro-working-group', role, from, ...origin };
  return { action: 'add', table: 'memberships', values };
}

/** A statement on file with other values in some of its cells. */
export async function correction(type: 'MEMBER_OF', id: string, cells: Record<string, string>): Promise<Edit> {
  const { thing, table, values, version } = await answerOf('thing', { workspace, type, id });
  return { action: 'correct', thing, table, version, values: { ...values, ...cells } };
}

/** The id of the first statement of a type that an entry wrote. */
export async function statementOf(sequence: number, type: 'MEMBER_OF'): Promise<string> {
  const { items } = await answerOf('change', { workspace, sequence: String(sequence) });
  const found = items.map(({ thing }) => thing).find((thing) => thing.what === 'statement' && thing.type === type);
  if (!found) throw new Error(`entry ${String(sequence)} wrote no ${type}`);
  return found.id;
}

/** Undoes an entry with all that depends on it; answers the number of the new entry. */
export async function undone(sequence: number): Promise<number> {
  const preview = await answerOf('undoPreview', { workspace, sequence: String(sequence) });
  if (!preview.possible) return preview.undoneBy;
  const { sequences, revision } = preview;
  const body = { sequences, author: 'secretariat', reason: '', onRevision: revision } as const;
  return (await sendTo('undo', { workspace }, body)).sequence;
}

/** Ids of the members of the group of Río Claro. */
export async function memberIds(): Promise<string[]> {
  const { items } = await answerOf('members', { workspace, id: 'rio-claro-working-group' });
  return items.map(({ organisation }) => organisation.id);
}
