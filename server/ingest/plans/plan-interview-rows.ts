/** Interviews, what they say of organisations, and whom they were asked about. All of it is reported, in its month. */
import type { NodeRecord, RelationshipType } from '#domain/change-set.ts';
import type { Piece } from '../merging/pieces.ts';
import { describe } from './describe.ts';
import { ownId } from './own-id.ts';
import type { Origin, RowReader, Said } from './row-reader.ts';

export function planInterview(reader: RowReader): Piece[] {
  const id = ownId(reader, 'Interview');
  const origin = reader.origin(id);
  const region = reader.node('region');
  const pillar = reader.node('pillar');
  if (id === undefined || !origin || !region) return [];
  const { value } = reader;
  const node = reader.newNode('Interview', id, {
    method: value('method'),
    month: value('month'),
    consent: value('consent'),
    source: String(origin.source.properties.id),
  });
  const options = { basis: 'reported', said: { attested: value('month') } } as const;
  const links = [
    reader.statement('IN_REGION', node, region, origin, options),
    ...(pillar ? [reader.statement('SPEAKS_FROM', node, pillar, origin, options)] : []),
  ];
  return [
    { type: 'node', node },
    describe(reader, node, origin, { name: id, attested: value('month') }, options),
    ...links.map((relationship): Piece => ({ type: 'relationship', relationship })),
  ];
}

/** A statement of an interview: its source is the interview's, its place in it the interview itself. */
function planFromInterview(reader: RowReader, type: RelationshipType, said: Said): Piece[] {
  const interview = reader.node('interview');
  const organisation = reader.node('organisation');
  if (!interview || !organisation) return [];
  const { source, month, id } = interview.properties;
  const found: NodeRecord | undefined = reader.index.byId(String(source));
  if (!found) return [];
  const origin: Origin = { source: found, locator: String(id) };
  const dated = { ...said, ...(typeof month === 'string' ? { attested: month } : {}) };
  const options = { basis: 'reported', said: dated } as const;
  const relationship = reader.statement(type, interview, organisation, origin, options);
  return [{ type: 'relationship', relationship }];
}

/** A rating without any score stands for an answer of "don't know": the organisation was spoken of, and not scored. */
export function planRating(reader: RowReader): Piece[] {
  const { value } = reader;
  const scores = { influence: value('influence'), interest: value('interest'), stance: value('stance') };
  return planFromInterview(reader, 'RATES', { ...scores, own: value('own') === true });
}

export function planAsked(reader: RowReader): Piece[] {
  return planFromInterview(reader, 'ASKED_ABOUT', {});
}
