/** `npm run restore`: a backup in place of what is stored, on either engine; what was there is saved first. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Locale } from '#domain/vocabularies.ts';
import { decodeBackup } from '../backup/backup-file.ts';
import { isEmptyStore, restoreBackup } from '../backup/restore-backup.ts';
import { readConfig } from '../config.ts';
import { openGraph } from '../open-graph.ts';
import { explainError } from './explain-error.ts';
import { say, spokenLocale } from './say.ts';
import { backupName, backupOf, saveBackup } from './store/save-backup.ts';
import { storeWords as words } from './store/store-words.ts';
import { placeOf } from './whole-file.ts';

function readArguments(): { path: string; yes: boolean } | undefined {
  try {
    const options = { yes: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [path, ...rest] = positionals;
    return path === undefined || rest.length > 0 ? undefined : { path: placeOf(path), yes: values.yes === true };
  } catch {
    return undefined;
  }
}

async function restore({ path, yes }: { path: string; yes: boolean }, locale: Locale): Promise<number> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) {
    say(`${words.noFile[locale]} ${path}`, 'error');
    return 1;
  }
  // Before anything is opened: a damaged file is told as such, whatever else is in the way.
  const backup = decodeBackup(bytes);
  const { graph } = await openGraph(readConfig(process.env));
  try {
    if (!(await isEmptyStore(graph))) {
      if (!yes) {
        say(words.notEmpty[locale], 'error');
        return 2;
      }
      const safety = placeOf(backupName(new Date(), 'tinkuy-before-restore'));
      await saveBackup(safety, await backupOf(graph));
      say(`${words.safety[locale]} ${safety}`);
    }
    const { changes } = await restoreBackup(graph, backup);
    const what = `${String(changes)} ${words.changes[locale]}; ${words.workspaces[locale]}: ${backup.header.workspaces.join(', ')}`;
    say(`${words.restored[locale]} (${what})`);
    return 0;
  } finally {
    await graph.close();
  }
}

async function main(locale: Locale): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    say(words.restoreUsage[locale], 'error');
    return 1;
  }
  try {
    return await restore(asked, locale);
  } catch (error) {
    say(explainError(error, locale), 'error');
    return 1;
  }
}

// A query that still runs would keep the process alive, so it ends here (architecture.md, rule 10).
process.exit(await main(spokenLocale(process.env)));
