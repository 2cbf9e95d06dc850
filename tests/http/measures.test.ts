/** The measures through the API: the collection, values in a network under its filters, why, and for whom. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { columns, measures } from '#domain/measures/measures.ts';
import type { MeasuresView } from '#domain/views/measures-view.ts';
import { endpoints, type EndpointName } from '#contract/endpoints.ts';
import { ask, shippedApp } from '../support/app.ts';

const app = shippedApp();

async function get<Name extends EndpointName>(
  name: Name,
  url: string,
): Promise<z.output<(typeof endpoints)[Name]['reply']>> {
  const reply = await ask(app(), url);
  expect(reply.status, `${url}: ${reply.text.slice(0, 200)}`).toBe(200);
  const json = reply.json();
  const parsed = endpoints[name].reply.parse(json) as z.output<(typeof endpoints)[Name]['reply']>;
  expect(parsed, url).toEqual(json);
  return parsed;
}

test('the collection has every declared measure with all that is to be told about it', async () => {
  const { total, items } = await get('measures', '/api/measures');
  expect(total).toBe(measures.length);
  expect(items.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
  expect(items.find(({ id }) => id === 'betweenness')?.source.en).toContain('Freeman (1978)');
});

test('a word that nobody asked with has no progress', async () => {
  expect(await get('progress', '/api/progress/nobody-asked-this')).toEqual({ state: 'unknown', share: null });
});

describe('values', () => {
  const url = '/api/rio-claro/regions/RC-RIO/measures';
  let view: MeasuresView;
  beforeAll(async () => {
    view = await get('regionMeasures', url);
  });

  test('are of the organisations of the network view, under the same filters', async () => {
    for (const query of ['', '?pillar=state', '?reference=no&jurisdiction=no', '?basis=documented']) {
      const network = await get('network', `/api/rio-claro/regions/RC-RIO/network${query}`);
      const { total, items } = await get('regionMeasures', `${url}${query}`);
      expect(items.map(({ id }) => id)).toEqual(network.organisations.map(({ id }) => id));
      expect(total).toBe(items.length);
      expect(total).toBeGreaterThan(5);
    }
  });

  test('every column has a value or null for every organisation', () => {
    const ids = columns.map(({ id }) => id).sort();
    expect(view.scales.map(({ id }) => id).sort()).toEqual(ids);
    for (const { id, values } of view.items) expect(Object.keys(values).sort(), id).toEqual(ids);
  });

  test('lie within the range that the measure declares', () => {
    for (const { id, range } of columns) {
      for (const { values } of view.items) {
        const value = values[id] ?? null;
        if (value === null) continue;
        expect(value, id).toBeGreaterThanOrEqual(range.least);
        expect(value, id).toBeLessThanOrEqual(range.most ?? Infinity);
      }
    }
  });

  test('hang on the lines chosen, which the basis tells', async () => {
    const wide = await get('regionMeasures', `${url}?coMembership=yes&coAttendance=yes`);
    expect(wide.basis.lines).toBeGreaterThan(view.basis.lines);
    expect(wide.basis.byKind).toHaveProperty('co-membership');
    expect(wide.basis.choice).toMatchObject({ weighted: true, coMembership: true, conflict: true });
    const narrow = await get('regionMeasures', `${url}?tie=funds,in-conflict-with&conflict=no`);
    expect(Object.keys(narrow.basis.byKind)).toEqual(['funds']);
    expect(narrow.basis.caption.en).toContain('Conflicts do not count.');
  });

  test('of said and contact agree with the gap list', async () => {
    const gaps = await get('gaps', '/api/rio-claro/regions/RC-RIO/gaps');
    expect(view.basis.group?.id).toBe(gaps.group?.id);
    expect(view.basis.interviews).toEqual(gaps.interviews);
    for (const { organisation, influence, engagement, gap } of gaps.points) {
      const values = view.items.find(({ id }) => id === organisation.id)?.values;
      if (!values) continue;
      expect(values).toMatchObject({ 'perceived-influence': influence, engagement, gap });
    }
    const coverage = await get('regionCoverage', '/api/rio-claro/regions/RC-RIO/coverage');
    expect(view.network.coverage?.share).toBe(coverage.summary.coverage);
  });

  test('for other audiences have no answer of fewer than three interviews', async () => {
    const shown = await get('regionMeasures', `${url}?audience=public`);
    for (const { values, rankRange } of shown.items) {
      expect(values).toMatchObject({ 'score-range': null, 'pillar-difference': null, 'others-only': null });
      expect(rankRange).toBeNull();
    }
    const influence = `${url}/perceived-influence/vigilancia-ambiental`;
    const [whole, forOthers] = [await get('why', influence), await get('why', `${influence}?audience=members`)];
    const scores = whole.answers?.flatMap(({ score }) => score ?? []) ?? [];
    expect([scores.length, scores.reduce((sum, score) => sum + score, 0)]).toEqual([9, 31]);
    expect([forOthers.value, forOthers.answers]).toEqual([whole.value, null]);
  });

  test('are refused for what is not on file', async () => {
    for (const [wrong, status] of [
      ['/api/rio-claro/regions/nowhere/measures', 404],
      [`${url}?pillar=nobody`, 400],
      [`${url}?with=nobody`, 400],
      [`${url}?weighted=perhaps`, 400],
      [`${url}?task=short`, 400],
      [`${url}/nothing/puente-sereno`, 404],
      [`${url}/degree/nobody`, 404],
    ] as const) {
      expect((await ask(app(), wrong)).status, wrong).toBe(status);
    }
  });

  test('are sent once: who has them is told so', async () => {
    const first = await ask(app(), `${url}?task=one-two-three`);
    const again = await ask(app(), `${url}?task=four-five-six`, { 'if-none-match': String(first.headers['etag']) });
    expect([first.status, again.status]).toEqual([200, 304]);
  });

  test('of the whole workspace are of every organisation', async () => {
    const { total, region, items } = await get('regionMeasures', '/api/peru/regions/all/measures');
    const { items: workspaces } = await get('workspaces', '/api/workspaces');
    expect(region).toBeNull();
    expect(total).toBe(workspaces.find(({ id }) => id === 'peru')?.counts.organisations);
    expect(items).toHaveLength(total);
  });

  test('say why, with the statements', async () => {
    for (const { id } of columns) {
      const why = await get('why', `${url}/${id}/puente-sereno`);
      expect(why.value, id).toEqual(view.items.find((item) => item.id === 'puente-sereno')?.values[id]);
    }
    const { value, lines } = await get('why', `${url}/degree/puente-sereno`);
    expect(lines?.total).toBe(value);
    expect(lines?.items.every(({ parts }) => parts.every(({ statements }) => statements.length > 0))).toBe(true);
  });
});
