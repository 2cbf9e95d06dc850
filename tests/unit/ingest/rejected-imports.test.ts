/** What rejects an import as a whole, with the graph as it was; and how large an import may be. */
import { describe, expect, test } from 'vitest';
import { importDataset } from '../../../server/ingest/import-dataset.ts';
import type { InputFile } from '../../../server/ingest/input-file.ts';
import { basics, counts, filesOf, importBench, rejection } from './import-bench.ts';

const bench = importBench();
let next = 0;
function newWorkspace(): string {
  next += 1;
  return `rejected-${String(next)}`;
}
const options = { dryRun: false, author: 'test', reason: 'test' };

describe('an import that is rejected as a whole', () => {
  const random = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3)) % 256);
  const cases: [string, () => InputFile[], { file: string; reason: string }][] = [
    [
      'binary garbage',
      () => [{ path: 'organisations.csv', bytes: random }],
      { file: 'organisations.csv', reason: 'not a text file' },
    ],
    [
      'quotes that do not close',
      () => filesOf('', { 'organisations.csv': 'id,name\na,"b\nc,d\n' }),
      { file: 'organisations.csv', reason: 'line 2' },
    ],
    [
      'quotes in the wrong place',
      () => filesOf('', { 'organisations.csv': 'id,name\na,"b"c\nd,e\n' }),
      { file: 'organisations.csv', reason: 'line 2' },
    ],
    [
      'a missing required column',
      () => filesOf('', { 'organisations.csv': 'id,name,source,locator\na,A,s1,p\n' }),
      { file: 'organisations.csv', reason: 'the required column kind is missing' },
    ],
    [
      'no known table',
      () => filesOf('', { 'personas.csv': 'a\n1\n' }),
      { file: 'personas.csv', reason: 'no table was recognised' },
    ],
    [
      'headers without rows',
      () => filesOf('', { 'topics.csv': 'id,name_es,name_en\n', 'asked.csv': 'interview,organisation\n' }),
      { file: '.', reason: 'the tables have no rows under their headers (topics.csv, asked.csv)' },
    ],
    ['no file at all', () => [], { file: '.', reason: 'no table was recognised' }],
    [
      'a workbook that is none',
      () => [{ path: 'x.xlsx', bytes: random }],
      { file: 'x.xlsx', reason: 'not an XLSX workbook' },
    ],
    [
      'a broken manifest',
      () => filesOf('', { 'dataset.json': '{' }),
      { file: 'dataset.json', reason: 'not valid JSON' },
    ],
    [
      'a manifest of another shape',
      () => filesOf('', { 'dataset.json': '{"uses": "x"}' }),
      { file: 'dataset.json', reason: 'uses' },
    ],
    [
      'used names that leave the folder',
      () => filesOf('', { 'dataset.json': '{"uses": ["../x"]}' }),
      { file: 'dataset.json', reason: 'uses.0' },
    ],
    [
      'a title with an e-mail address',
      () => filesOf('', { 'dataset.json': '{"title_es": "Valle (ana@example.org)"}' }),
      { file: 'dataset.json', reason: 'title_es: personal data' },
    ],
    [
      'a default locator with a telephone number',
      () => filesOf('', { 'dataset.json': '{"defaults": {"locator": "Tel. 984 123 456"}}' }),
      { file: 'dataset.json', reason: 'defaults.locator: personal data' },
    ],
    [
      'a workspace that no address can name',
      () => filesOf('', { 'dataset.json': JSON.stringify({ workspace: 'w'.repeat(101) }) }),
      { file: 'dataset.json', reason: 'workspace' },
    ],
    [
      'a file over 20 MB',
      () => [{ path: 'ties.csv', bytes: new Uint8Array(20 * 1024 * 1024 + 1) }],
      { file: 'ties.csv', reason: 'over 20 MB' },
    ],
    [
      'more than 200,000 rows',
      () => filesOf('', { 'asked.csv': `interview,organisation\n${'a,b\n'.repeat(200_001)}` }),
      { file: '.', reason: 'more than 200000 rows' },
    ],
  ];
  test.each(cases)('%s', async (_, files, { file, reason }) => {
    const workspace = newWorkspace();
    await bench.load(basics, { workspace });
    const revision = await bench.graph().revision();
    const rejected = await rejection(importDataset(bench.graph(), files(), { ...options, workspace }));
    expect(rejected.file).toBe(file);
    expect(rejected.reason).toContain(reason);
    expect(await bench.graph().revision()).toBe(revision);
  });

  test('no workspace, and a workspace that is no id', async () => {
    const rest = Object.fromEntries(Object.entries(basics).filter(([name]) => name !== 'dataset.json'));
    expect((await rejection(bench.load(rest))).reason).toContain('--workspace');
    const named = await rejection(bench.load(basics, { workspace: '../x' }));
    expect(named.file).toBe('--workspace');
    expect(named.reason).toContain('small letters');
    expect((await rejection(bench.load(rest, { workspace: 'api' }))).reason).toContain('cannot be called api');
    const written = await rejection(bench.load({ ...basics, 'dataset.json': '{"workspace": "about"}' }));
    expect(written.file).toBe('dataset.json');
  });
});

test('20,000 rows are imported in seconds', async () => {
  const workspace = newWorkspace();
  const rows = Array.from(
    { length: 10_000 },
    (_, index) => `org-${String(index)},Organización ${String(index)},community,civil-society,s1,p. ${String(index)}`,
  );
  const members = rows.map((_, index) => `Organizacion ${String(index)},cusco-group,member,s1,p. ${String(index)}`);
  const files = filesOf('', {
    ...basics,
    'organizaciones.csv': `id,name,kind,pillar,source,locator\n${rows.join('\n')}\n`,
    'memberships.csv': `organisation,group,role,source,locator\n${members.join('\n')}\n`,
  });
  const started = process.cpuUsage();
  const report = await importDataset(bench.graph(), files, { ...options, workspace, dryRun: true });
  expect(counts(report)).toEqual([20_009, 0, 0, 0]);
  expect(report.resolved[0]).toMatchObject({ id: 'org-0' });
  // Time of the processor, in microseconds: what else runs on the machine is not counted.
  const { user, system } = process.cpuUsage(started);
  expect(user + system).toBeLessThan(15_000_000);
}, 120_000);
