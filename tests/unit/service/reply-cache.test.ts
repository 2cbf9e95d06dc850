/** Replies are built once per view and revision, shared while they are built, and dropped when the graph changes. */
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { replyCache } from '../../../server/http/reply-cache.ts';

const bodyOf = (size: number) => ({ text: 'a'.repeat(size) });

describe('replyCache', () => {
  it('builds once for concurrent and later askers of one revision', async () => {
    const cache = replyCache();
    let built = 0;
    const build = () => {
      built += 1;
      return Promise.resolve({ built });
    };
    const [first, second] = await Promise.all([cache.get(1, 'a', build), cache.get(1, 'a', build)]);
    expect(first).toBe(second);
    expect(await cache.get(1, 'a', build)).toBe(first);
    expect(built).toBe(1);
  });

  it('builds again at another revision, with another tag', async () => {
    const cache = replyCache();
    const first = await cache.get(1, 'a', () => Promise.resolve(bodyOf(1)));
    const second = await cache.get(2, 'a', () => Promise.resolve(bodyOf(1)));
    expect(second.etag).not.toBe(first.etag);
  });

  it('keeps what is there when an answer to a question of an earlier revision comes late', async () => {
    const cache = replyCache();
    const now = await cache.get(2, 'a', () => Promise.resolve('now'));
    const late = await cache.get(1, 'b', () => Promise.resolve('late'));
    expect(String(late.plain)).toBe('"late"');
    expect(cache.known(2, 'a')).toBe(now);
    expect(cache.known(1, 'b')).toBeUndefined();
    expect(String((await cache.get(1, 'a', () => Promise.resolve('before'))).plain)).toBe('"before"');
  });

  it('does not keep a failure', async () => {
    const cache = replyCache();
    await expect(cache.get(1, 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(String((await cache.get(1, 'a', () => Promise.resolve('yes'))).plain)).toBe('"yes"');
  });

  it('compresses what is worth it', async () => {
    const cache = replyCache();
    const small = await cache.get(1, 'small', () => Promise.resolve(bodyOf(10)));
    const large = await cache.get(1, 'large', () => Promise.resolve(bodyOf(5000)));
    expect(small.gzip).toBeUndefined();
    expect(large.gzip && gunzipSync(large.gzip).equals(large.plain)).toBe(true);
  });

  it('makes room for new replies by dropping those unused for longest', async () => {
    const cache = replyCache();
    let built = 0;
    const build = () => {
      built += 1;
      return Promise.resolve(bodyOf(40 * 1024 * 1024));
    };
    for (const key of ['a', 'b', 'c']) await cache.get(1, key, build);
    await cache.get(1, 'c', build);
    expect(built).toBe(3);
    await cache.get(1, 'a', build);
    expect(built).toBe(4);
  });
});
