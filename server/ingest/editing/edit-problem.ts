/** Why an edit cannot be made: a problem at a field, or a thing that somebody else has changed in the meantime. */
import type { Localised } from '#domain/localised.ts';

/** A problem at a field of the row; the field is empty where the edit as a whole is meant. */
export interface EditProblem {
  readonly field: string;
  readonly reason: Localised;
  /** The id of what is on file already. */
  readonly onFile?: string;
}

/** What became of one edit. */
export type EditOutcome =
  | { readonly done: true; readonly warnings: readonly EditProblem[] }
  | { readonly done: false; readonly problems: readonly EditProblem[] }
  /** The thing has another version now; without one it is gone. */
  | { readonly done: false; readonly conflict: { readonly version?: string } };

/** A refusal for one reason. */
export function refused(field: string, reason: Localised, onFile?: string): EditOutcome {
  return { done: false, problems: [{ field, reason, ...(onFile === undefined ? {} : { onFile }) }] };
}
