/** Why pieces of a row are refused that would make things part of each other in a circle. */
import { idOfKey } from '#domain/keys.ts';
import { chainOf } from '../merging/chains.ts';
import type { Piece } from '../merging/pieces.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';
import type { RowProblem } from '../recognition/valid-row.ts';

/** One problem a statement that would close a circle; one of a thing with itself has a problem of its own. */
export function circleProblems(pieces: readonly Piece[], image: WorkspaceImage): RowProblem[] {
  return pieces.flatMap((piece) => {
    const chain = piece.type === 'relationship' ? chainOf(piece.relationship) : undefined;
    if (piece.type !== 'relationship' || !chain || !image.closesCircle(piece.relationship)) return [];
    const { from, to } = piece.relationship;
    const [part, whole] = [idOfKey(from.key), idOfKey(to.key)];
    return part === whole ? [] : [{ field: chain.field, value: whole, reason: chain.closed(part, whole) }];
  });
}
