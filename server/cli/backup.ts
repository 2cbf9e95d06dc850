/** `npm run backup`: graph and history to one file, checked by reading it back, while the server runs or not. */
import { parseArgs } from 'node:util';
import type { Locale } from '#domain/vocabularies.ts';
import { readConfig, type Config } from '../config.ts';
import { openGraph } from '../open-graph.ts';
import { askServer, runningServer } from './ask-server.ts';
import { explainError } from './explain-error.ts';
import { exportWords } from './export/export-words.ts';
import { say, spokenLocale } from './say.ts';
import { backupName, backupOf, saveBackup } from './store/save-backup.ts';
import { storeWords as words } from './store/store-words.ts';
import { isTaken, placeOf } from './whole-file.ts';

function readArguments(): { path: string; yes: boolean } | undefined {
  try {
    const { values } = parseArgs({ options: { to: { type: 'string' }, yes: { type: 'boolean' } } });
    return { path: placeOf(values.to ?? backupName(new Date())), yes: values.yes === true };
  } catch {
    return undefined;
  }
}

async function bytesOf(config: Config): Promise<Uint8Array> {
  const server = runningServer(config);
  if (server) return new Uint8Array(await (await askServer(server, '/api/backup')).arrayBuffer());
  const { graph } = await openGraph(config);
  return backupOf(graph).finally(() => graph.close());
}

async function main(locale: Locale): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    say(words.backupUsage[locale], 'error');
    return 1;
  }
  const { path, yes } = asked;
  if (!yes && (await isTaken(path))) {
    say(`${exportWords.exists[locale]} ${path}`, 'error');
    return 1;
  }
  try {
    const { changes, workspaces } = await saveBackup(path, await bytesOf(readConfig(process.env)));
    const what = `${String(changes)} ${words.changes[locale]}; ${words.workspaces[locale]}: ${workspaces.join(', ')}`;
    say(`${words.saved[locale]} ${path} (${what})`);
    return 0;
  } catch (error) {
    say(explainError(error, locale), 'error');
    return 1;
  }
}

// A query that still runs would keep the process alive, so it ends here (architecture.md, rule 10).
process.exit(await main(spokenLocale(process.env)));
