/** What two people have made of the same thing: the field as it was, as it is on file now, and as it was typed here. */
import { useView } from '../../view/use-view.ts';
import type { ThingRef, TypedCells } from '#domain/editing/edit.ts';
import type { ThingView } from '#domain/views/editing-view.ts';
import { ApiError } from '../../api/api-error.ts';
import { callEndpoint } from '../../api/client.ts';
import type { Names } from './use-names.ts';

export interface FieldConflict {
  readonly field: string;
  readonly theirs: string;
  readonly mine: string;
  /** Whether it was changed here; what only the other person changed is taken over, and shown. */
  readonly typed: boolean;
}

export interface Conflict {
  /** It is not on file any more. */
  readonly gone: boolean;
  readonly fields: readonly FieldConflict[];
  readonly names: Names;
}

/**
 * The fields on which what is on file now and what was typed differ, also those that only the other person has
 * changed: nothing is taken over unseen.
 */
export function differingFields(before: TypedCells, theirs: TypedCells, mine: TypedCells): FieldConflict[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(theirs), ...Object.keys(mine)])];
  return fields
    .map((field) => {
      const own = mine[field]?.trim() ?? '';
      return { field, theirs: theirs[field] ?? '', mine: own, typed: own !== (before[field] ?? '') };
    })
    .filter((one) => one.theirs !== one.mine);
}

/** Asks for the thing as it is now; undefined when it is gone. */
export function useFreshThing(thing: ThingRef): () => Promise<ThingView | undefined> {
  const { workspace } = useView();
  const type = thing.kind === 'node' ? thing.label : thing.type;
  return async () => {
    try {
      return await callEndpoint('thing', { workspace, type, id: thing.id }, {});
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return undefined;
      throw error;
    }
  };
}
