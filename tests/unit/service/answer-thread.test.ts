/** The thread that answers about large workspaces, without a thread: facts in turns, stopping, errors, its end. */
import { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { AppError } from '#domain/errors.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { RunOptions } from '../../../server/analysis/measuring/kernel-task.ts';
import { answerDesk } from '../../../server/http/answering/answer-desk.ts';
import type { FromAnswerThread, ToAnswerThread } from '../../../server/http/answering/answer-message.ts';
import { answerThread, type AnswerWorker } from '../../../server/http/answering/answer-thread.ts';
import type { Question } from '../../../server/http/answering/question.ts';
import { makeFacts } from '../../support/facts.ts';

const facts = (count: number) =>
  makeFacts({ organisations: Array.from({ length: count }, (_, number) => ({ id: `o-${String(number)}` })) });

function question(endpoint: Question['endpoint']): Question {
  return {
    endpoint,
    workspace: 'w',
    audience: 'internal',
    widest: 'internal',
    params: {},
    query: {},
    today: '2026-01-01',
  };
}

interface Begun {
  readonly index: FactIndex;
  readonly options: RunOptions;
  readonly finish: (body: unknown) => void;
  readonly fail: (error: unknown) => void;
}

/** A thread of which every answer is given by the test. */
function heldThread() {
  const begun: Begun[] = [];
  const messages: ToAnswerThread[] = [];
  const workers: EventEmitter[] = [];
  const start = (): AnswerWorker => {
    const events = new EventEmitter();
    workers.push(events);
    const desk = answerDesk(
      (index, _question, options) =>
        new Promise((finish, fail) => {
          begun.push({ index, options, finish, fail });
        }),
      (message: FromAnswerThread) => events.emit('message', message),
    );
    return Object.assign(events, {
      postMessage: (message: ToAnswerThread) => {
        messages.push(message);
        desk(structuredClone(message));
      },
      ref: () => undefined,
      unref: () => undefined,
      terminate: () => Promise.resolve(events.emit('exit')),
    });
  };
  return { thread: answerThread(start), begun, messages, workers };
}

async function until(test: () => boolean): Promise<number> {
  let turns = 0;
  for (; !test() && turns < 1000; turns += 1) await turn();
  expect(test()).toBe(true);
  return turns;
}

const bodyOf = async (answer: Promise<Uint8Array>): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await answer)) as unknown;

describe('the thread that answers', () => {
  it('has the facts after turns of the event loop in which others are answered, and gets them once', async () => {
    const { thread, begun, messages } = heldThread();
    const large = facts(12_000);
    const answer = thread.answer(large, question('regions'), {});
    expect(await until(() => begun.length === 1)).toBeGreaterThanOrEqual(12);
    expect(begun[0]?.index.facts).toEqual(large);
    begun[0]?.finish({ total: 7 });
    expect(await bodyOf(answer)).toEqual({ total: 7 });
    const sent = messages.length;
    const again = thread.answer(large, question('groups'), {});
    await until(() => begun.length === 2);
    expect(messages).toHaveLength(sent + 1);
    begun[1]?.finish({});
    await again;
  });

  it('answers from the facts that it was asked with, also while newer ones come', async () => {
    const { thread, begun, messages } = heldThread();
    const [old, young] = [facts(1), facts(2)];
    const answers = [thread.answer(old, question('regions'), {}), thread.answer(young, question('regions'), {})];
    await until(() => begun.length === 2);
    expect(begun.map(({ index }) => index.organisations.size).sort()).toEqual([1, 2]);
    for (const { finish } of begun) finish({});
    await Promise.all(answers);
    // Nobody asks from the old ones any more.
    expect(messages.filter((message) => 'drop' in message)).toHaveLength(1);
  });

  it('stops what is no longer wanted, and never begins it when it still waits', async () => {
    const { thread, begun } = heldThread();
    const own = facts(1);
    const [first, second] = [new AbortController(), new AbortController()];
    const running = thread.answer(own, question('regionMeasures'), { signal: first.signal });
    await until(() => begun.length === 1);
    first.abort(new Error('gone'));
    await expect(running).rejects.toThrow('gone');
    expect(begun[0]?.options.signal?.aborted).toBe(true);

    const waits = thread.answer(own, question('regionMeasures'), { signal: second.signal });
    await Promise.resolve();
    second.abort(new Error('gone too'));
    await expect(waits).rejects.toThrow('gone too');
    const last = thread.answer(own, question('regions'), {});
    await until(() => begun.length === 2);
    begun[1]?.finish({ of: 'the last' });
    expect(await bodyOf(last)).toEqual({ of: 'the last' });
  });

  it('tells how much is done, and hands over errors with their code and details', async () => {
    const { thread, begun } = heldThread();
    const shares: number[] = [];
    const own = facts(1);
    const refused = thread.answer(own, question('why'), { onProgress: (share) => shares.push(share) });
    await until(() => begun.length === 1);
    begun[0]?.options.onProgress?.(0.5);
    begun[0]?.fail(new AppError('NOT_FOUND', 'no such thing', { details: { id: 'x' } }));
    await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'no such thing', details: { id: 'x' } });
    expect(shares).toEqual([0.5]);
    const broken = thread.answer(own, question('why'), {});
    await until(() => begun.length === 2);
    begun[1]?.fail(new TypeError('boom'));
    await expect(broken).rejects.toMatchObject({
      code: 'INTERNAL',
      cause: { message: expect.stringContaining('boom') as unknown },
    });
  });

  it('says so when it has ended, and the next question starts another one with the facts', async () => {
    const { thread, begun, workers } = heldThread();
    const own = facts(3);
    const lost = thread.answer(own, question('regions'), {});
    await until(() => begun.length === 1);
    workers[0]?.emit('error', new Error('out of memory'));
    workers[0]?.emit('exit');
    await expect(lost).rejects.toMatchObject({ code: 'INTERNAL', cause: { message: 'out of memory' } });
    const next = thread.answer(own, question('regions'), {});
    await until(() => begun.length === 2);
    expect(begun[1]?.index.organisations.size).toBe(3);
    begun[1]?.finish({});
    await next;
    expect(workers).toHaveLength(2);
    await thread.close();
  });
});
