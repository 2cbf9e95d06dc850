/** A large import through the server leaves room for others: they are answered while it is validated and resolved. */
import { expect, test } from 'vitest';
import { ImportReport } from '#contract/imports.ts';
import { ask, testApp } from '../support/app.ts';
import { engineOpener } from '../support/engines.ts';
import { basics } from '../unit/ingest/import-bench.ts';

const opener = engineOpener();

const numbers = Array.from({ length: 10_000 }, (_, index) => String(index));
const organisations = numbers.map((n) => `org-${n},Organización ${n},community,civil-society,s1,p. ${n}\n`);
const members = numbers.map((n) => `Organizacion ${n},cusco-group,member,s1,p. ${n}\n`);
const texts = {
  ...basics,
  'organizaciones.csv': `id,name,kind,pillar,source,locator\n${organisations.join('')}`,
  'memberships.csv': `organisation,group,role,source,locator\n${members.join('')}`,
};

test('while 20,000 rows are looked through, dozens of others are answered', async () => {
  const { graph } = await opener.open('embedded');
  const app = await testApp(graph, { token: 'the-token' });
  const files = Object.entries(texts).map(([path, text]) => ({ path, base64: Buffer.from(text).toString('base64') }));
  const progress = { underWay: true };
  const sent = app
    .inject({
      method: 'POST',
      url: '/api/imports',
      headers: { host: '127.0.0.1:8080', 'x-tinkuy-token': 'the-token' },
      payload: { files, dryRun: true },
    })
    .finally(() => {
      progress.underWay = false;
    });
  let answered = 0;
  while (progress.underWay) {
    expect((await ask(app, '/api/health')).status).toBe(200);
    answered += 1;
  }
  const response = await sent;
  expect(response.statusCode).toBe(200);
  expect(ImportReport.parse(response.json())).toMatchObject({ read: 20_009, loaded: 20_009, rejected: [] });
  expect(answered).toBeGreaterThan(24);
  await app.close();
});
