/** The measures through the API: the collection, values in a network, why, and progress. */
import { describe, expect, test } from 'vitest';
import { measures } from '#domain/measures/measures.ts';
import { endpoints } from '#contract/endpoints.ts';
import { ask, shippedApp } from '../support/app.ts';

const app = shippedApp();

describe('the collection', () => {
  test('has every declared measure with all that is to be told about it', async () => {
    const reply = await ask(app(), '/api/measures');
    expect(reply.status).toBe(200);
    const { total, items } = endpoints.measures.reply.parse(reply.json());
    expect(total).toBe(measures.length);
    expect(items.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
    expect(items.find(({ id }) => id === 'betweenness')?.source.en).toContain('Freeman (1978)');
    expect(endpoints.measures.reply.parse(reply.json())).toEqual(reply.json());
  });
});

test('a word that nobody asked with has no progress', async () => {
  expect((await ask(app(), '/api/progress/nobody-asked-this')).json()).toEqual({ state: 'unknown', share: null });
});
