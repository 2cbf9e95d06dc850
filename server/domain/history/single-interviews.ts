/** What belongs to single interviews: kept in the history, counted, never shown one by one. */
import type { NodeLabel, NodeRef, RelationshipRef, RelationshipType } from '../change-set.ts';

const types: readonly RelationshipType[] = ['RATES', 'ASKED_ABOUT', 'IN_REGION', 'SPEAKS_FROM'];
const label: NodeLabel = 'Interview';

/** Whether the node is an interview. */
export function isInterview(ref: NodeRef): boolean {
  return ref.label === label;
}

/** Whether the statement is one of a single interview, or of a source about one. */
export function saysOneInterview({ type, from, to }: RelationshipRef): boolean {
  return types.includes(type) || isInterview(from) || isInterview(to);
}
