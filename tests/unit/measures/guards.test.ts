/** Empty, edgeless, disconnected and scarcely known networks say what cannot be compared. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import type { MeasuresChoice } from '#domain/measures/line-choice.ts';
import type { MeasuresView } from '#domain/views/measures-view.ts';
import { measuresView } from '../../../server/analysis/measures.ts';
import { measure } from '../../../server/analysis/measuring/measuring.ts';
import { makeIndex, type FactsInput } from '../../support/facts.ts';
import { kernelsInProcess } from '../../support/kernels-in-process.ts';
import { everything } from '../../support/measures-choice.ts';

const time = askedTime('2020', '2026-11-01');
const named = (count: number) => Array.from({ length: count }, (_, number) => ({ id: `o${String(number)}` }));
const tie = (from: number, to: number) => ({ fromId: `o${String(from)}`, toId: `o${String(to)}` });

async function viewOf(facts: FactsInput, choice: Partial<MeasuresChoice> = {}): Promise<MeasuresView> {
  const question = { index: makeIndex(facts), region: undefined, choice: { ...everything, ...choice }, time };
  return measuresView(await measure(question, kernelsInProcess, {}));
}

function codes({ guards }: MeasuresView): string[] {
  return guards.map(({ code }) => code);
}

describe('a network', () => {
  it('without organisations measures nothing', async () => {
    const view = await viewOf({});
    expect(codes(view)).toEqual(['empty', 'no-interviews', 'no-group']);
    expect(view).toMatchObject({ total: 0, items: [], region: null });
    expect(view.network).toMatchObject({ communities: null, modularity: null, reach: null, representation: null });
  });

  it('without lines has no order of position; its degree is 0 and its constraint undefined', async () => {
    const view = await viewOf({ organisations: named(20) });
    expect(codes(view)).toContain('edgeless');
    const [first] = view.items;
    expect(first?.values).toMatchObject({ degree: 0, betweenness: 0, constraint: null, eigenvector: null });
    expect(first?.values).toMatchObject({ 'perceived-influence': null, engagement: null, gap: null, reach: null });
    expect(first?.ranks).toEqual({});
  });

  it('with few lines on file hides the order by betweenness and says how many are known', async () => {
    const view = await viewOf({ organisations: named(20), tiedTo: [tie(0, 1), tie(1, 2)] });
    const guard = view.guards.find(({ code }) => code === 'low-coverage');
    expect(guard?.text.es).toContain('Solo 3 de 20 organizaciones');
    expect(view.items[1]?.ranks['betweenness']).toBeUndefined();
    expect(view.items[1]?.values['betweenness']).toBeCloseTo(1 / 171, 6);
    expect(view.items[1]?.ranks['degree']).toBe(1);
  });

  it('in parts has eigenvector centrality in the largest only', async () => {
    const ring = Array.from({ length: 15 }, (_, number) => tie(number, (number + 1) % 15));
    const view = await viewOf({ organisations: named(18), tiedTo: [...ring, tie(15, 16)] });
    expect(codes(view)).toContain('disconnected');
    expect(view.basis).toMatchObject({ components: 3, largest: 15, isolates: 1 });
    const valueOf = (id: string) => view.items.find((item) => item.id === id)?.values['eigenvector'];
    expect(valueOf('o3')).toBeCloseTo(1, 6);
    expect(valueOf('o15')).toBeNull();
    expect(view.items.find(({ id }) => id === 'o3')?.ranks['betweenness']).toBe(1);
  });

  it('of one pillar has no brokerage to compare', async () => {
    const belongsTo = named(20).map(({ id }) => ({ organisation: id, pillar: 'state' }));
    const view = await viewOf({ organisations: named(20), belongsTo, tiedTo: [tie(0, 1)] });
    expect(view.guards.find(({ code }) => code === 'one-pillar')?.measures).toContain('brokerage-liaison');
  });
});

describe('the group', () => {
  const facts: FactsInput = {
    organisations: named(3),
    groups: [{ id: 'g' }, { id: 'h' }],
    memberOf: [{ organisation: 'o0', group: 'g' }],
  };

  it('is chosen where there are several, and unknown ones are refused', async () => {
    expect((await viewOf(facts)).basis.group).toBeNull();
    const view = await viewOf(facts, { with: 'g' });
    expect(view.basis.group?.id).toBe('g');
    expect(view.items.map(({ values }) => values['engagement'])).toEqual([1, 0, 0]);
    await expect(viewOf(facts, { with: 'nobody' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
