/** Corrects a thing on file: its row is replaced whole, whatever other datasets said of it. */
import type { NodeRecord, RelationshipRecord } from '#domain/change-set.ts';
import type { ThingRef, TypedCells } from '#domain/editing/edit.ts';
import type { Localised } from '#domain/localised.ts';
import { mergeRelationship } from '../merging/merge-relationship.ts';
import type { Piece } from '../merging/pieces.ts';
import { correctedNode } from './corrected-node.ts';
import { nodeTable } from '#domain/dataset/row-links.ts';
import { refused, type EditOutcome } from './edit-problem.ts';
import { linksOfRow } from './links-of-row.ts';
import { planEdit, type EditTools } from './plan-edit.ts';
import type { Thing } from './thing.ts';
import { byHand, typedRow } from './typed-row.ts';

const otherTable: Localised = {
  es: 'esta tabla no es la de lo que se corrige',
  en: 'this is not the table of what is corrected',
};
const takenAlready: Localised = {
  es: 'otra afirmación del registro ya dice esto, con la misma fuente y ubicación: elimine una, o dé una clave a esta',
  en: 'another statement on file says this, with the same source and locator: remove one, or give this one a key',
};

function relationshipsOf(pieces: readonly Piece[]): RelationshipRecord[] {
  return pieces.flatMap((piece) => (piece.type === 'relationship' ? [piece.relationship] : []));
}

function put(record: RelationshipRecord, { image, importId }: EditTools): void {
  const { effect, next } = mergeRelationship(image.relationship(record), record, { dataset: byHand, importId });
  if (effect !== 'same') image.putRelationship(next);
}

/** What stood and is said again stays with the source that it has; the rest goes, and what is new comes. */
function replaceDerived(
  former: readonly RelationshipRecord[],
  said: readonly RelationshipRecord[],
  tools: EditTools,
): void {
  const same = (a: RelationshipRecord) => (b: RelationshipRecord) => a.type === b.type && a.to.key === b.to.key;
  for (const record of former) if (!said.some(same(record))) tools.image.removeRelationship(record);
  for (const record of said) if (!former.some(same(record))) put(record, tools);
}

function correctNode(
  former: NodeRecord,
  { relationships }: Thing,
  pieces: readonly Piece[],
  tools: EditTools,
): EditOutcome {
  const { image, importId } = tools;
  const said = pieces.flatMap((piece) =>
    piece.type === 'node' || piece.type === 'organisation' ? [piece.node] : [],
  )[0];
  if (said?.key !== former.key) return refused('id', otherTable);
  const next = correctedNode(former, said, importId);
  if (next !== former) image.putNode(next);
  const types = Object.values(nodeTable(former.label)?.links ?? {});
  const isDerived = ({ type, from }: RelationshipRecord): boolean => from.key === former.key && types.includes(type);
  const shown = linksOfRow(image, former, relationships);
  replaceDerived(shown, relationshipsOf(pieces).filter(isDerived), tools);
  for (const record of relationshipsOf(pieces)) {
    // What the source calls the thing stays as it is when the thing itself is not corrected.
    if (!isDerived(record) && (next !== former || !image.relationship(record))) put(record, tools);
  }
  return { done: true, warnings: [] };
}

/** A statement, or a claim: with another source, role or end it is another statement, and the former one goes. */
function correctStatement(ref: ThingRef, thing: Thing, pieces: readonly Piece[], tools: EditTools): EditOutcome {
  const { image, importId } = tools;
  const type = ref.kind === 'statement' ? ref.type : 'ABOUT';
  const said = relationshipsOf(pieces).find((record) => record.type === type);
  if (!said) return refused('', otherTable);
  const former = image.relationship({ type, id: ref.id });
  if (said.id !== ref.id) {
    if (image.relationship(said)) return refused('locator', takenAlready, said.id);
    if (thing.node) image.removeNode(thing.node);
    else if (former) image.removeRelationship(former);
  }
  for (const piece of pieces) {
    if (piece.type !== 'node') continue;
    const held = image.node(piece.node.key);
    const next = correctedNode(held, piece.node, importId);
    if (next !== held) image.putNode(next);
  }
  put(said, tools);
  return { done: true, warnings: [] };
}

/** Replaces what stands under `ref`; problems leave the image as it was. */
export function correctRow(
  ref: ThingRef,
  thing: Thing,
  { table, values }: { readonly table: string; readonly values: TypedCells },
  tools: EditTools,
): EditOutcome {
  const isNode = thing.node !== undefined && thing.node.label !== 'Claim';
  const typed = typedRow(table, isNode ? { ...values, id: ref.id } : values);
  if ('problems' in typed) return { done: false, problems: typed.problems };
  const { pieces, problems, warnings } = planEdit(typed.row, tools);
  if (problems.length > 0) return { done: false, problems };
  for (const piece of pieces) if (piece.type === 'if-absent') tools.image.putNode(piece.node);
  const outcome =
    thing.node && isNode ? correctNode(thing.node, thing, pieces, tools) : correctStatement(ref, thing, pieces, tools);
  return outcome.done ? { done: true, warnings: [...typed.warnings, ...warnings, ...outcome.warnings] } : outcome;
}
