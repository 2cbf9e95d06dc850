/** Sends the edits of a form, and says what stands in the way; nothing typed is touched. */
import { useState } from 'react';
import { z } from 'zod';
import type { EditsView } from '#domain/views/editing-view.ts';
import type { ApiError } from '../api/api-error.ts';
import { useWrite } from '../api/use-write.ts';
import { useAuthor } from '../view/use-author.ts';
import { useView } from '../view/use-view.ts';
import { problemsOf, rejectedProblems, type FieldProblems, type PlacedEdit } from './field-problems.ts';

const Conflicts = z.object({ conflicts: z.array(z.object({ edit: z.number(), version: z.string().optional() })) });

/** A thing that somebody has changed in the meantime; without a version it is gone. */
export interface EditConflict {
  readonly edit: number;
  readonly version?: string | undefined;
}

function conflictsOf(error: ApiError): readonly EditConflict[] | undefined {
  if (error.problem?.code !== 'CONFLICT') return undefined;
  const parsed = Conflicts.safeParse(error.problem.details);
  return parsed.success ? parsed.data.conflicts : undefined;
}

const none: FieldProblems = new Map();

interface Handlers {
  readonly onSaved: (done: EditsView) => void;
  readonly onConflict?: (conflicts: readonly EditConflict[]) => void;
  /** The id of what the edit removes. */
  readonly gone?: string;
}

/** `check` shows problems without sending; `save` sends when there are none. `attempt` counts refused attempts. */
export function useSave({ onSaved, onConflict, gone }: Handlers) {
  const { workspace } = useView();
  const { author } = useAuthor();
  const write = useWrite('edit', gone);
  const [problems, setProblems] = useState(none);
  const [attempt, setAttempt] = useState(0);
  const refuse = (found: FieldProblems): void => {
    setProblems(found);
    setAttempt((count) => count + 1);
  };
  const save = (placed: readonly PlacedEdit[], reason: string, own: FieldProblems = none): void => {
    if (write.isPending || author === undefined) return;
    const found = new Map([...problemsOf(placed), ...own]);
    if (found.size > 0) {
      write.reset();
      refuse(found);
      return;
    }
    setProblems(none);
    const body = { author, reason: reason.trim(), edits: placed.map(({ edit }) => edit) };
    write.mutate(
      { params: { workspace }, body },
      {
        onSuccess: onSaved,
        onError: (error) => {
          const rejected = rejectedProblems(error, placed);
          if (rejected) refuse(rejected);
          const conflicts = conflictsOf(error);
          if (conflicts) onConflict?.(conflicts);
        },
      },
    );
  };
  const explained = problems.size > 0 || (write.error !== null && onConflict && conflictsOf(write.error));
  return {
    save,
    problems,
    attempt,
    /** A failure that no field and no conflict explains. */
    failure: write.error && !explained ? write.error : undefined,
    isPending: write.isPending,
  };
}

export type Save = ReturnType<typeof useSave>;
