/** The import rules fire: a small project that breaks each of them once. That ours keeps them is a step of its own. */
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runTool } from '../support/run/step.ts';

/** File, what it imports, the rule that this breaks ('' for none). */
const cases = [
  ['server/domain/good.ts', 'zod', ''],
  ['server/domain/reads-files.ts', 'node:fs', 'domain-imports'],
  ['server/domain/knows-contract.ts', '#contract/good.ts', 'domain-imports'],
  ['server/contract/good.ts', '#domain/good.ts', ''],
  ['server/contract/knows-graph.ts', '../graph/port.ts', 'contract-imports'],
  ['server/graph/port.ts', 'node:path', ''],
  ['server/graph/knows-ingest.ts', '../ingest/good.ts', 'graph-imports'],
  ['server/graph/embedded/open.ts', '../port.ts', ''],
  ['server/graph/neo4j/open.ts', 'neo4j-driver', ''],
  ['server/graph/neo4j/knows-the-other.ts', '../embedded/open.ts', 'adapters-apart'],
  ['server/graph/names-driver.ts', 'neo4j-driver', 'only-the-neo4j-adapter-names-its-driver'],
  ['server/graph/names-engine.ts', '@grafeo-db/js', 'only-the-embedded-adapter-names-its-engine'],
  ['server/graph/names-adapter.ts', './embedded/open.ts', 'only-open-graph-names-an-adapter'],
  ['server/ingest/good.ts', '../graph/port.ts', ''],
  ['server/ingest/knows-analysis.ts', '../analysis/good.ts', 'ingest-imports'],
  ['server/analysis/good.ts', '#domain/good.ts', ''],
  ['server/analysis/names-adapter.ts', '../graph/neo4j/open.ts', 'only-open-graph-names-an-adapter'],
  ['server/analysis/knows-http.ts', '../http/good.ts', 'nothing-points-back'],
  ['server/exporting/knows-planning.ts', '../planning/good.ts', 'exporting-imports'],
  ['server/planning/good.ts', '#domain/good.ts', ''],
  ['server/history/good.ts', '../graph/port.ts', ''],
  ['server/history/knows-ingest.ts', '../ingest/good.ts', 'history-imports'],
  ['server/http/good.ts', '../ingest/good.ts', ''],
  ['server/http/knows-cli.ts', '../cli/good.ts', 'http-not-cli'],
  ['server/cli/good.ts', '../analysis/good.ts', ''],
  ['server/cli/draws.ts', 'react', 'server-packages'],
  ['server/open-graph.ts', './graph/neo4j/open.ts', ''],
  ['web/src/good.ts', '#contract/good.ts', ''],
  ['web/src/knows-analysis.ts', '../../server/analysis/good.ts', 'web-imports'],
  ['web/src/reads-files.ts', 'node:fs', 'web-no-node'],
  ['web/src/serves.ts', 'fastify', 'web-packages'],
  ['web/src/tests-itself.ts', '../../tests/good.ts', 'nothing-imports-tests'],
  ['tests/good.ts', '../server/graph/neo4j/open.ts', ''],
  ['server/analysis/first.ts', './second.ts', 'no-cycles'],
  ['server/analysis/second.ts', './first.ts', ''], // a cycle is told once
  ['server/analysis/opens-drawer.ts', './helpers.ts', 'no-drawers'],
  ['server/analysis/helpers.ts', '#domain/good.ts', ''],
  ['server/analysis/dangles.ts', './gone.ts', 'resolvable'],
] as const;

const Report = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

const project = realpathSync(mkdtempSync(join(tmpdir(), 'tinkuy-rules-')));
let fired: ReadonlyMap<string, readonly string[]> = new Map();

beforeAll(async () => {
  for (const file of ['package.json', 'tsconfig.json']) copyFileSync(file, join(project, file));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  for (const [file, imported] of cases) {
    mkdirSync(join(project, dirname(file)), { recursive: true });
    writeFileSync(join(project, file), `import * as it from '${imported}';\nexport const x = it;\n`);
  }
  const { output } = await runTool(
    [
      resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      `--config=${resolve('.dependency-cruiser.cjs')}`,
      '--output-type=json',
      ...['server', 'web', 'tests'],
    ],
    { cwd: project },
  );
  const { violations } = Report.parse(JSON.parse(output)).summary;
  const byFile = new Map<string, string[]>();
  for (const { from, rule } of violations) byFile.set(from, [...(byFile.get(from) ?? []), rule.name]);
  fired = byFile;
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('an import rule', () => {
  it.each(cases)('%s imports %s: %s', (file, _imported, rule) => {
    const names = fired.get(file) ?? [];
    if (rule === '') expect(names).toEqual([]);
    else expect(names).toContain(rule);
  });
});
