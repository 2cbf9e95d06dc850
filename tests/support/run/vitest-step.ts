/** Runs projects of vitest.config.ts and counts their tests. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Outcome, runTool, step } from './step.ts';

const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

async function readReport(file: string): Promise<Outcome> {
  try {
    const report = Report.parse(JSON.parse(await readFile(file, 'utf8')));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    // vitest ended before it wrote one; its exit code tells.
    return { passed: 0, failed: 0 };
  }
}

/** One run of vitest. A file that cannot be loaded, or an error outside a test, counts as one failure. */
export function vitestStep(name: string, projects: readonly string[]): Promise<Outcome> {
  return step(name, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tinkuy-run-'));
    try {
      const report = join(folder, 'report.json');
      const { code, output } = await runTool([
        'node_modules/vitest/vitest.mjs',
        'run',
        ...projects.map((project) => `--project=${project}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        '--silent=passed-only',
      ]);
      const { passed, failed } = await readReport(report);
      return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
