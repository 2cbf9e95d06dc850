/** What the thread does that answers questions about large workspaces: keeps facts, answers, stops. */
import { setImmediate as turn } from 'node:timers/promises';
import { indexFor } from '#domain/audience/index-for.ts';
import { indexFacts, type FactIndex } from '#domain/fact-index.ts';
import type { WorkspaceFacts } from '#domain/facts/workspace-facts.ts';
import type { Audience } from '#domain/vocabularies.ts';
import { sentError, type FromAnswerThread, type ToAnswerThread } from './answer-message.ts';
import type { Answer } from './answer-to.ts';
import { addPart } from './facts-in-parts.ts';
import type { Question } from './question.ts';

/** Takes messages and sends what comes of them. Facts are indexed when they are first asked about. */
export function answerDesk(
  answer: Answer,
  send: (message: FromAnswerThread) => void,
): (message: ToAnswerThread) => void {
  const facts = new Map<number, Record<string, unknown>>();
  const indexes = new Map<number, Map<Audience, FactIndex>>();
  const asked = new Map<number, AbortController>();
  /** Questions begin one after the other, so that one that is stopped while it waits is never begun. */
  let begun: Promise<unknown> = Promise.resolve();

  /** Indexed when it is first asked for: all facts, and what an audience may see of them. */
  const indexOf = (number: number, audience: Audience): FactIndex => {
    const known = indexes.get(number) ?? new Map<Audience, FactIndex>();
    indexes.set(number, known);
    const own = known.get(audience);
    if (own) return own;
    // They come from the reader of the workspace, which has checked them.
    const full = known.get('internal') ?? indexFacts(facts.get(number) as unknown as WorkspaceFacts);
    known.set('internal', full);
    const index = indexFor(audience, full);
    known.set(audience, index);
    return index;
  };

  const bodyOf = async (ask: number, index: () => FactIndex, question: Question): Promise<FromAnswerThread> => {
    const stop = new AbortController();
    asked.set(ask, stop);
    const { signal } = stop;
    try {
      await (begun = begun.then(() => turn()));
      signal.throwIfAborted();
      const view = await answer(index(), question, { signal, onProgress: (share) => send({ ask, share }) });
      return { ask, body: new TextEncoder().encode(JSON.stringify(view)) };
    } catch (error) {
      return { ask, error: sentError(error) };
    } finally {
      asked.delete(ask);
    }
  };

  return (message) => {
    if ('take' in message) {
      const known = facts.get(message.take) ?? {};
      facts.set(message.take, known);
      addPart(known, message.part);
    } else if ('drop' in message) {
      facts.delete(message.drop);
      indexes.delete(message.drop);
    } else if ('stop' in message) {
      asked.get(message.stop)?.abort(new Error('nobody waits any more'));
    } else {
      const { ask, facts: number, question } = message;
      void bodyOf(ask, () => indexOf(number, question.audience), question).then(send);
    }
  };
}
