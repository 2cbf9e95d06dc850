/** The source of what a form says: what the author knows, one on file, or a new one that is added along with it. */
import type { TypedCells } from '#domain/editing/edit.ts';
import { ownKnowledge, type PlacedEdit } from './field-problems.ts';

export interface SourceDraft {
  readonly from: 'own' | 'known' | 'new';
  /** Id or name of the one on file. */
  readonly known: string;
  readonly locator: string;
  /** The row of the new one. */
  readonly fresh: TypedCells;
}

export const emptySource: SourceDraft = {
  from: 'own',
  known: '',
  locator: '',
  fresh: { kind: 'document', confidentiality: 'restricted' },
};

/** Where the fields of the new source stand in the form. */
export const freshPlace = 'fresh.';

/** The draft that says what a row on file says. */
export function sourceOf({ source = '', locator = '' }: TypedCells): SourceDraft {
  return source === '' ? emptySource : { ...emptySource, from: 'known', known: source, locator };
}

/** Source and place for a row. */
export function sourceCells({ from, known, locator, fresh }: SourceDraft): TypedCells {
  if (from === 'own') return { source: ownKnowledge };
  return { source: from === 'known' ? known : (fresh.title ?? ''), locator };
}

/** The new source, to be added before what refers to it. */
export function sourceEdits({ from, fresh }: SourceDraft): PlacedEdit[] {
  return from === 'new' ? [{ place: freshPlace, edit: { action: 'add', table: 'sources', values: fresh } }] : [];
}

/** Whether anything has been typed. */
export function isTouched(draft: SourceDraft, start: SourceDraft = emptySource): boolean {
  return JSON.stringify(draft) !== JSON.stringify(start);
}
