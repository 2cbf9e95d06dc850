/** An organisation as one source describes it: the node, what the source calls it, its pillar and mandates. */
import type { NodeRecord } from '#domain/change-set.ts';
import type { Piece } from '../merging/pieces.ts';
import { wordsOf } from '../merging/merge-organisation.ts';
import { describe } from './describe.ts';
import { ownId } from './own-id.ts';
import type { RowReader } from './row-reader.ts';

/**
 * A row without id means the organisation that bears its name already, else a new one; one with the id of an
 * organisation that was merged into another means that other one.
 */
function known(reader: RowReader): NodeRecord | undefined {
  const name = reader.text('name') ?? '';
  const given = reader.text('id');
  if (given !== undefined) {
    const merged = reader.index.byId(given);
    return merged?.label === 'Organisation' && merged.properties.id !== given ? merged : undefined;
  }
  const bearers = reader.index.named(['Organisation'], name);
  if (bearers.length > 1) {
    const candidates = bearers.map(({ properties }) => String(properties.id)).join(', ');
    const es = `el nombre es de varias organizaciones: escriba el identificador de una (${candidates})`;
    reader.refuse('name', { es, en: `several organisations bear this name: write the id of one (${candidates})` });
  }
  const [bearer] = bearers;
  if (bearer && bearers.length === 1) {
    reader.notes.resolved.push({ field: 'name', value: name, id: String(bearer.properties.id) });
  }
  return bearer;
}

export function planOrganisation(reader: RowReader): Piece[] {
  const bearer = known(reader);
  const id = bearer ? String(bearer.properties.id) : ownId(reader, 'Organisation', 'name');
  const origin = reader.origin();
  const pillar = reader.node('pillar');
  const mandates = reader.nodes('mandates');
  if (id === undefined || !origin) return [];
  const { value } = reader;
  const node = reader.newNode('Organisation', id, {
    name: value('name'),
    nameEs: value('name_es'),
    nameEn: value('name_en'),
    shortEs: value('short_es'),
    shortEn: value('short_en'),
    acronym: value('acronym'),
    aliases: reader.list('aliases'),
    kind: value('kind'),
    scope: value('scope'),
    country: value('country'),
  });
  const name = reader.text('name') ?? id;
  const description = describe(reader, node, origin, { ...wordsOf(node.properties), name });
  const link = (type: 'BELONGS_TO' | 'HAS_MANDATE', to: NodeRecord): Piece => ({
    type: 'relationship',
    relationship: reader.statement(type, node, to, origin),
  });
  return [
    { type: 'organisation', node, description: description.relationship },
    description,
    ...(pillar ? [link('BELONGS_TO', pillar)] : []),
    ...mandates.map((mandate) => link('HAS_MANDATE', mandate)),
  ];
}
