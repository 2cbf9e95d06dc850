/** The pieces of one row into the image: all of them, or none when another row of the import contradicts one. */
import type { NodeRecord } from '#domain/change-set.ts';
import type { Localised } from '#domain/localised.ts';
import type { RowOutcome } from '../findings.ts';
import { contentOf } from './content.ts';
import { mergeNode } from './merge-node.ts';
import { mergeOrganisation } from './merge-organisation.ts';
import { mergeRelationship } from './merge-relationship.ts';
import type { Loading, Merged } from './merged.ts';
import { pieceName, type Piece } from './pieces.ts';
import type { WorkspaceImage } from './workspace-image.ts';

interface Written {
  readonly content: string;
  /** `file, row` that gave it. */
  readonly place: string;
}

/** What rows of this import have written, to tell a repetition from a contradiction. */
export type WrittenPieces = Map<string, Written>;

export interface RowSource extends Loading {
  readonly place: string;
}

export type WriteResult =
  | { readonly contradiction: Localised }
  | {
      readonly outcome: Exclude<RowOutcome, 'rejected'>;
      readonly warnings: readonly Localised[];
      readonly nodes: readonly NodeRecord[];
    };

function contentOfPiece(piece: Piece): string {
  return contentOf(piece.type === 'relationship' ? piece.relationship.properties : piece.node.properties);
}

/** Nodes are defined once a dataset; statements once an import. Organisations may recur: their DESCRIBES tells them apart. */
function writtenName(piece: Piece, { dataset }: Loading): string | undefined {
  if (piece.type === 'relationship') return pieceName(piece);
  return piece.type === 'node' ? `${dataset} ${pieceName(piece)}` : undefined;
}

function contradiction(piece: Piece, { place }: Written): Localised {
  // A claim is a statement, though it is a node: a key tells two of one place apart.
  return piece.type === 'node' && piece.node.label !== 'Claim'
    ? { es: `ya se define de otro modo en ${place}`, en: `it is defined differently in ${place}` }
    : {
        es: `es la misma afirmación que en ${place}, con otros datos: dé una clave (key) a una de las dos`,
        en: `it is the same statement as in ${place}, with other data: give a key to one of the two`,
      };
}

function merge(
  image: WorkspaceImage,
  piece: Exclude<Piece, { type: 'relationship' }>,
  loading: Loading,
): Merged<NodeRecord> {
  const existing = image.node(piece.node.key);
  if (piece.type === 'node') return mergeNode(existing, piece.node, loading);
  if (piece.type === 'if-absent') return { effect: existing ? 'same' : 'new', next: existing ?? piece.node };
  const before = image.relationship(piece.description);
  const others = image.descriptions(piece.node.key).filter(({ id }) => id !== piece.description.id);
  return mergeOrganisation(existing, piece.node, { description: piece.description, before, others }, loading);
}

/** Writes a row; when a piece contradicts another row of the import nothing is written. */
export function writeRow(
  image: WorkspaceImage,
  written: WrittenPieces,
  pieces: readonly Piece[],
  source: RowSource,
): WriteResult {
  const distinct = [...new Map(pieces.map((piece) => [pieceName(piece), piece])).values()];
  let repeated: string | undefined;
  let fresh = 0;
  for (const piece of distinct) {
    const name = writtenName(piece, source);
    const earlier = name === undefined ? undefined : written.get(name);
    if (name !== undefined && !earlier) fresh += 1;
    if (!earlier) continue;
    if (earlier.content !== contentOfPiece(piece)) return { contradiction: contradiction(piece, earlier) };
    repeated ??= earlier.place;
  }
  const warnings: Localised[] = [];
  const nodes: NodeRecord[] = [];
  const effects = new Set<Merged<unknown>['effect']>();
  const note = ({ effect, warning }: Merged<unknown>): boolean => {
    effects.add(effect);
    if (warning) warnings.push(warning);
    return effect !== 'same';
  };
  // Nodes first: an organisation is merged with its description as it was before this row.
  for (const piece of distinct) {
    if (piece.type === 'relationship') continue;
    const merged = merge(image, piece, source);
    nodes.push(merged.next);
    if (note(merged)) image.putNode(merged.next);
  }
  for (const piece of distinct) {
    const name = writtenName(piece, source);
    if (name !== undefined && !written.has(name)) {
      written.set(name, { content: contentOfPiece(piece), place: source.place });
    }
    if (piece.type !== 'relationship') continue;
    const merged = mergeRelationship(image.relationship(piece.relationship), piece.relationship, source);
    if (note(merged)) image.putRelationship(merged.next);
  }
  if (repeated !== undefined && fresh === 0) {
    warnings.push({ es: `repite la fila de ${repeated}`, en: `repeats the row in ${repeated}` });
  }
  return { outcome: effects.has('new') ? 'loaded' : effects.has('changed') ? 'changed' : 'unchanged', warnings, nodes };
}
