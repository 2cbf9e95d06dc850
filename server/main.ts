/** Starts and stops the server: configuration, graph, shipped datasets, port. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { AppError } from '#domain/errors.ts';
import type { Localised } from '#domain/localised.ts';
import { explainError } from './cli/explain-error.ts';
import { say, spokenLocale } from './cli/say.ts';
import { isLoopback, readConfig, type Config } from './config.ts';
import { buildApp } from './http/build-app.ts';
import { loadDatasets } from './ingest/load-datasets.ts';
import { openGraph } from './open-graph.ts';
import { projectRoot } from './graph/project-root.ts';

const root = projectRoot();
const locale = spokenLocale(process.env);

const words = {
  opening: { es: 'Abriendo el grafo', en: 'Opening the graph' },
  loading: { es: 'Cargando los datos incluidos', en: 'Loading the shipped datasets' },
  open: {
    es: 'Quien llegue a esta dirección puede leer y cambiar los datos.',
    en: 'Anybody who can reach this address can read and change the data.',
  },
  members: {
    es: 'Quien llegue a esta dirección ve lo que se muestra a las organizaciones miembro; nadie puede cambiar los datos.',
    en: 'Anybody who can reach this address sees what member organisations are shown; nobody can change the data.',
  },
  public: {
    es: 'Quien llegue a esta dirección ve lo que es público; nadie puede cambiar los datos (vea AUDIENCE).',
    en: 'Anybody who can reach this address sees what is public; nobody can change the data (see AUDIENCE).',
  },
} as const satisfies Record<string, Localised>;

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
  const opening = progress(words.opening[locale]);
  const open = await openGraph(config, { log: logger, onProgress: opening.step }).finally(opening.end);
  const { graph } = open;
  try {
    if ((await graph.revision()) === 0 && config.datasets.length > 0) {
      const loading = progress(words.loading[locale]);
      await loadDatasets(graph, join(root, 'seeds'), config.datasets).finally(loading.end);
    }
    const app = await buildApp({
      graph,
      webRoot: join(root, 'dist/web'),
      version: versionOf(),
      host: config.host,
      widest: config.audience,
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
    if (!isLoopback(config.host)) say(words[config.audience === 'internal' ? 'open' : config.audience][locale]);
    say(`Tinkuy (${graph.engine}) ${address}`);
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** A taken port is told by the system, not by us. */
function asOurs(error: unknown, config?: Config): unknown {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const port = config?.port ?? '';
  return isTaken ? new AppError('PORT_TAKEN', `port ${String(port)}`, { details: { port } }) : error;
}

let config: Config | undefined;
try {
  config = readConfig(process.env);
  await start(config);
} catch (error) {
  say(explainError(asOurs(error, config), locale), 'error');
  process.exit(1);
}
