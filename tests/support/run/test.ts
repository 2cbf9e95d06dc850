/** `npm test`: every check there is, one step after the other; `--fast` (`npm run check`): those that take a minute. */
import { missingBrowser } from './ensure-browser.ts';
import { missingNeo4j } from './ensure-neo4j.ts';
import { type Outcome, toolStep } from './step.ts';
import { vitestStep } from './vitest-step.ts';

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

outcomes.push(await toolStep('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']));
outcomes.push(await toolStep('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']));
outcomes.push(await toolStep('types', ['node_modules/typescript/bin/tsc', '--noEmit']));
outcomes.push(
  await toolStep('import rules', [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config=.dependency-cruiser.cjs',
    'server',
    'web',
    'tests',
  ]),
);
if (!fast) outcomes.push(await toolStep('build', ['server/cli/build.mjs']));
outcomes.push(await vitestStep('unit, conventions, web', ['unit']));
if (!fast) {
  // Without Neo4j these still run on the embedded engine.
  isAvailable(missingNeo4j());
  outcomes.push(await vitestStep('graph, http', ['graph', 'http']));
  if (isAvailable(missingBrowser())) outcomes.push(await vitestStep('in the browser', ['e2e']));
}

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
for (const what of notRun) console.log(`Not run: ${what}`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
