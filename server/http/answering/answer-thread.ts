/** The thread that answers questions about large workspaces: it has the facts, and an event loop of its own. */
import { setImmediate as turn } from 'node:timers/promises';
import { AppError } from '#domain/errors.ts';
import type { WorkspaceFacts } from '#domain/facts/workspace-facts.ts';
import type { RunOptions } from '../../analysis/measuring/kernel-task.ts';
import { startWorker } from '../../analysis/measuring/start-worker.ts';
import { receivedError, type FromAnswerThread, type ToAnswerThread } from './answer-message.ts';
import { factsInParts } from './facts-in-parts.ts';
import type { Question } from './question.ts';

/** Of so many workspaces the thread keeps the facts. */
const mostHeld = 4;

interface Waiting {
  readonly resolve: (body: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: (share: number) => void;
}

/** Facts that the thread has, or that are on their way to it. */
interface Held {
  readonly number: number;
  readonly facts: WorkspaceFacts;
  readonly sent: Promise<void>;
  /** Questions that have not been answered yet. */
  users: number;
}

export interface AnswerThread {
  /**
   * The body of the answer as JSON, from these facts, which are sent once. Rejects with the reason of the signal, with
   * the error that the question met, or when the thread has ended.
   */
  readonly answer: (facts: WorkspaceFacts, question: Question, options: RunOptions) => Promise<Uint8Array>;
  /** Ends the thread at once. */
  readonly close: () => Promise<void>;
}

function threadEnded(cause?: unknown): AppError {
  return new AppError('INTERNAL', 'the thread that answers has ended', { cause });
}

/** What is needed of a worker thread. */
export interface AnswerWorker {
  postMessage: (message: ToAnswerThread) => void;
  on: {
    (event: 'message', listener: (message: FromAnswerThread) => void): unknown;
    (event: 'error', listener: (error: unknown) => void): unknown;
    (event: 'exit', listener: () => void): unknown;
  };
  ref: () => void;
  unref: () => void;
  terminate: () => Promise<unknown>;
}

const startThread = (): AnswerWorker => startWorker(new URL('answer-worker.ts', import.meta.url));

/** Runs from the first question on; when it has failed the next question starts another one. */
export function answerThread(start: () => AnswerWorker = startThread): AnswerThread {
  let worker: AnswerWorker | undefined;
  let next = 0;
  const waiting = new Map<number, Waiting>();
  /** By workspace, the longest unused first. */
  const held = new Map<string, Held>();

  const post = (message: ToAnswerThread): void => worker?.postMessage(message);

  const end = (ended: AnswerWorker, error?: unknown): void => {
    if (worker !== ended) return;
    worker = undefined;
    held.clear();
    for (const { reject } of waiting.values()) reject(threadEnded(error));
    waiting.clear();
  };

  const started = (): AnswerWorker => {
    const thread = start();
    thread.on('message', (message: FromAnswerThread) => {
      const own = waiting.get(message.ask);
      if ('share' in message) return own?.onProgress(message.share);
      waiting.delete(message.ask);
      if (waiting.size === 0) thread.unref();
      if ('body' in message) own?.resolve(message.body);
      else own?.reject(receivedError(message.error));
    });
    thread.unref();
    thread.on('error', (error) => end(thread, error));
    thread.on('exit', () => end(thread));
    return thread;
  };

  const drop = (workspace: string, { number, users }: Held): void => {
    held.delete(workspace);
    if (users === 0) post({ drop: number });
  };

  const hold = (facts: WorkspaceFacts): Held => {
    const { id } = facts.workspace;
    const known = held.get(id);
    if (known) held.delete(id);
    if (known?.facts === facts) {
      held.set(id, known);
      return known;
    }
    if (known) drop(id, known);
    const number = (next += 1);
    const send = async (): Promise<void> => {
      for (const part of factsInParts(facts)) {
        post({ take: number, part });
        await turn();
      }
    };
    const added = { number, facts, sent: send(), users: 0 };
    held.set(id, added);
    const [oldest] = held;
    if (held.size > mostHeld && oldest) drop(...oldest);
    return added;
  };

  const askThread = (facts: number, question: Question, { signal, onProgress }: RunOptions): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const ask = (next += 1);
      const stop = (): void => {
        post({ stop: ask });
        reject(signal?.reason instanceof Error ? signal.reason : new Error('stopped'));
      };
      signal?.addEventListener('abort', stop, { once: true });
      waiting.set(ask, {
        resolve,
        reject,
        onProgress: (share) => {
          if (signal?.aborted !== true) onProgress?.(share);
        },
      });
      worker?.ref();
      post({ ask, facts, question });
    });

  return {
    answer: async (facts, question, options) => {
      const mine = (worker ??= started());
      const own = hold(facts);
      own.users += 1;
      try {
        await own.sent;
        options.signal?.throwIfAborted();
        if (worker !== mine) throw threadEnded();
        return await askThread(own.number, question, options);
      } finally {
        own.users -= 1;
        // Others have taken their place meanwhile.
        if (own.users === 0 && held.get(facts.workspace.id) !== own) post({ drop: own.number });
      }
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}
