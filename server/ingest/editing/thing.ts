/** What an edit corrects or removes, as it is on file: a node with the statements of its own row, or one statement. */
import type { NodeRecord, RelationshipRecord } from '#domain/change-set.ts';
import type { ThingRef } from '#domain/editing/edit.ts';
import { keyOf } from '#domain/keys.ts';
import { sha256 } from '#domain/sha256.ts';
import { contentOf } from '../merging/content.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';
import { nodeTable } from '#domain/dataset/row-links.ts';

/** A node stands with the statements that its own row says, a statement with nothing else. */
export interface Thing {
  readonly node?: NodeRecord;
  readonly relationships: readonly RelationshipRecord[];
}

/** What stands under a reference; a claim is its node. `undefined` when there is nothing (any more). */
export function thingOnFile(image: WorkspaceImage, ref: ThingRef): Thing | undefined {
  if (ref.kind === 'statement') {
    const relationship = image.relationship(ref);
    return relationship && { relationships: [relationship] };
  }
  const node = image.node(keyOf(image.workspace, ref.id));
  if (node?.label !== ref.label) return undefined;
  const types = Object.values(nodeTable(ref.label)?.links ?? {});
  return { node, relationships: image.startingAt(node.key).filter(({ type }) => types.includes(type)) };
}

/** 16 hexadecimal digits that change whenever what the thing's row shows changes; who brought it does not count. */
export function versionOf({ node, relationships }: Thing): string {
  const parts = relationships.map(
    ({ type, id, from, to, properties }) => `${type} ${id} ${from.key} ${to.key} ${contentOf(properties)}`,
  );
  return sha256([node ? contentOf(node.properties) : '', ...parts.sort()].join('\n')).slice(0, 16);
}
