/** The server without a port, over a graph with the shipped datasets, and questions to its API through `inject`. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { buildApp, type AppParts } from '../../server/http/build-app.ts';
import { projectRoot } from '../../server/graph/project-root.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { loadDatasets } from '../../server/ingest/load-datasets.ts';
import { engineOpener } from './engines.ts';
import { patiently } from './patiently.ts';

/** The datasets that a clean clone loads, in order. */
export const shippedDatasets = ['peru-vps', 'peru-institutions', 'rio-claro'] as const;

/** The day that `latest` means in these tests: after all dates on file. */
export const testDay = '2026-11-01';

/** Loads the shipped datasets (or others of `seeds`) into a graph. */
export async function loadShipped(graph: Graph, names: readonly string[] = shippedDatasets): Promise<void> {
  await loadDatasets(graph, join(projectRoot(), 'seeds'), names);
}

/** The app over a graph, asked on `testDay`, without a built page unless one is given. */
export async function testApp(graph: Graph, parts: Partial<AppParts> = {}): Promise<FastifyInstance> {
  return buildApp({
    graph,
    webRoot: join(projectRoot(), 'tests/fixtures/no-page'),
    version: '0.0.0-test',
    today: () => testDay,
    ...parts,
  });
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The body as JSON. */
  json(): unknown;
}

/** Asks the app, as a browser on this machine would. */
export async function ask(app: FastifyInstance, url: string, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await patiently(app, { method: 'GET', url, headers: { host: '127.0.0.1:8080', ...headers } });
  return {
    status: response.statusCode,
    headers: response.headers,
    text: response.body,
    json: () => JSON.parse(response.body) as unknown,
  };
}

/** How long loading the shipped datasets may take, in milliseconds; it takes some two seconds. */
export const loadingTime = 60_000;

/** An app on the embedded engine with the shipped datasets, for all tests of the file or describe that calls this. */
export function shippedApp(): () => FastifyInstance {
  const opener = engineOpener();
  let app: FastifyInstance | undefined;
  beforeAll(async () => {
    const { graph } = await opener.open('embedded');
    await loadShipped(graph);
    app = await testApp(graph);
  }, loadingTime);
  afterAll(async () => {
    await app?.close();
  });
  return () => {
    if (!app) throw new Error('the app is asked for before it is built');
    return app;
  };
}
