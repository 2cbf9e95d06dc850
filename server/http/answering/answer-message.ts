/** What goes to the thread that answers questions about large workspaces, and what comes back. */
import { AppError, type ErrorCode } from '#domain/errors.ts';
import type { WorkspaceFacts } from '#domain/facts/workspace-facts.ts';
import type { Question } from './question.ts';

/** Facts come in parts, each with a number that questions name them by, and go when nobody asks about them any more. */
export type ToAnswerThread =
  | { readonly take: number; readonly part: Partial<WorkspaceFacts> }
  | { readonly drop: number }
  | { readonly ask: number; readonly facts: number; readonly question: Question }
  | { readonly stop: number };

/** An error as plain values: threads do not share classes. */
export interface SentError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** What happened, for the log. */
  readonly cause?: string;
}

export type FromAnswerThread =
  | { readonly ask: number; readonly share: number }
  | { readonly ask: number; readonly body: Uint8Array<ArrayBuffer> }
  | { readonly ask: number; readonly error: SentError };

export function sentError(error: unknown): SentError {
  if (error instanceof AppError) return { code: error.code, message: error.message, details: error.details };
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'INTERNAL', message: 'unexpected error', details: {}, cause };
}

export function receivedError({ code, message, details, cause }: SentError): AppError {
  return new AppError(code, message, { details, ...(cause === undefined ? {} : { cause: new Error(cause) }) });
}
