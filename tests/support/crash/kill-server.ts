/** Kills our server process on Neo4j while it loads datasets through HTTP, and checks the graph that it leaves. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImportReport } from '#contract/imports.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { changes, newestFirst } from '../../../server/graph/queries/changes.ts';
import { organisations } from '../../../server/graph/queries/node-facts.ts';
import { openGraph } from '../../../server/open-graph.ts';
import { seeded } from '../seeded.ts';

export interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface ServerKillReport {
  readonly kills: number;
  /** Imports that were answered in all. */
  readonly answered: number;
  /** Kills while an import was under way, and of these the ones whose import was there afterwards, whole. */
  readonly during: number;
  readonly keptUnanswered: number;
  readonly problems: readonly string[];
}

const token = 'the token of the test';
/** Rows of each import: enough for some tenths of a second. */
const rows = 100;

interface Server {
  readonly child: ChildProcess;
  readonly address: string;
}

async function startServer({ uri, user, password }: Login): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/crash/import-server.ts'], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, TEST_TOKEN: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, address: line.toString().trim() };
}

/** The same organisations in another version: each row a change, and all of them one change set. */
function dataset(version: number): { path: string; base64: string }[] {
  const named = Array.from({ length: rows }, (_, row) => `org-${String(row)},Org ${String(row)} v${String(version)}`);
  const files = {
    'dataset.json': JSON.stringify({ workspace: 'crash', title_es: 'Caída', title_en: 'Crash', fictional: true }),
    'sources.csv': 'id,title,kind,confidentiality\nreport,Informe,document,public\n',
    'organisations.csv': `id,name,kind,source,locator\n${named.map((row) => `${row},government,report,p. 1`).join('\n')}\n`,
  };
  return Object.entries(files).map(([path, text]) => ({ path, base64: Buffer.from(text).toString('base64') }));
}

async function importVersion({ address }: Server, workspace: string, version: number): Promise<void> {
  const response = await fetch(`${address}/api/imports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-tinkuy-token': token },
    body: JSON.stringify({ files: dataset(version), workspace, dryRun: false }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`the import was refused: ${text}`);
  const { loaded, changed } = ImportReport.parse(JSON.parse(text));
  if (loaded + changed < rows) throw new Error(`only ${String(loaded + changed)} rows were taken`);
}

/** The version that all organisations have, or what is wrong. */
async function versionIn(graph: Graph, workspace: string): Promise<number | string> {
  const found = await graph.read(organisations, { workspace, after: '', limit: 100_000 });
  const versions = new Set(found.map(({ name }) => Number(/ v(\d+)$/.exec(name)?.[1] ?? -1)));
  if (found.length === 0) return 0;
  if (found.length !== rows) return `${String(found.length)} of ${String(rows)} organisations`;
  return versions.size === 1 ? ([...versions][0] ?? -1) : `half a change: versions ${[...versions].join(', ')}`;
}

/** What is wrong with the history of a workspace that has seen so many imports. */
async function historyProblems(graph: Graph, workspace: string, imports: number): Promise<string[]> {
  const entries = await graph.read(changes, { workspace: '', before: newestFirst, limit: 100_000 });
  const problems: string[] = [];
  const gap = entries.some(({ sequence }, index) => index > 0 && entries[index - 1]?.sequence !== sequence + 1);
  if (gap || (entries.at(-1)?.sequence ?? 1) !== 1) problems.push('the numbers of the history are not consecutive');
  const own = entries.filter((entry) => entry.workspace === workspace);
  if (own.length !== imports) problems.push(`${String(own.length)} entries for ${String(imports)} imports`);
  if (own[0]) {
    const { change, inverse } = await graph.recorded(own[0].sequence);
    const records = change.upsertNodes.length + inverse.upsertNodes.length + inverse.removeNodes.length;
    if (change.upsertNodes.length < rows || records < 2 * rows)
      problems.push('the body of the last import is not whole');
  }
  return problems;
}

/** Kills the server so many times, in a workspace of the seed's own; `login` is a Neo4j that nobody else writes now. */
export async function killServer(
  login: Login,
  kills: number,
  seed: number,
  onKill?: (done: number) => void,
): Promise<ServerKillReport> {
  const pick = seeded(seed);
  const workspace = `crash-${String(seed)}`;
  const { graph } = await openGraph({ dataDir: '', neo4j: login });
  const problems: string[] = [];
  const report = { kills, answered: 0, during: 0, keptUnanswered: 0, problems };
  if ((await versionIn(graph, workspace)) !== 0) throw new Error(`workspace ${workspace} is not empty`);
  let next = startServer(login);
  let version = 0;
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const server = await next;
      const closed = once(server.child, 'close');
      let answered = version;
      let underWay = false;
      let duration = 500;
      const importing = (async () => {
        for (;;) {
          underWay = true;
          const started = Date.now();
          await importVersion(server, workspace, answered + 1);
          duration = Date.now() - started;
          underWay = false;
          answered += 1;
        }
      })();
      const stopped = importing.catch((error: unknown) => error);
      // After none, one or two answers, somewhere in the next import.
      const wanted = version + pick(3);
      for (let waited = 0; answered < wanted && waited < 20_000; waited += 5) await sleep(5);
      await sleep(pick(duration));
      const wasUnderWay = underWay as boolean;
      server.child.kill('SIGKILL');
      await closed;
      const ending = await stopped;
      if (!(ending instanceof TypeError)) problems.push(`kill ${String(kill)}: ${String(ending)}`);
      next = startServer(login);
      const found = await versionIn(graph, workspace);
      if (typeof found === 'string') problems.push(`kill ${String(kill)}: ${found}`);
      else {
        if (found < answered)
          problems.push(`kill ${String(kill)}: ${String(answered)} answered, ${String(found)} there`);
        if (found > answered + 1) problems.push(`kill ${String(kill)}: version ${String(found)} was never sent`);
        report.keptUnanswered += found > answered ? 1 : 0;
        report.answered += answered - version;
        report.during += wasUnderWay ? 1 : 0;
        version = found;
        problems.push(...(await historyProblems(graph, workspace, version)));
      }
      onKill?.(kill + 1);
    }
    await importVersion(await next, workspace, version + 1);
    const last = await versionIn(graph, workspace);
    if (last !== version + 1) problems.push(`after the last kill: ${String(last)} instead of ${String(version + 1)}`);
  } finally {
    (await next).child.kill('SIGKILL');
    await graph.close();
  }
  return report;
}
