/** What the command line asks of a running server: a backup that can be restored, a purge; nothing of it without the token. */
import { expect, test } from 'vitest';
import { Problem } from '#contract/problem.ts';
import { PurgeReport } from '#contract/purges.ts';
import { decodeBackup } from '../../server/backup/backup-file.ts';
import { unzipSync } from 'fflate';
import { testApp } from '../support/app.ts';
import { engineOpener } from '../support/engines.ts';
import { planted, writeHistory } from '../support/kept-history.ts';

const opener = engineOpener();
const own = { host: '127.0.0.1:8080', 'content-type': 'application/json', 'accept-encoding': 'gzip, deflate, br' };

test('a backup and a purge through the server, with the token only', async () => {
  const { graph } = await opener.open('embedded');
  const count = await writeHistory(graph);
  const app = await testApp(graph, { token: 'the-token' });
  const headers = { ...own, 'x-tinkuy-token': 'the-token' };

  const refused = await app.inject({ url: '/api/backup', headers: own });
  expect(Problem.parse(refused.json()).code).toBe('NOT_ALLOWED');
  const backup = await app.inject({ url: '/api/backup', headers });
  expect(decodeBackup(backup.rawPayload).header).toMatchObject({ changes: count, workspaces: ['one', 'two'] });

  const listed = async (): Promise<string> =>
    (await app.inject({ url: '/api/one/changes', headers: { host: own.host } })).body;
  expect(await listed()).toContain(planted);
  const body = { workspace: 'one', what: { text: planted }, reason: 'asked for', dryRun: false };
  const purge = { method: 'POST', url: '/api/purges', payload: body } as const;
  expect((await app.inject({ ...purge, headers: own })).statusCode).toBe(403);
  const report = PurgeReport.parse((await app.inject({ ...purge, headers })).json());
  expect(report.places).toBeGreaterThan(3);
  expect(await listed()).not.toContain(planted);
  expect(await listed()).toContain('asked for');
  await app.close();
});

test('a workspace downloads as an archive with a name that says when it is fictional', async () => {
  const { graph } = await opener.open('embedded');
  await writeHistory(graph);
  const app = await testApp(graph);
  const reply = await app.inject({ url: '/api/one/dataset.zip', headers: own });
  expect(reply.headers).toMatchObject({
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="one.zip"',
  });
  expect(Object.keys(unzipSync(reply.rawPayload))).toContain('one/dataset.json');
  expect((await app.inject({ url: '/api/nowhere/dataset.zip', headers: own })).statusCode).toBe(404);
  await app.close();
});
