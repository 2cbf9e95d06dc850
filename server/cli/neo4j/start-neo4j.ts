/** Starts a real Neo4j on loopback from its jars, for the tests and for trying out; never meant to hold a live service. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { AppError } from '#domain/errors.ts';
import { neo4jJars, runProgram } from './neo4j-jars.ts';
import { type Neo4jProcess, spawnNeo4j } from './neo4j-process.ts';

export interface Neo4jOptions {
  /** The folder for data, settings and logs; kept between starts. */
  readonly home: string;
  /** 0 or absent: any free port. */
  readonly boltPort?: number;
  /** For a new home only, at least 8 characters; a home that exists keeps its own. Absent: generated. */
  readonly password?: string;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Of the Java process. */
  readonly pid: number | undefined;
  /** Ends the server and waits until it has ended. */
  stop(): Promise<void>;
}

const host = '127.0.0.1';
const user = 'neo4j';

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new AppError('INTERNAL', 'no TCP port is free');
  return address.port;
}

/** Small caches: the machine is shared with the tests, and nobody stores millions of nodes here. */
async function writeSettings(home: string, port: number): Promise<void> {
  const settings = {
    'server.directories.data': join(home, 'data'),
    'server.directories.logs': join(home, 'logs'),
    'server.directories.transaction.logs.root': join(home, 'data', 'transactions'),
    'server.bolt.listen_address': `${host}:${port}`,
    'server.bolt.advertised_address': `${host}:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.heap.initial_size': '256m',
    'server.memory.heap.max_size': '1g',
    'server.memory.pagecache.size': '128m',
    'dbms.usage_report.enabled': 'false',
    // Otherwise every stop waits 10 s for connections that nobody will open.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value.replaceAll('\\', '/')}`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

/** The home's password; a new home gets one, set as neo4j-admin does it, before the first start. */
async function homePassword(home: string, jars: string, wanted: string | undefined): Promise<string> {
  const file = join(home, 'password');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const password = wanted ?? randomBytes(12).toString('hex');
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const tool = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  await runProgram('java', tool, env);
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/**
 * Starts Neo4j and answers when it takes queries (4-8 s; the first time ever, Maven fetches it).
 * @throws AppError GRAPH_UNAVAILABLE when Java 17 or Maven is missing, or when it does not start within two minutes
 */
export async function startNeo4j(options: Neo4jOptions): Promise<RunningNeo4j> {
  const home = resolve(options.home);
  const jars = await neo4jJars();
  await mkdir(join(home, 'conf'), { recursive: true });
  const wantedPort = options.boltPort ?? 0;
  const port = wantedPort === 0 ? await freePort() : wantedPort;
  await writeSettings(home, port);
  const password = await homePassword(home, jars, options.password);
  const uri = `bolt://${host}:${port}`;
  const server: Neo4jProcess = spawnNeo4j({ home, jars });
  try {
    await server.answers({ uri, user, password });
  } catch (cause) {
    await server.stop();
    throw cause;
  }
  return { uri, user, password, pid: server.pid, stop: server.stop };
}
