/** Presences by organisation and place: one that two sources place in two modes is one row. */
import type { PresenceRow } from '#domain/views/presences-view.ts';

export interface PlaceRow {
  readonly id: string;
  readonly organisation: PresenceRow['organisation'];
  readonly place: PresenceRow['place'];
  readonly modes: readonly Pick<PresenceRow, 'mode' | 'statements'>[];
}

export function placeRows(rows: readonly PresenceRow[]): readonly PlaceRow[] {
  const byId = new Map<string, PlaceRow>();
  for (const { organisation, place, mode, statements } of rows) {
    const id = `${organisation.id} ${place.id}`;
    const known = byId.get(id)?.modes ?? [];
    byId.set(id, { id, organisation, place, modes: [...known, { mode, statements }] });
  }
  return [...byId.values()];
}
