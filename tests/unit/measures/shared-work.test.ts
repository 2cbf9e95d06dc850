/** Work that several wait for is begun once, and stopped when the last one has left. */
import { describe, expect, it } from 'vitest';
import type { RunOptions } from '../../../server/analysis/measuring/kernel-task.ts';
import { sharedWork } from '../../../server/analysis/measuring/shared-work.ts';

/** Work that ends when it is told to. */
function work() {
  const begun: { options: RunOptions; done: (value: string) => void }[] = [];
  const begin = (options: RunOptions): Promise<string> =>
    new Promise((resolve, reject) => {
      begun.push({ options, done: resolve });
      options.signal?.addEventListener('abort', () => {
        reject(new Error('stopped'));
      });
    });
  return { begun, begin };
}

describe('shared work', () => {
  it('is begun once for several, and its result kept', async () => {
    const { begun, begin } = work();
    const shared = sharedWork<string>(2);
    const both = [shared.get('k', begin, {}), shared.get('k', begin, {})];
    begun[0]?.done('answer');
    expect(await Promise.all(both)).toEqual(['answer', 'answer']);
    expect(await shared.get('k', begin, {})).toBe('answer');
    expect(begun).toHaveLength(1);
  });

  it('goes on while one still waits, and stops when the last one has left', async () => {
    const { begun, begin } = work();
    const shared = sharedWork<string>(2);
    const [first, second] = [new AbortController(), new AbortController()];
    const one = shared.get('k', begin, { signal: first.signal });
    const two = shared.get('k', begin, { signal: second.signal });
    first.abort(new Error('gone'));
    await expect(one).rejects.toThrow('gone');
    expect(begun[0]?.options.signal?.aborted).toBe(false);
    second.abort(new Error('gone too'));
    await expect(two).rejects.toThrow('gone too');
    expect(begun[0]?.options.signal?.aborted).toBe(true);
    const again = shared.get('k', begin, {});
    begun[1]?.done('anew');
    expect(await again).toBe('anew');
  });

  it('is not begun for somebody who has left already', async () => {
    const { begun, begin } = work();
    const shared = sharedWork<string>(2);
    await expect(shared.get('k', begin, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
    expect(begun).toHaveLength(0);
  });

  it('tells everybody who waits how far it is', async () => {
    const { begun, begin } = work();
    const shared = sharedWork<string>(2);
    const heard: number[] = [];
    const one = shared.get('k', begin, {});
    begun[0]?.options.onProgress?.(0.25);
    const two = shared.get('k', begin, { onProgress: (share) => heard.push(share) });
    begun[0]?.options.onProgress?.(0.5);
    begun[0]?.done('answer');
    await Promise.all([one, two]);
    expect(heard).toEqual([0.25, 0.5]);
  });

  it('keeps no failure, and of results the latest only', async () => {
    const shared = sharedWork<string>(1);
    await expect(shared.get('k', () => Promise.reject(new Error('no')), {})).rejects.toThrow('no');
    expect(await shared.get('k', () => Promise.resolve('yes'), {})).toBe('yes');
    await shared.get('other', () => Promise.resolve('x'), {});
    expect(await shared.get('k', () => Promise.resolve('anew'), {})).toBe('anew');
  });
});
