/** `npm run purge`: takes personal data that was found later out of graph and history for good. */
import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PurgeBody, PurgeReport } from '#contract/purges.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { purgeStore } from '../backup/purge-store.ts';
import { readConfig, type Config } from '../config.ts';
import { openGraph } from '../open-graph.ts';
import { askServer, runningServer } from './ask-server.ts';
import { confirmed } from './confirmed.ts';
import { explainError } from './explain-error.ts';
import { say, spokenLocale } from './say.ts';
import { storeWords as words } from './store/store-words.ts';
import { placeOf } from './whole-file.ts';

interface Asked {
  readonly body: Omit<PurgeBody, 'dryRun'>;
  readonly yes: boolean;
}

function readArguments(): Asked | undefined {
  try {
    const text = { type: 'string' } as const;
    const options = {
      workspace: text,
      node: text,
      statement: text,
      text,
      reason: text,
      yes: { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ options });
    const { workspace, yes = false, reason = '', ...rest } = values;
    if (Object.keys(rest).length !== 1) return undefined;
    const { dryRun, ...body } = PurgeBody.parse({ workspace, what: rest, reason, dryRun: true });
    return { body, yes: yes && dryRun };
  } catch {
    return undefined;
  }
}

type Run = (dryRun: boolean) => Promise<PurgeReport>;

async function withStore<Result>(
  config: Config,
  body: Asked['body'],
  task: (run: Run) => Promise<Result>,
): Promise<Result> {
  const server = runningServer(config);
  if (server) {
    return task(async (dryRun) =>
      PurgeReport.parse(await (await askServer(server, '/api/purges', { ...body, dryRun })).json()),
    );
  }
  const { graph } = await openGraph(config);
  const run: Run = async (dryRun) =>
    PurgeReport.parse(await purgeStore(graph, { ...body, dryRun }, new Date().toISOString()));
  return task(run).finally(() => graph.close());
}

function tell({ inGraph, entries, places, inIds, alsoIn }: PurgeReport, locale: Locale): void {
  say(`${words.inGraph[locale]} ${inGraph.length > 0 ? inGraph.join(', ') : '-'}`);
  say(`${words.inHistory[locale]} ${String(entries)}, ${String(places)}`);
  if (inIds.length > 0) say(`${words.inIds[locale]} ${inIds.join(', ')}`);
  if (alsoIn.length > 0) say(`${words.alsoIn[locale]} ${alsoIn.join(', ')}`);
}

/** Backups beside the person: a purge does not open them. */
async function tellBackups(locale: Locale): Promise<void> {
  const names = await readdir(placeOf('.')).catch(() => []);
  const backups = names.filter((name) => name.endsWith('.backup')).sort();
  if (backups.length > 0) say(`${words.backupsHere[locale]} ${backups.join(', ')}`);
}

async function purge(run: Run, { yes }: Asked, isNeo4j: boolean, locale: Locale): Promise<number> {
  const found = await run(true);
  if (found.places + found.inIds.length + found.alsoIn.length === 0) {
    say(words.nothing[locale]);
    return 0;
  }
  tell(found, locale);
  if (found.places === 0) return 1;
  if (!yes && !process.stdin.isTTY) {
    say(words.notAsked[locale]);
    return 2;
  }
  if (!yes && !(await confirmed(words.ask[locale]))) {
    say(words.declined[locale]);
    return 2;
  }
  await run(false);
  say(words.purged[locale]);
  await tellBackups(locale);
  if (isNeo4j) say(words.neo4jLogs[locale]);
  return 0;
}

async function main(locale: Locale): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    say(words.purgeUsage[locale], 'error');
    return 1;
  }
  try {
    const config = readConfig(process.env);
    return await withStore(config, asked.body, (run) => purge(run, asked, config.neo4j !== undefined, locale));
  } catch (error) {
    say(explainError(error, locale), 'error');
    return 1;
  }
}

// A query that still runs would keep the process alive, so it ends here (architecture.md, rule 10).
process.exit(await main(spokenLocale(process.env)));
