/** The id of the node that a row defines: as given, or from its name. */
import type { NodeLabel } from '#domain/change-set.ts';
import { slug } from '#domain/dataset/fold.ts';
import { labelWords } from '../resolution/resolve-reference.ts';
import type { RowReader } from './row-reader.ts';

/**
 * The id, unique over all tables of the workspace; `undefined` after noting why there is none. Only regions may have
 * capitals (ISO 3166 codes).
 */
export function ownId(reader: RowReader, label: NodeLabel, ...names: string[]): string | undefined {
  const given = reader.text('id');
  const name = names.map((field) => reader.text(field)).find((text) => text !== undefined);
  const id = given ?? slug(name ?? '');
  if (id === '') {
    reader.refuse('id', { es: 'falta el identificador', en: 'the id is missing' });
    return undefined;
  }
  if (label !== 'Region' && /[A-Z]/.test(id)) {
    const reason = {
      es: 'un identificador va en minúsculas; solo las regiones llevan mayúsculas (código ISO)',
      en: 'an id is in small letters; only regions have capitals (ISO code)',
    };
    reader.refuse('id', reason, id);
    return undefined;
  }
  const taken = reader.index.byId(id);
  if (taken && taken.label !== label) {
    const { es, en } = labelWords(taken.label);
    reader.refuse(
      'id',
      { es: `"${id}" ya es ${es}: dé otro`, en: `"${id}" is already taken (${en}): give another` },
      id,
    );
    return undefined;
  }
  return id;
}
