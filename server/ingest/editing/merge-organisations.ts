/** Makes one organisation of two: every statement of the second becomes one of the first. */
import type { NodeRecord, RelationshipRecord } from '#domain/change-set.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import { ownStatementId } from '#domain/own-statement-id.ts';
import { contentOf } from '../merging/content.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';
import { correctedNode } from './corrected-node.ts';
import type { EditOutcome, EditProblem } from './edit-problem.ts';
import { planEdit, type EditTools } from './plan-edit.ts';
import { typedRow } from './typed-row.ts';

const nameProperties = ['name', 'nameEs', 'nameEn', 'acronym'];

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function repoint(record: RelationshipRecord, from: NodeRecord, into: NodeRecord, { image, importId }: EditTools): void {
  const end = ({ label, key }: { label: NodeRecord['label']; key: string }) => ({
    label,
    key: key === from.key ? into.key : key,
  });
  image.removeRelationship(record);
  const moved = { ...record, from: end(record.from), to: end(record.to) };
  if (moved.from.key === moved.to.key) return;
  // A claim's statement has the id of the claim, which stays.
  if (record.type === 'ABOUT') {
    image.putRelationship({ ...moved, properties: { ...record.properties, import: importId } });
    return;
  }
  const own = text(record.properties.statementKey);
  // Two statements that have become one, but say different things, are told apart by a key.
  for (const key of [own, [own, String(from.properties.id)].filter((part) => part !== '').join('-')]) {
    const keyed = { ...record.properties, import: importId, ...(key === '' ? {} : { statementKey: key }) };
    const id = ownStatementId({ ...moved, properties: keyed });
    const properties = { ...keyed, id };
    const held = image.relationship({ type: record.type, id });
    if (held && contentOf(held.properties) === contentOf(properties)) return;
    if (held) continue;
    image.putRelationship({ ...moved, id, properties });
    return;
  }
}

function namesOf({ properties }: NodeRecord): string[] {
  const aliases = Array.isArray(properties.aliases) ? properties.aliases.map(String) : [];
  return [...nameProperties.flatMap((name) => properties[name] ?? []).map(String), ...aliases];
}

/** Statements between the two: they would lead from one to itself, and go. */
function between(image: WorkspaceImage, a: NodeRecord, b: NodeRecord): EditProblem[] {
  const records = [...image.startingAt(a.key), ...image.endingAt(a.key)];
  const count = records.filter(({ from, to }) => from.key === b.key || to.key === b.key).length;
  if (count === 0) return [];
  return [
    {
      field: '',
      reason: {
        es: `se eliminan ${String(count)} afirmaciones entre una y otra`,
        en: `${String(count)} statements between the two are removed`,
      },
    },
  ];
}

/**
 * `values` are the surviving words, as a row of the table of organisations with a source for them; the names of both
 * stay as aliases. Statements that both had with the same source, place and words become one.
 */
export function mergeOrganisations(
  from: NodeRecord,
  into: NodeRecord,
  values: TypedCells,
  tools: EditTools,
): EditOutcome {
  const { image, importId } = tools;
  const typed = typedRow('organisations', { ...values, id: String(into.properties.id) });
  if ('problems' in typed) return { done: false, problems: typed.problems };
  const { pieces, problems } = planEdit(typed.row, tools);
  if (problems.length > 0) return { done: false, problems };
  const said = pieces.flatMap((piece) => (piece.type === 'organisation' ? [piece.node] : []))[0] ?? into;
  const warnings = [...typed.warnings, ...between(image, from, into)];
  for (const record of [...image.startingAt(from.key), ...image.endingAt(from.key)]) repoint(record, from, into, tools);
  const standing = new Set(nameProperties.flatMap((name) => said.properties[name] ?? []));
  const aliases = [...new Set([...namesOf(said), ...namesOf(into), ...namesOf(from)])].filter(
    (name) => !standing.has(name),
  );
  const formerIds = [into, from].flatMap(({ properties }) =>
    Array.isArray(properties.formerIds) ? properties.formerIds.map(String) : [],
  );
  image.removeNode(from);
  image.putNode(
    correctedNode(
      into,
      { ...said, properties: { ...said.properties, aliases, formerIds: [...formerIds, String(from.properties.id)] } },
      importId,
    ),
  );
  for (const piece of pieces) {
    if (piece.type === 'relationship' && piece.relationship.type === 'DESCRIBES')
      image.putRelationship({
        ...piece.relationship,
        properties: { ...piece.relationship.properties, import: importId },
      });
  }
  return { done: true, warnings };
}
