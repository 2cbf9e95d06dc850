/**
 * `npm test`: every check there is, two at a time where the machine has two processors, the longest first; `--fast`
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

/** Takes the steps in their order, `atATime` of them at the same time: who is done takes the next that nobody has. */
async function work(steps: readonly Step[], atATime = 1): Promise<void> {
  const waiting = [...steps];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) outcomes.push(await step());
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

const format: Step = () =>
  toolStep('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']);
const lintAndTypes: Step = () => toolStep('lint and types', ['--import', 'tsx', 'tests/support/run/lint-and-types.ts']);
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

/** The longest first. */
const code = [lintAndTypes, unit, format, importRules];
if (fast) {
  await work(code);
} else {
  // What is missing is installed first: two installations at a time would get in each other's way.
  isAvailable(missingNeo4j());
  const browser = isAvailable(missingBrowser()) ? [inTheBrowser] : [];
  await work([build]);
  // Without Neo4j the tests of graph and http still run on the embedded engine.
  await work([...browser, graphAndHttp, ...code], Math.min(availableParallelism(), 2));
}

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
for (const what of notRun) console.log(`Not run: ${what}`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
