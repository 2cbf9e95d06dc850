/** A loopback port before Neo4j that passes everything on, and tells when something written is to be committed. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface CommitProxy {
  readonly uri: string;
  /** Called once for the next commit, after it was passed on; from then on no answer of Neo4j comes back while `mute`. */
  onNextCommit(mute: boolean, call: () => void): void;
  /** Ends all connections. */
  hangUp(): void;
  close(): void;
}

/** The message COMMIT of Bolt: a chunk of two bytes, a structure of no fields with the tag 0x12, the end of the message. */
const commitMessage = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);

/** The message BEGIN, whose fields name a mode when nothing is to be written. */
const beginMessage = Buffer.from([0xb1, 0x11]);

/** Whether the last transaction that begins in these bytes only reads; `undefined` when none does. */
function beginsReading(bytes: Buffer): boolean | undefined {
  const begin = bytes.lastIndexOf(beginMessage);
  return begin < 0 ? undefined : bytes.subarray(begin, begin + 500).includes('mode');
}

/** Opens the port before a `bolt://host:port`. */
export async function commitProxy(uri: string): Promise<CommitProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let next: { readonly mute: boolean; readonly call: () => void } | undefined;
  const server = createServer((client) => {
    const neo4j = connect(Number(port), hostname);
    let [muted, reading] = [false, true];
    for (const socket of [client, neo4j]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        neo4j.destroy();
      });
    }
    client.on('data', (data) => {
      const bytes = Buffer.from(data);
      reading = beginsReading(bytes) ?? reading;
      const told = next && !reading && bytes.includes(commitMessage) ? next : undefined;
      if (told) {
        next = undefined;
        muted = told.mute;
      }
      neo4j.write(bytes, () => told?.call());
    });
    neo4j.on('data', (bytes) => {
      if (!muted) client.write(bytes);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    uri: `bolt://127.0.0.1:${String(own)}`,
    onNextCommit(mute, call) {
      next = { mute, call };
    },
    hangUp() {
      for (const socket of sockets) socket.destroy();
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
