/** A filter that nothing on file is called like is a mistake in the question: 400, which value, and what is allowed. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Problem } from '#contract/problem.ts';
import { PathsView } from '#domain/views/gaps-view.ts';
import { RegionComparisonView } from '#domain/views/region-comparison-view.ts';
import { organisationKinds } from '#domain/vocabularies.ts';
import { ask, shippedApp } from '../support/app.ts';

const app = shippedApp();
const Details = z.object({
  unknown: z.record(z.string(), z.array(z.string())),
  allowed: z.record(z.string(), z.array(z.string())),
});

async function refusal(url: string): Promise<z.infer<typeof Details>> {
  const reply = await ask(app(), url);
  expect(reply.status, reply.text).toBe(400);
  const problem = Problem.parse(reply.json());
  expect(problem.code).toBe('INVALID_INPUT');
  return Details.parse(problem.details);
}

const region = '/api/peru/regions/PE-CUS';

describe('an unknown value', () => {
  test.each([
    [`${region}/network?pillar=state,nope`, { pillar: ['nope'] }],
    [`${region}/network?kind=goverment`, { kind: ['goverment'] }],
    [`${region}/network?theme=nope`, { theme: ['nope'] }],
    [`${region}/network?mandate=nope`, { mandate: ['nope'] }],
    [`${region}/network?tie=nope`, { tie: ['nope'] }],
    [`${region}/network?group=nope&source=nope,dcaf-2019`, { group: ['nope'], source: ['nope'] }],
    [`${region}/network?basis=hearsay`, { basis: ['hearsay'] }],
    [`${region}/coverage?theme=nope`, { theme: ['nope'] }],
    [`${region}/coverage?group=nope`, { group: ['nope'] }],
    [`${region}/coverage?group=lima-working-group`, { group: ['lima-working-group'] }],
    [`${region}/gaps?theme=nope&pillar=nope`, { theme: ['nope'], pillar: ['nope'] }],
    [`${region}/gaps?group=nope`, { group: ['nope'] }],
    ['/api/peru/coverage?theme=nope', { theme: ['nope'] }],
    ['/api/peru/comparison?regions=PE-CUS,nope', { regions: ['nope'] }],
    ['/api/peru/timeline?year=abc,2017', { year: ['abc'] }],
  ])('%s', async (url, unknown) => {
    expect((await refusal(url)).unknown).toEqual(unknown);
    // A refusal is not kept as an answer.
    expect((await refusal(url)).unknown).toEqual(unknown);
  });

  test('closed lists and short ones are named, long ones are not', async () => {
    const { allowed } = await refusal(`${region}/network?kind=x&theme=x&source=x&mandate=x&pillar=x`);
    expect(Object.keys(allowed).sort()).toEqual(['kind', 'pillar', 'theme']);
    expect(allowed.kind).toEqual([...organisationKinds]);
    expect(allowed.pillar).toContain('none');
    expect(allowed.theme).toContain('environment');
    expect((await refusal(`${region}/coverage?group=lima-working-group`)).allowed.group).toEqual([
      'cusco-working-group',
    ]);
  });
});

test.each([
  `${region}/network?pillar=none&kind=media&theme=environment&tie=membership,funds&basis=assumed`,
  `${region}/gaps?theme=environment&pillar=none`,
  '/api/rio-claro/coverage?theme=environment',
  '/api/rio-claro/timeline?year=1875',
])('what is known is answered, be it empty: %s', async (url) => {
  expect((await ask(app(), url)).status).toBe(200);
});

test('a way may lead to a group: to the nearest of its engaged members', async () => {
  const reply = await ask(app(), '/api/rio-claro/paths?from=vigilancia-ambiental&to=rio-claro-working-group');
  expect(reply.status).toBe(200);
  const { to, items } = PathsView.parse(reply.json());
  expect(to).toMatchObject({ id: 'rio-claro-working-group', type: 'group' });
  expect(items).toHaveLength(3);
  const costs = items.map(({ cost }) => cost);
  expect(costs).toEqual([...costs].sort((one, other) => one - other));
  for (const { hops } of items) expect(hops.at(-1)?.to.id).not.toBe(to.id);
  const description = JSON.stringify((await ask(app(), '/api/openapi.json')).json());
  expect(description).toContain('to any of its engaged members, whichever is nearest');
});

describe('regions side by side', () => {
  const compared = async (regions: string): Promise<number | string[]> => {
    const reply = await ask(app(), `/api/peru/comparison?regions=${regions}`);
    if (reply.status !== 200) return reply.status;
    return RegionComparisonView.parse(reply.json()).items.map(({ region: { id } }) => id);
  };

  test('are one to four; one that is named twice counts once', async () => {
    expect(await compared('PE-CUS')).toEqual(['PE-CUS']);
    expect(await compared('PE-CUS,PE,PE-CUS')).toEqual(['PE-CUS', 'PE']);
    expect(await compared('PE,PE-CUS,PE-PUN,PE-APU,PE')).toEqual(['PE', 'PE-CUS', 'PE-PUN', 'PE-APU']);
    expect(await compared('PE,PE-CUS,PE-PUN,PE-APU,PE-ARE')).toBe(400);
    expect(await compared('')).toBe(400);
  });
});
