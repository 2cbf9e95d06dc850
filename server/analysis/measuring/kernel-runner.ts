/** Runs kernels in worker threads, so that the event loop goes on answering requests. */
import { availableParallelism } from 'node:os';
import { AppError } from '#domain/errors.ts';
import type { KernelName } from '#domain/measures/kernels/kernel-outputs.ts';
import type { KernelMessage } from './kernel-job.ts';
import type { KernelResults, KernelRunner, KernelTask, RunOptions } from './kernel-task.ts';
import { kernelThread, type KernelThread } from './kernel-thread.ts';
import { resultsOf, runningTask, type RunningTask } from './running-task.ts';

/** More would take the processors from those who are reading. */
const mostThreads = 2;

/** How a task ends, whichever comes first. */
interface Ending {
  readonly done: () => void;
  readonly failed: (reason: unknown) => void;
}

/** What a thread met, or that it has ended. */
function failure(error: unknown): AppError {
  const text = error instanceof Error ? error.message : String(error);
  return new AppError('INTERNAL', `a kernel failed: ${text}`, { cause: error });
}

/**
 * A runner with at most as many threads as there are processors, and never more than two. They start with the first
 * task and wait for the next one. A task that is stopped ends the threads that work on it, at once; others take their
 * place when they are needed.
 */
export function kernelRunner(
  threads = Math.min(mostThreads, availableParallelism()),
  start: () => KernelThread = kernelThread,
): KernelRunner {
  const idle: KernelThread[] = [];
  const busy = new Map<KernelThread, RunningTask>();
  /** In the order in which they were asked for. */
  const tasks = new Map<RunningTask, Ending>();
  let isClosed = false;

  const stop = (task: RunningTask, reason: unknown): void => {
    const ending = tasks.get(task);
    if (!ending) return;
    tasks.delete(task);
    ending.failed(reason);
    for (const [thread, worksOn] of busy) if (worksOn === task) void thread.stop();
  };

  const work = async (thread: KernelThread, task: RunningTask, message: KernelMessage): Promise<void> => {
    try {
      const reply = await thread.perform(message).finally(() => busy.delete(thread));
      idle.push(thread);
      if ('error' in reply) throw failure(reply.error);
      task.take(message.job, reply);
      if (task.isDone()) finish(task);
    } catch (error) {
      stop(task, error instanceof AppError ? error : failure(error));
    }
    assign();
  };

  const finish = (task: RunningTask): void => {
    const ending = tasks.get(task);
    tasks.delete(task);
    ending?.done();
  };

  /** A thread that takes a job: one may have been stopped while its answer was on its way, or have ended by itself. */
  const ready = (): KernelThread => {
    for (let thread = idle.pop(); thread; thread = idle.pop()) if (!thread.hasEnded()) return thread;
    return start();
  };

  /** Gives each thread that has nothing to do the next job of the earliest task that has one. */
  const assign = (): void => {
    for (const task of tasks.keys()) {
      while (busy.size < threads && !isClosed) {
        const message = task.nextMessage();
        if (!message) break;
        const thread = ready();
        busy.set(thread, task);
        void work(thread, task, message);
      }
    }
  };

  const run = async <Name extends KernelName>(
    task: KernelTask<Name>,
    { signal, onProgress = () => undefined }: RunOptions = {},
  ): Promise<KernelResults<Name>> => {
    if (isClosed) throw new AppError('INTERNAL', 'the runner of kernels is closed');
    signal?.throwIfAborted();
    const running = runningTask(task, onProgress);
    if (running.isDone()) return resultsOf(running, task);
    const abort = (): void => stop(running, signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      await new Promise<void>((done, failed) => {
        tasks.set(running, { done, failed });
        assign();
      });
      return resultsOf(running, task);
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  };

  const close = async (): Promise<void> => {
    isClosed = true;
    const all = [...idle.splice(0), ...busy.keys()];
    for (const task of [...tasks.keys()]) stop(task, new AppError('INTERNAL', 'the runner of kernels has been closed'));
    await Promise.all(all.map((thread) => thread.stop()));
  };

  return { run, close };
}
