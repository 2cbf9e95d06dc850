/** The names of the write files: one a label, one a relationship type. */
import type { NodeLabel, RelationshipType } from '#domain/change-set.ts';

/** `ExpectedRole` -> `upsert-expected-role`. */
export function upsertNodeQuery(label: NodeLabel): string {
  return `upsert${label.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function kebab(type: RelationshipType): string {
  return type.toLowerCase().replaceAll('_', '-');
}

/** `MEMBER_OF` -> `upsert-member-of`. */
export function upsertRelationshipQuery(type: RelationshipType): string {
  return `upsert-${kebab(type)}`;
}

/** `MEMBER_OF` -> `find-member-of`. */
export function findRelationshipQuery(type: RelationshipType): string {
  return `find-${kebab(type)}`;
}
