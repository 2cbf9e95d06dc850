/** A request whose client left before anything was asked for it: nothing is worked out. */
import { EventEmitter } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { expect, it } from 'vitest';
import type { WorkspaceReader } from '../../../server/analysis/workspace-reader.ts';
import { answerRequests } from '../../../server/http/answering/answer-request.ts';
import type { Answers } from '../../../server/http/answering/answers.ts';
import { replyCache } from '../../../server/http/reply-cache.ts';

it('is told that its client has gone although that was while the revision was asked for', async () => {
  const raw = Object.assign(new EventEmitter(), { closed: false, writableEnded: false });
  const signals: (AbortSignal | undefined)[] = [];
  const answers: Answers = {
    of: (_revision, _question, { signal }) => {
      signals.push(signal);
      return Promise.reject(new Error('stopped'));
    },
    close: () => Promise.resolve(),
  };
  const reader = {
    revision: () => {
      raw.closed = true;
      raw.emit('close');
      return Promise.resolve(1);
    },
  } as unknown as WorkspaceReader;
  const answer = answerRequests({
    reader,
    cache: replyCache(),
    answers,
    widest: 'internal',
    today: () => '2026-11-01',
  });
  let hijacked = 0;
  const reply = { raw, hijack: () => Promise.resolve((hijacked += 1)) } as unknown as FastifyReply;
  await answer({ audience: 'internal' } as FastifyRequest, reply, {
    endpoint: 'network',
    workspace: 'w',
    params: {},
    query: {},
  });
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  expect(hijacked).toBe(1);
});
