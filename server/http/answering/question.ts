/** A question to a workspace as it goes to whoever answers it: plain values, which can be sent to a thread. */
import type { Audience } from '#domain/vocabularies.ts';
import type { WorkspaceEndpoint } from '../views.ts';

/** Endpoints that answer from the facts of one workspace. */
export type AnsweredEndpoint = WorkspaceEndpoint | 'regionMeasures' | 'why';

export interface Question {
  readonly endpoint: AnsweredEndpoint;
  readonly workspace: string;
  readonly audience: Audience;
  /** The most trusted audience that may be asked for. */
  readonly widest: Audience;
  readonly params: unknown;
  readonly query: unknown;
  /** Today as an ISO date. */
  readonly today: string;
}
