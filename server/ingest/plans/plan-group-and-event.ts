/** Groups and events to pieces. Their dates stand on the node; that they have a region, topic and so on holds for all of them. */
import type { NodeRecord, RelationshipType } from '#domain/change-set.ts';
import type { Piece } from '../merging/pieces.ts';
import { describe, nameInSource } from './describe.ts';
import { ownId } from './own-id.ts';
import type { RowReader } from './row-reader.ts';

export function planGroup(reader: RowReader): Piece[] {
  const id = ownId(reader, 'Group', 'name_en');
  const origin = reader.origin();
  const region = reader.node('region');
  if (id === undefined || !origin) return [];
  const { value } = reader;
  const node = reader.newNode('Group', id, {
    nameEs: value('name_es'),
    nameEn: value('name_en'),
    shortEs: value('short_es'),
    shortEn: value('short_en'),
    aliases: reader.list('aliases'),
    kind: value('kind'),
    from: value('from'),
    to: value('to'),
  });
  const name = nameInSource(reader, origin, 'name_es', 'name_en');
  const ofRegion = region && reader.statement('OF_REGION', node, region, origin);
  return [
    { type: 'node', node },
    describe(reader, node, origin, { name }),
    ...(ofRegion ? [{ type: 'relationship', relationship: ofRegion } as const] : []),
  ];
}

export function planEvent(reader: RowReader): Piece[] {
  const id = ownId(reader, 'Event', 'title_en');
  const origin = reader.origin();
  const ends: [RelationshipType, NodeRecord | undefined][] = [
    ['OF_GROUP', reader.node('group')],
    ['HELD_IN', reader.node('region')],
    ['PART_OF_EVENT', reader.node('part_of')],
    ...reader.nodes('topics').map((topic): [RelationshipType, NodeRecord] => ['ABOUT_TOPIC', topic]),
  ];
  if (id === undefined || !origin) return [];
  const { value } = reader;
  const node = reader.newNode('Event', id, {
    titleEs: value('title_es'),
    titleEn: value('title_en'),
    kind: value('kind'),
    from: value('from'),
    to: value('to'),
    place: value('place'),
    count: value('count'),
  });
  if (ends.some(([, end]) => end?.key === node.key)) {
    reader.refuse('part_of', { es: 'un evento no es parte de sí mismo', en: 'an event is not part of itself' });
  }
  const name = nameInSource(reader, origin, 'title_es', 'title_en');
  return [
    { type: 'node', node },
    describe(reader, node, origin, { name }),
    ...ends.flatMap(([type, end]): Piece[] =>
      end ? [{ type: 'relationship', relationship: reader.statement(type, node, end, origin) }] : [],
    ),
  ];
}
