/** What people know themselves, as a source: one a role, never a person. What rests on it is `reported`. */
import type { NodeRecord } from '#domain/change-set.ts';
import { keyOf } from '#domain/keys.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import type { Author } from '#domain/vocabularies.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';

/** What stands in the cell of the source. */
export const ownKnowledge = 'own-knowledge';

const whose: Readonly<Record<Author, { es: string; en: string }>> = {
  secretariat: { es: 'de la secretaría', en: 'of the secretariat' },
  analyst: { es: 'de quien analiza', en: 'of an analyst' },
  consultant: { es: 'de la consultoría', en: 'of a consultant' },
  facilitator: { es: 'de la facilitación', en: 'of a facilitator' },
  'member-organisation': { es: 'de una organización miembro', en: 'of a member organisation' },
  'command-line': { es: 'de quien administra', en: 'of an administrator' },
  'start-up': { es: 'de quien administra', en: 'of an administrator' },
};

function sourceNode(workspace: string, author: Author): NodeRecord {
  const id = `${ownKnowledge}-${author}`;
  const { es, en } = whose[author];
  const [titleEs, titleEn] = [`Conocimiento propio ${es}`, `Own knowledge ${en}`];
  return {
    label: 'Source',
    key: keyOf(workspace, id),
    properties: {
      id,
      key: keyOf(workspace, id),
      workspace,
      title: titleEs,
      titleEs,
      titleEn,
      kind: 'own-knowledge',
      language: 'es',
      confidentiality: 'restricted',
    },
  };
}

/**
 * The row with its source: where own knowledge is given, the source of the author's role, which is made when it is
 * missing, the day as the place in it, and the basis `reported`.
 */
export function withOwnKnowledge(
  values: TypedCells,
  image: WorkspaceImage,
  { author, today, importId }: { readonly author: Author; readonly today: string; readonly importId: string },
): { readonly values: TypedCells; readonly source?: NodeRecord } {
  if (values.source !== ownKnowledge) return { values };
  const source = sourceNode(image.workspace, author);
  const locator = values.locator?.trim() === '' ? undefined : values.locator;
  const told = { ...values, source: String(source.properties.id), locator: locator ?? today, basis: 'reported' };
  if (image.node(source.key)) return { values: told };
  return { values: told, source: { ...source, properties: { ...source.properties, import: importId } } };
}
