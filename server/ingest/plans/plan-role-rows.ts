/** Expected roles, and where they do not apply, to pieces. */
import type { NodeRecord } from '#domain/change-set.ts';
import type { Piece } from '../merging/pieces.ts';
import { describe, nameInSource } from './describe.ts';
import { ownId } from './own-id.ts';
import type { Origin, RowReader } from './row-reader.ts';

export function planExpectedRole(reader: RowReader): Piece[] {
  const id = ownId(reader, 'ExpectedRole', 'name_en');
  const origin = reader.origin();
  const pillar = reader.node('pillar');
  const mandates = reader.nodes('mandates');
  if (id === undefined || !origin) return [];
  const { value } = reader;
  const node = reader.newNode('ExpectedRole', id, {
    template: value('template'),
    nameEs: value('name_es'),
    nameEn: value('name_en'),
    theme: value('theme'),
    weight: value('weight'),
    target: value('target'),
    noteEs: value('note_es') ?? value('note'),
    noteEn: value('note_en') ?? value('note'),
  });
  const name = nameInSource(reader, origin, 'name_es', 'name_en');
  const links = [
    ...(pillar ? [reader.statement('OF_PILLAR', node, pillar, origin)] : []),
    ...mandates.map((mandate) => reader.statement('ASKS_FOR', node, mandate, origin)),
  ];
  return [
    { type: 'node', node },
    describe(reader, node, origin, { name }),
    ...links.map((relationship): Piece => ({ type: 'relationship', relationship })),
  ];
}

/** A row without source rests on what the role itself rests on: the first source on file that describes it. */
function originOfScope(reader: RowReader, role: NodeRecord): Origin | undefined {
  const given = reader.node('source');
  const [description] = reader.image.descriptions(role.key);
  const source = given ?? (description && reader.image.node(description.from.key));
  const locator = reader.text('locator') ?? (given ? String(role.properties.id) : undefined);
  const told = description?.properties.locator;
  return source && { source, locator: locator ?? (typeof told === 'string' ? told : String(role.properties.id)) };
}

/** `applicable` = no is a statement; yes is what holds anyway, so it makes nothing. */
export function planRoleScope(reader: RowReader): Piece[] {
  const role = reader.node('role');
  const region = reader.node('region');
  if (!role || !region) return [];
  if (reader.value('applicable') === true) {
    if (reader.image.links('NOT_APPLICABLE_IN', role.key, region.key)) {
      reader.warn('applicable', {
        es: 'otra fila dice que el rol no corresponde aquí: esa fila vale',
        en: 'another row says that the role does not apply here: that row stands',
      });
    }
    return [];
  }
  const origin = originOfScope(reader, role);
  if (!origin) return [];
  const { value } = reader;
  const said = {
    reasonEs: value('reason_es') ?? value('reason'),
    reasonEn: value('reason_en') ?? value('reason'),
  };
  return [
    { type: 'relationship', relationship: reader.statement('NOT_APPLICABLE_IN', role, region, origin, { said }) },
  ];
}
