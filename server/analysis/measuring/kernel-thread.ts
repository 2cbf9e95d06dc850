/** One worker thread: started when it is first needed, and it keeps no process alive while it has nothing to do. */
import type { KernelMessage, KernelReply } from './kernel-job.ts';
import { startWorker } from './start-worker.ts';

export interface KernelThread {
  /** Does one job; a second one may be given when the first has been answered. Rejects when the thread ends before. */
  readonly perform: (message: KernelMessage) => Promise<KernelReply>;
  /** Ends the thread at once, in the middle of a job too; an answer that is on its way may still come. */
  readonly stop: () => Promise<void>;
  /** Whether it has ended or been stopped: it takes no more jobs. */
  readonly hasEnded: () => boolean;
}

const ended = 'the worker thread has ended';

export function kernelThread(): KernelThread {
  const worker = startWorker(new URL('kernel-worker.ts', import.meta.url));
  let settle: { resolve: (reply: KernelReply) => void; reject: (error: unknown) => void } | undefined;
  let isOver = false;
  worker.unref();
  const end = (): typeof settle => {
    const waiting = settle;
    settle = undefined;
    worker.unref();
    return waiting;
  };
  worker.on('message', (reply: KernelReply) => end()?.resolve(reply));
  worker.on('error', (error) => end()?.reject(error));
  worker.on('exit', () => {
    isOver = true;
    end()?.reject(new Error(ended));
  });
  return {
    perform: (message) =>
      new Promise((resolve, reject) => {
        if (isOver) {
          reject(new Error(ended));
          return;
        }
        settle = { resolve, reject };
        worker.ref();
        worker.postMessage(message);
      }),
    stop: async () => {
      isOver = true;
      await worker.terminate();
    },
    hasEnded: () => isOver,
  };
}
