/** Work that several may wait for: begun once, stopped when nobody waits any more, its latest results kept. */
import type { RunOptions } from './kernel-task.ts';

interface UnderWay<Result> {
  readonly result: Promise<Result>;
  readonly stop: AbortController;
  readonly listeners: Set<(share: number) => void>;
  waiting: number;
  share: number;
}

export interface SharedWork<Result> {
  /**
   * The result under a key: kept, under way, or begun now. A waiter whose signal fires leaves, and is rejected with the
   * reason; when the last one has left, the work is stopped. `onProgress` gets the share done so far at once.
   */
  get(key: string, begin: (options: RunOptions) => Promise<Result>, waiter: RunOptions): Promise<Result>;
}

/** Keeps `most` results; the longest unused makes room. What failed is not kept. */
export function sharedWork<Result>(most: number): SharedWork<Result> {
  const kept = new Map<string, Result>();
  const underWay = new Map<string, UnderWay<Result>>();

  const keep = (key: string, result: Result): void => {
    kept.delete(key);
    kept.set(key, result);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  };

  const start = (key: string, begin: (options: RunOptions) => Promise<Result>): UnderWay<Result> => {
    const stop = new AbortController();
    const listeners = new Set<(share: number) => void>();
    const onProgress = (share: number): void => {
      work.share = share;
      for (const listener of listeners) listener(share);
    };
    const result = begin({ signal: stop.signal, onProgress }).finally(() => {
      if (underWay.get(key) === work) underWay.delete(key);
    });
    // Where everybody has left nobody hears that it failed.
    result.then(
      (done) => {
        keep(key, done);
      },
      () => undefined,
    );
    const work: UnderWay<Result> = { result, stop, listeners, waiting: 0, share: 0 };
    underWay.set(key, work);
    return work;
  };

  const wait = async (key: string, work: UnderWay<Result>, { signal, onProgress }: RunOptions): Promise<Result> => {
    work.waiting += 1;
    if (onProgress) {
      work.listeners.add(onProgress);
      onProgress(work.share);
    }
    let leave: (() => void) | undefined;
    const left = new Promise<never>((_resolve, reject) => {
      leave = () => {
        reject(signal?.reason instanceof Error ? signal.reason : new Error('no longer wanted'));
      };
      signal?.addEventListener('abort', leave, { once: true });
    });
    try {
      return await (signal ? Promise.race([work.result, left]) : work.result);
    } finally {
      if (leave) signal?.removeEventListener('abort', leave);
      if (onProgress) work.listeners.delete(onProgress);
      work.waiting -= 1;
      if (work.waiting === 0 && underWay.get(key) === work) {
        // Whoever asks from now on begins anew: this one is being stopped.
        underWay.delete(key);
        work.stop.abort(new Error('nobody waits any more'));
      }
    }
  };

  return {
    get: async (key, begin, waiter) => {
      waiter.signal?.throwIfAborted();
      const known = kept.get(key);
      if (known !== undefined) {
        keep(key, known);
        return known;
      }
      return wait(key, underWay.get(key) ?? start(key, begin), waiter);
    },
  };
}
