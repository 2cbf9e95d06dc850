/** What an address names by id, with the names on file: for words about a view that was saved. */
import type { FactIndex } from '../fact-index.ts';
import type { Localised } from '../localised.ts';
import { nodeRef } from '../names.ts';
import type { ViewAddress } from './view-address.ts';

export interface MentionedName {
  readonly id: string;
  readonly names: Localised;
}

/** Ids of a workspace are unique over all tables, so that each part of an address means one thing or none. */
export function mentionedNames(index: FactIndex, { path, query }: ViewAddress): MentionedName[] {
  const values = [...new URLSearchParams(query).values()].flatMap((value) => value.split(/[,:~]/));
  const ids = new Set([...path.split('/'), ...values]);
  return [...ids].flatMap((id) => {
    const ref = nodeRef(index, id);
    return ref ? [{ id, names: ref.names }] : [];
  });
}
