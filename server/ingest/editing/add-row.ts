/** Adds a typed row: what it defines must not be on file yet. */
import { idOfKey } from '#domain/keys.ts';
import type { Localised } from '#domain/localised.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import { writeRow } from '../merging/write-row.ts';
import type { Piece } from '../merging/pieces.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';
import { refused, type EditOutcome } from './edit-problem.ts';
import { planEdit, type EditTools } from './plan-edit.ts';
import { byHand, typedRow } from './typed-row.ts';

const nodeOnFile: Localised = {
  es: 'ya está en el registro: corríjalo, o escriba otro identificador si es otra cosa',
  en: 'it is on file already: correct it, or write another id if this is something else',
};
const statementOnFile: Localised = {
  es: 'esta afirmación ya está en el registro, con la misma fuente y ubicación: corríjala, o dé una clave a esta',
  en: 'this statement is on file already, with the same source and locator: correct it, or give this one a key',
};

/** What a row adds first of all: the node of a node table, else the statement. */
function mainPiece(pieces: readonly Piece[]): Piece | undefined {
  return (
    pieces.find(({ type }) => type === 'node' || type === 'organisation') ??
    pieces.find(({ type }) => type === 'relationship')
  );
}

function onFile(image: WorkspaceImage, piece: Piece): string | undefined {
  if (piece.type === 'relationship') return image.relationship(piece.relationship)?.id;
  const node = image.node(piece.node.key);
  return node && idOfKey(node.key);
}

/** Puts what the row says into the image; problems leave it as it was. */
export function addRow(table: string, values: TypedCells, tools: EditTools): EditOutcome {
  const typed = typedRow(table, values);
  if ('problems' in typed) return { done: false, problems: typed.problems };
  const { pieces, problems, warnings } = planEdit(typed.row, tools);
  if (problems.length > 0) return { done: false, problems };
  const main = mainPiece(pieces);
  const known = main && onFile(tools.image, main);
  const firstField = typed.row.of.table.columns[0]?.field ?? '';
  if (main && known !== undefined) {
    const isNode = main.type !== 'relationship' && main.node.label !== 'Claim';
    return refused(isNode ? 'id' : firstField, isNode ? nodeOnFile : statementOnFile, known);
  }
  const written = writeRow(tools.image, new Map(), pieces, { dataset: byHand, importId: tools.importId, place: table });
  if ('contradiction' in written) return refused(firstField, written.contradiction);
  const said = written.warnings.map((reason) => ({ field: '', reason }));
  return { done: true, warnings: [...typed.warnings, ...warnings, ...said] };
}
