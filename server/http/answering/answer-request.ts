/** How a request about a workspace is answered: from memory, or worked out, kept and sent. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '#domain/vocabularies.ts';
import type { WorkspaceReader } from '../../analysis/workspace-reader.ts';
import type { ReplyCache } from '../reply-cache.ts';
import { sendCached } from '../send-cached.ts';
import type { Answers } from './answers.ts';
import type { Question } from './question.ts';

export interface AnsweringParts {
  readonly reader: WorkspaceReader;
  readonly cache: ReplyCache;
  readonly answers: Answers;
  /** The most trusted audience that may be asked for. */
  readonly widest: Audience;
  /** Today as an ISO date; a parameter so that tests choose it. */
  readonly today: () => string;
}

type Asked = Pick<Question, 'endpoint' | 'workspace' | 'params' | 'query'>;

export type AnswerRequest = (
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Asked,
  onProgress?: (share: number) => void,
) => Promise<FastifyReply>;

/** A signal that fires when the client has gone before it was answered. */
function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  const leave = (): void => {
    if (!raw.writableEnded) gone.abort(new Error('the client has gone'));
  };
  // Who left while the revision was asked for has closed already, and closes only once.
  if (raw.closed) leave();
  else raw.once('close', leave);
  return gone.signal;
}

/** Answers each question once a revision and day; what its client no longer waits for is stopped. */
export function answerRequests({ reader, cache, answers, widest, today }: AnsweringParts): AnswerRequest {
  return async (request, reply, asked, onProgress) => {
    const { audience } = request;
    const question: Question = { ...asked, audience, widest, today: today() };
    const revision = await reader.revision();
    const key = JSON.stringify(question);
    const known = cache.known(revision, key);
    if (known) return sendCached(request, reply, known);
    const signal = goneSignal(reply);
    try {
      const body = await answers.of(revision, question, { signal, ...(onProgress ? { onProgress } : {}) });
      return await sendCached(request, reply, await cache.get(revision, key, () => Promise.resolve(body)));
    } catch (error) {
      if (!signal.aborted) throw error;
      // Nobody is there to be answered.
      return await reply.hijack();
    }
  };
}
