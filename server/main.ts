/** Starts and stops the server: configuration, graph, shipped datasets, port. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { AppError, errorTable } from '#domain/errors.ts';
import { say, spokenLocale } from './cli/say.ts';
import { isLoopback, readConfig, type Config } from './config.ts';
import { buildApp } from './http/build-app.ts';
import { loadDatasets } from './ingest/load-datasets.ts';
import { openGraph } from './open-graph.ts';
import { projectRoot } from './graph/project-root.ts';

const root = projectRoot();

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Prints a line when something takes longer than a second, and again every second while it goes on. */
function progress(what: string): { step: (done: number) => void; end: () => void } {
  let done = 0;
  const started = Date.now();
  const timer = setInterval(() => {
    say(`${what} … ${done > 0 ? String(done) : ''} (${String(Math.round((Date.now() - started) / 1000))} s)`);
  }, 1000);
  timer.unref();
  return {
    step: (count) => {
      done = count;
    },
    end: () => {
      clearInterval(timer);
    },
  };
}

async function start(config: Config): Promise<void> {
  const logger = pino({
    level: config.logLevel,
    redact: ['req.headers.authorization', 'req.headers["x-tinkuy-token"]'],
  });
  const opening = progress('Opening the graph');
  const open = await openGraph(config, { log: logger, onProgress: opening.step }).finally(opening.end);
  const { graph } = open;
  try {
    if ((await graph.revision()) === 0 && config.datasets.length > 0) {
      const loading = progress('Loading the shipped datasets');
      await loadDatasets(graph, join(root, 'seeds'), config.datasets).finally(loading.end);
    }
    const app = await buildApp({
      graph,
      webRoot: join(root, 'dist/web'),
      version: versionOf(),
      host: config.host,
      token: open.token,
      logger,
    });
    const stop = (): void => {
      void app
        .close()
        .then(() => graph.close())
        // A running query would keep the process alive (architecture.md, rule 10).
        .finally(() => process.exit(0));
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const address = await app.listen({ host: config.host, port: config.port });
    open.announce(address);
    if (!isLoopback(config.host)) say('Anybody who can reach this address can read and change the data.');
    say(`Tinkuy (${graph.engine}) ${address}`);
  } catch (error) {
    await graph.close();
    throw error;
  }
}

function explain(error: unknown, config?: Config): string {
  const locale = spokenLocale(process.env);
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return explain(new AppError('PORT_TAKEN', `port ${String(config?.port ?? '')}`), config);
  }
  if (error instanceof AppError) {
    const { title, action } = errorTable[error.code];
    return `${title[locale]} (${error.message}) ${action[locale]}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

let config: Config | undefined;
try {
  config = readConfig(process.env);
  await start(config);
} catch (error) {
  say(explain(error, config), 'error');
  process.exit(1);
}
