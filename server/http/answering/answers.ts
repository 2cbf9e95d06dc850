/** Who answers a question: this thread about a small workspace, a thread of its own about a large one. */
import type { KernelRunner, RunOptions } from '../../analysis/measuring/kernel-task.ts';
import { sharedWork } from '../../analysis/measuring/shared-work.ts';
import type { WorkspaceReader } from '../../analysis/workspace-reader.ts';
import { answerThread } from './answer-thread.ts';
import { answering } from './answer-to.ts';
import { countFacts } from './facts-in-parts.ts';
import type { Question } from './question.ts';

/** About so many facts a question is answered in some milliseconds, and a thread would only cost time and memory. */
const mostFactsHere = 3000;

export interface Answers {
  /**
   * The body of the answer, as an object or as JSON in bytes; the same question at the same revision is answered once.
   * A waiter whose signal fires is rejected with its reason, and what nobody waits for is stopped.
   */
  of(revision: number, question: Question, waiter: RunOptions): Promise<unknown>;
  close(): Promise<void>;
}

/** Answers from what a reader reads; `runner` computes the kernels of small workspaces, and is closed with it. */
export function answers(reader: WorkspaceReader, runner: KernelRunner, mostHere = mostFactsHere): Answers {
  const here = answering(runner);
  const beside = answerThread();
  // Replies are kept in their final form elsewhere.
  const underWay = sharedWork<unknown>(0);

  const begin = async (revision: number, question: Question, options: RunOptions): Promise<unknown> => {
    const { workspace, audience } = question;
    const { facts } = await reader.index(workspace, revision, 'internal');
    if (countFacts(facts) > mostHere) return beside.answer(facts, question, options);
    return here(await reader.index(workspace, revision, audience), question, options);
  };

  return {
    of: (revision, question, waiter) =>
      underWay.get(JSON.stringify([revision, question]), (options) => begin(revision, question, options), waiter),
    close: async () => {
      await Promise.all([runner.close(), beside.close()]);
    },
  };
}
