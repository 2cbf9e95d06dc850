/** Sources, pillars, topics, mandates and regions to pieces. */
import type { NodeLabel } from '#domain/change-set.ts';
import type { Piece } from '../merging/pieces.ts';
import { describe } from './describe.ts';
import { ownId } from './own-id.ts';
import type { RowReader } from './row-reader.ts';

export function planSource(reader: RowReader): Piece[] {
  const id = ownId(reader, 'Source', 'title');
  if (id === undefined) return [];
  const { value } = reader;
  const node = reader.newNode('Source', id, {
    title: value('title'),
    titleEs: value('title_es'),
    titleEn: value('title_en'),
    shortEs: value('short_es'),
    shortEn: value('short_en'),
    author: value('author'),
    publisher: value('publisher'),
    kind: value('kind'),
    date: value('date'),
    language: value('language'),
    url: value('url'),
    accessed: value('accessed'),
    confidentiality: value('confidentiality'),
  });
  return [{ type: 'node', node }];
}

function planNamed(label: NodeLabel): (reader: RowReader) => Piece[] {
  return (reader) => {
    const id = ownId(reader, label, 'name_en');
    if (id === undefined) return [];
    const { value, list } = reader;
    const said = {
      nameEs: value('name_es'),
      nameEn: value('name_en'),
      aliases: list('aliases'),
      order: value('order'),
    };
    return [{ type: 'node', node: reader.newNode(label, id, said) }];
  };
}

export const planPillar = planNamed('Pillar');
export const planTopic = planNamed('Topic');

export function planMandate(reader: RowReader): Piece[] {
  const id = ownId(reader, 'Mandate', 'name_en');
  if (id === undefined) return [];
  const { value } = reader;
  const said = { nameEs: value('name_es'), nameEn: value('name_en'), theme: value('theme') };
  return [{ type: 'node', node: reader.newNode('Mandate', id, said) }];
}

/** A region may stand without a source; that it lies within another is a statement and needs one. */
export function planRegion(reader: RowReader): Piece[] {
  const id = ownId(reader, 'Region', 'name');
  if (id === undefined) return [];
  const { value } = reader;
  const node = reader.newNode('Region', id, {
    name: value('name'),
    nameEs: value('name_es'),
    nameEn: value('name_en'),
    kind: value('kind'),
    tileColumn: value('tile_column'),
    tileRow: value('tile_row'),
  });
  const origin = reader.origin(id);
  const wholes = reader.nodes('within');
  if (!origin) {
    if (wholes.length > 0 && reader.notes.problems.length === 0) {
      const es = 'falta la fuente: que una región esté dentro de otra es una afirmación';
      reader.refuse('source', { es, en: 'the source is missing: that a region lies within another is a statement' });
    }
    return [{ type: 'node', node }];
  }
  if (wholes.some(({ key }) => key === node.key)) {
    reader.refuse('within', { es: 'una región no está dentro de sí misma', en: 'a region is not within itself' });
  }
  const name = reader.text('name') ?? id;
  return [
    { type: 'node', node },
    describe(reader, node, origin, { name }),
    ...wholes.map((whole): Piece => ({
      type: 'relationship',
      relationship: reader.statement('WITHIN', node, whole, origin),
    })),
  ];
}
