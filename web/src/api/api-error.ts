/** What can go wrong with a request, told apart by what a reader can do about it. */
import type { Problem } from '#contract/problem.ts';

export type ApiFailure = 'network' | 'problem' | 'reply';

/** Whether the service knows nothing under the asked id; an error of any other kind is none of the address. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

/** A failed request: `network` no answer, `problem` an error reply with its document, `reply` one we cannot read. */
export class ApiError extends Error {
  readonly failure: ApiFailure;
  readonly problem: Problem | undefined;

  constructor(failure: ApiFailure, message: string, problem?: Problem) {
    super(message);
    this.name = 'ApiError';
    this.failure = failure;
    this.problem = problem;
  }

  /** HTTP status of the error reply; undefined when there was none. */
  get status(): number | undefined {
    return this.problem?.status;
  }
}
