/** `npm run import`: shows what a dataset would change, asks, and loads it, through the running server when there is one. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportReport } from '#contract/imports.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { readConfig } from '../config.ts';
import { projectRoot } from '../graph/project-root.ts';
import { collectFiles } from './import/collect-files.ts';
import { confirmed } from './confirmed.ts';
import { explainError } from './explain-error.ts';
import { importTarget, type ImportTarget } from './import/import-target.ts';
import { reportLines } from './import/report-lines.ts';
import { words } from './import/words.ts';
import { say, spokenLocale } from './say.ts';

/** Loaded, refused as a whole, and not confirmed. */
const exits = { loaded: 0, failed: 1, notConfirmed: 2 } as const;

interface Arguments {
  readonly path: string;
  readonly workspace?: string;
  readonly yes: boolean;
  readonly json: boolean;
}

function readArguments(): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { workspace: { type: 'string' }, yes: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) return undefined;
    const { workspace, yes = false, json = false } = values;
    return { path, yes, json, ...(workspace === undefined ? {} : { workspace }) };
  } catch {
    return undefined;
  }
}

async function importWith(target: ImportTarget, asked: Arguments, locale: Locale): Promise<number> {
  // With --json the report alone goes to the output, and all else beside it.
  const tell = (line: string): void => {
    say(line, asked.json ? 'error' : 'line');
  };
  const print = (report: ImportReport, dryRun: boolean): void => {
    if (asked.json) say(JSON.stringify({ ...report, dryRun }, null, 2));
  };
  const files = await collectFiles(asked.path, join(projectRoot(), 'seeds'));
  const workspace = asked.workspace === undefined ? {} : { workspace: asked.workspace };
  const preview = await target.run(files, { ...workspace, dryRun: true });
  tell(`${words.preview[locale]} ${preview.workspace}`);
  for (const line of reportLines(preview, locale)) tell(line);
  tell('');
  const stop = (reason: keyof typeof words, code: number): number => {
    print(preview, true);
    tell(words[reason][locale]);
    return code;
  };
  if (preview.read > 0 && preview.rejected.length === preview.read) return stop('allRejected', exits.failed);
  if (!asked.yes) {
    if (!process.stdin.isTTY) return stop('notAsked', exits.notConfirmed);
    if (!(await confirmed(words.ask[locale]))) return stop('declined', exits.notConfirmed);
  }
  const report = await target.run(files, { ...workspace, dryRun: false });
  print(report, false);
  tell(words[report.loaded + report.changed > 0 ? 'loaded' : 'nothingNew'][locale]);
  if (report.rejected.length > 0) tell(`${words.someRejected[locale]} ${String(report.rejected.length)}`);
  const { open, openLater } = words;
  tell(
    `${(target.address === undefined ? openLater : open)[locale]} ${target.address ?? ''}/${report.workspace}/regions`,
  );
  return exits.loaded;
}

async function main(locale: Locale): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    say(words.usage[locale], 'error');
    return exits.failed;
  }
  try {
    const target = await importTarget(readConfig(process.env));
    return await importWith(target, asked, locale).finally(() => target.close());
  } catch (error) {
    say(explainError(error, locale), 'error');
    return exits.failed;
  }
}

// A query that still runs would keep the process alive, so it ends here (architecture.md, rule 10).
process.exit(await main(spokenLocale(process.env)));
