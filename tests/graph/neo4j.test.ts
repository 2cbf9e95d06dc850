/** What only Neo4j has: being unreachable, refusing a login, and other servers beside us. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';
import { openGraph } from '../../server/open-graph.ts';
import { changeOf, node } from '../support/change-builder.ts';
import { engineOpener, neo4jLogin, neo4jMissing } from '../support/engines.ts';

const login = { user: 'neo4j', password: 'a secret of ours' };
const dataDir = '/nowhere';

async function failureOf(neo4j: { uri: string; user: string; password: string; database?: string }): Promise<unknown> {
  try {
    const { graph } = await openGraph({ dataDir, neo4j });
    await graph.close();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('a Neo4j that does not answer', () => {
  it('is reported at once where nobody listens, without the password', async () => {
    const failure = await failureOf({ uri: 'bolt://someone:hidden@127.0.0.1:1', ...login });
    expect(failure).toMatchObject({ code: 'GRAPH_UNAVAILABLE', details: { uri: 'bolt://127.0.0.1:1' } });
    expect(`${String(failure)} ${JSON.stringify(failure)}`).not.toMatch(/a secret of ours|hidden/);
  });

  // Both at the same time: each waits its 10 s.
  it.concurrent.each(['bolt', 'neo4j'])(
    'is given up within about 10 s where somebody listens and is silent (%s)',
    async (scheme) => {
      const silent = createServer(() => undefined).listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const address = silent.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const start = Date.now();
      const failure = await failureOf({ uri: `${scheme}://127.0.0.1:${String(port)}`, ...login });
      expect(failure).toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
      expect(Date.now() - start).toBeLessThan(12_000);
      silent.close();
    },
    60_000,
  );

  it('is not confused with an address that is none', async () => {
    expect(await failureOf({ uri: 'http://127.0.0.1:1', ...login })).toMatchObject({
      code: 'CONFIG_INVALID',
      details: { variable: 'NEO4J_URI' },
    });
  });
});

describe.skipIf(neo4jMissing() !== undefined)('a Neo4j that answers', () => {
  const opener = engineOpener();

  it('refuses a wrong password and an unknown database in words that name no secret', async () => {
    const real = await neo4jLogin();
    const refused = await failureOf({ ...real, password: login.password });
    expect(refused).toMatchObject({ code: 'GRAPH_REFUSED' });
    expect(`${String(refused)} ${JSON.stringify(refused)}`).not.toContain(login.password);
    const unknown = await failureOf({ ...real, database: 'nowhere' });
    expect(unknown).toMatchObject({ code: 'GRAPH_UNAVAILABLE', message: expect.stringContaining('nowhere') as string });
  }, 300_000);

  it('orders the changes of two servers and shows each what the other wrote', async () => {
    const graphs = [(await opener.open('neo4j')).graph, (await opener.open('neo4j')).graph];
    const results = await Promise.all(
      graphs.flatMap((graph, server) =>
        [0, 1, 2].map((step) => {
          const own = node('two-servers', 'Organisation', `o-${String(server)}-${String(step)}`);
          return graph.apply(changeOf('two-servers', { upsertNodes: [own] }), { author: 'test', reason: 'beside' });
        }),
      ),
    );
    expect(new Set(results.map(({ sequence }) => sequence)).size).toBe(6);
    const last = Math.max(...results.map(({ revision }) => revision));
    for (const graph of graphs) {
      expect(await graph.revision()).toBe(last);
      expect((await readWorkspaceRecords(graph, 'two-servers')).nodes).toHaveLength(6);
    }
  }, 300_000);
});
