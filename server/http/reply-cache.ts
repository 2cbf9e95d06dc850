/** Replies built once per view and revision and served from memory, compressed once. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Bodies below this many bytes are not worth compressing. */
const smallest = 1024;
/** What the cache may hold, in bytes of all forms together. */
const budget = 96 * 1024 * 1024;

export interface CachedReply {
  readonly etag: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

export interface ReplyCache {
  /**
   * The reply under a key at a revision: from memory, or built by `build`, which gives an object or its JSON in bytes;
   * concurrent askers share one build. Revisions only rise: a reply of an earlier one than the newest is not kept.
   */
  get(revision: number, key: string, build: () => Promise<unknown>): Promise<CachedReply>;
  /** The reply under a key at a revision when it is in memory; asking keeps it there longer. */
  known(revision: number, key: string): CachedReply | undefined;
}

function sizeOf({ plain, br, gzip: zipped }: CachedReply): number {
  return plain.byteLength + (br?.byteLength ?? 0) + (zipped?.byteLength ?? 0);
}

async function encode(revision: number, body: unknown): Promise<CachedReply> {
  const plain =
    body instanceof Uint8Array
      ? Buffer.from(body.buffer, body.byteOffset, body.byteLength)
      : Buffer.from(JSON.stringify(body));
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 16);
  const etag = `W/"${String(revision)}-${digest}"`;
  if (plain.byteLength < smallest) return { etag, plain };
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const [br, zipped] = await Promise.all([brotli(plain, quality), gzipped(plain)]);
  return { etag, plain, br, gzip: zipped };
}

/** An empty cache; a new revision empties it, and the longest unused replies make room for new ones. */
export function replyCache(): ReplyCache {
  let current = -1;
  let bytes = 0;
  const ready = new Map<string, CachedReply>();
  const building = new Map<string, Promise<CachedReply>>();

  const keep = (revision: number, key: string, reply: CachedReply): void => {
    if (revision !== current) return;
    ready.set(key, reply);
    bytes += sizeOf(reply);
    for (const [oldest, old] of ready) {
      if (bytes <= budget || oldest === key) break;
      ready.delete(oldest);
      bytes -= sizeOf(old);
    }
  };

  /** What is kept under a key, which becomes the last to make room. */
  const used = (key: string): CachedReply | undefined => {
    const known = ready.get(key);
    if (known) {
      ready.delete(key);
      ready.set(key, known);
    }
    return known;
  };

  return {
    known: (revision, key) => (revision === current ? used(key) : undefined),
    get: async (revision, key, build) => {
      // Asked before a change and answered after it: what has been built since stays.
      if (revision < current) return encode(revision, await build());
      if (revision > current) {
        current = revision;
        bytes = 0;
        ready.clear();
        building.clear();
      }
      const known = used(key);
      if (known) return known;
      const underWay = building.get(key);
      if (underWay) return underWay;
      const started = build().then((body) => encode(revision, body));
      building.set(key, started);
      try {
        const reply = await started;
        keep(revision, key, reply);
        return reply;
      } finally {
        if (building.get(key) === started) building.delete(key);
      }
    },
  };
}
