/** What a row says, as pieces of the graph. */
import type { NodeRecord, RelationshipRecord } from '#domain/change-set.ts';

export type Piece =
  /** A node as the row describes it. */
  | { readonly type: 'node'; readonly node: NodeRecord }
  /** An organisation as one source describes it: others may describe it too, so it is merged with what they say. */
  | { readonly type: 'organisation'; readonly node: NodeRecord; readonly description: RelationshipRecord }
  /** A node that is made only where it does not exist. */
  | { readonly type: 'if-absent'; readonly node: NodeRecord }
  | { readonly type: 'relationship'; readonly relationship: RelationshipRecord };

/** What a piece is known by within an import. */
export function pieceName(piece: Piece): string {
  return piece.type === 'relationship'
    ? `${piece.relationship.type}:${piece.relationship.id}`
    : `${piece.type}:${piece.node.key}`;
}
