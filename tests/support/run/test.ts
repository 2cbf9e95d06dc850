/**
 * `npm test`: every check there is, in two lanes at the same time where the machine has two processors; `--fast`
 * (`npm run check`): those that take a minute.
 */
import { availableParallelism } from 'node:os';
import { missingBrowser } from './ensure-browser.ts';
import { missingNeo4j } from './ensure-neo4j.ts';
import { type Outcome, toolStep } from './step.ts';
import { vitestStep } from './vitest-step.ts';

type Step = () => Promise<Outcome>;

const fast = process.argv.includes('--fast');
const inCi = process.env['CI'] === 'true';
const outcomes: Outcome[] = [];
const notRun: string[] = [];

/** Whether something can run here; in CI its absence is a failure. */
function isAvailable(missing: string | undefined): boolean {
  if (missing === undefined) return true;
  notRun.push(missing);
  if (inCi) outcomes.push({ passed: 0, failed: 1 });
  return false;
}

/** Steps one after the other. */
async function lane(steps: readonly Step[]): Promise<void> {
  for (const step of steps) outcomes.push(await step());
}

const format: Step = () =>
  toolStep('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']);
const lint: Step = () => toolStep('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']);
const types: Step = () => toolStep('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
const importRules: Step = () =>
  toolStep('import rules', [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config=.dependency-cruiser.cjs',
    'server',
    'web',
    'tests',
  ]);
const build: Step = () => toolStep('build', ['server/cli/build.mjs']);
const unit: Step = () => vitestStep('unit, conventions, web', ['unit']);
const graphAndHttp: Step = () => vitestStep('graph, http', ['graph', 'http']);
const inTheBrowser: Step = () => vitestStep('in the browser', ['e2e']);

const code = [format, lint, types, importRules, unit];
if (fast) {
  await lane(code);
} else {
  // What is missing is installed first: two installations at a time would get in each other's way.
  isAvailable(missingNeo4j());
  const browser = isAvailable(missingBrowser()) ? [inTheBrowser] : [];
  await lane([build]);
  // Without Neo4j the tests of graph and http still run on the embedded engine.
  const lanes = [[graphAndHttp, ...code], browser];
  if (availableParallelism() > 1) await Promise.all(lanes.map(lane));
  else for (const steps of lanes) await lane(steps);
}

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
for (const what of notRun) console.log(`Not run: ${what}`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
