/** Importing through the server: without the token of the data folder nothing of the body is read. */
import { expect, test } from 'vitest';
import { Problem } from '#contract/problem.ts';
import { testApp } from '../support/app.ts';
import { engineOpener } from '../support/engines.ts';

const opener = engineOpener();

test('no token, or a wrong one, is refused before the body is read', async () => {
  const { graph } = await opener.open('embedded');
  const app = await testApp(graph, { token: 'the-token' });
  const send = async (payload: string, token?: string) => {
    const headers = {
      host: '127.0.0.1:8080',
      'content-type': 'application/json',
      ...(token === undefined ? {} : { 'x-tinkuy-token': token }),
    };
    const response = await app.inject({ method: 'POST', url: '/api/imports', headers, payload });
    return Problem.parse(response.json()).code;
  };
  const broken = '{"files":';
  expect(await send(broken)).toBe('NOT_ALLOWED');
  expect(await send(broken, 'the-tokem')).toBe('NOT_ALLOWED');
  expect(await send('{"files":3}', '')).toBe('NOT_ALLOWED');
  expect(await send(broken, 'the-token')).toBe('INVALID_INPUT');
  expect(await send('{"files":[]}', 'the-token')).toBe('IMPORT_REJECTED');
  await app.close();
});
