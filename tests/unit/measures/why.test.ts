/** Why an organisation has its value: what went in, with statements, bounded and said so. */
import { beforeAll, describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { csrGraph } from '#domain/measures/kernels/csr-graph.ts';
import { measuredNetwork } from '#domain/measures/measured-network.ts';
import { pillarNumbers } from '#domain/measures/network-results.ts';
import { brokeredPairs } from '#domain/measures/why/brokered-pairs.ts';
import { saidNotes } from '#domain/measures/why/said-notes.ts';
import { whyNotes } from '#domain/measures/why/why-notes.ts';
import { measure, type Measurement } from '../../../server/analysis/measuring/measuring.ts';
import { whyView } from '../../../server/analysis/why.ts';
import { makeIndex } from '../../support/facts.ts';
import { goldenFacts } from '../../support/golden-example.ts';
import { kernelsInProcess } from '../../support/kernels-in-process.ts';
import { everything } from '../../support/measures-choice.ts';

const index = makeIndex(goldenFacts);
const time = askedTime('2018', '2026-11-22');
let measurement: Measurement;
beforeAll(async () => {
  measurement = await measure({ index, region: 'R', choice: everything, time }, kernelsInProcess, {});
});

const why = (id: string, organisation: string) => whyView(measurement, { measure: id, organisation });

describe('why', () => {
  it('a degree: its lines with their statements', () => {
    const { value, lines, rank } = why('degree', 'mina');
    expect([value, rank, lines?.total]).toEqual([4, 1, 4]);
    expect(lines?.items.map(({ to }) => to.id)).toEqual(['emb', 'gas', 'gore', 'pnp']);
    expect(lines?.items[0]?.parts).toMatchObject([
      { by: 'tie', kind: 'partners-with', outwards: null, strength: null },
    ]);
    expect(lines?.items.every(({ parts }) => parts.every(({ statements }) => statements.length === 1))).toBe(true);
  });

  it('an effective size: lines among its neighbours', () => {
    const { value, amongNeighbours } = why('effective-size', 'ong1');
    expect(value).toBeCloseTo(3.5, 6);
    expect(amongNeighbours?.items.map(({ from, to }) => [from.id, to.id])).toEqual([['fed', 'uni']]);
  });

  it('a betweenness: the pairs of neighbours that it stands between, and what they explain', () => {
    const { value, between, notes } = why('betweenness', 'emb');
    // MINA and ONG1 meet through the embassy and through the regional government: half each.
    expect(between?.items).toMatchObject([{ from: { id: 'mina' }, to: { id: 'ong1' }, share: 0.5 }]);
    expect(between?.explained).toBeCloseTo(0.5 / 36, 6);
    expect(value).toBeGreaterThan(0.5 / 36);
    expect(notes.some(({ en }) => en.includes('explain 17% of the value'))).toBe(true);
  });

  it('a betweenness along strong lines: its pairs, which are of equal lines, explain no part of it', async () => {
    const weighted = await measure(
      { index, region: 'R', choice: { ...everything, weighted: true }, time },
      kernelsInProcess,
      {},
    );
    const { between, notes } = whyView(weighted, { measure: 'betweenness', organisation: 'emb' });
    expect([between?.total, between?.explained]).toEqual([1, null]);
    expect(notes.some(({ en }) => en.includes('explain'))).toBe(false);
  });

  it('a betweenness with hundreds of neighbours: all pairs are counted, and which were looked at is said', () => {
    const ids = Array.from({ length: 452 }, (_, number) => `o${String(number).padStart(3, '0')}`);
    const star = makeIndex({
      organisations: ids.map((id) => ({ id })),
      regions: [{ id: 'R' }],
      presentIn: ids.map((organisation) => ({ organisation, region: 'R' })),
      // All have a line to the first, and the last two to each other.
      tiedTo: [...ids.slice(1).map((toId) => ({ fromId: 'o000', toId })), { fromId: 'o450', toId: 'o451' }],
    });
    const network = measuredNetwork(star, 'R', everything, time);
    const place = { index: star, network, node: 0, time, values: [] };
    const between = brokeredPairs(place, csrGraph(network.ids.length, network.lines), pillarNumbers(network));
    expect(between).toMatchObject({ total: (451 * 450) / 2 - 1, explained: null });
    expect(between.items).toHaveLength(50);
    const own = { total: 451, items: [] };
    const parts = { own, among: null, between, value: 0.9, chance: null, steps: null, others: 451, weighted: false };
    const words = whyNotes('betweenness', parts);
    const said = words.map(({ en }) => en).join(' ');
    expect(said).toContain('50 of 101474 pairs are shown. It has 451 direct neighbours: the pairs listed are of 400');
    expect(said).not.toContain('explain');
  });

  it('a brokerage: pairs with their role', () => {
    const { value, expected, between } = why('brokerage-liaison', 'emb');
    expect(value).toBe(2);
    expect(expected).toBeGreaterThan(0);
    expect(between?.items.map(({ role }) => role)).toEqual(['liaison']);
  });

  it('a brokerage lists the pairs of its role only, which make the number, and what chance is made from', () => {
    const { value, between, notes } = why('brokerage-representative', 'mina');
    expect([value, between?.total]).toEqual([3, 3]);
    // 4 State, 2 companies, 3 civil society, 1 observer: 1 x 8 ordered pairs; 10 of 45 possible lines.
    expect(notes.map(({ en }) => en)).toEqual([
      'Each pair counts once, since the other way it is the opposite role: 3 × 1 = 3.',
      'By chance: 8 × d × d × (1 − d) = 0.3073. d = 10 ÷ 45 = 0.2222 is the part on file of the possible lines between the 10 with a pillar; 8 is how many ordered pairs would give this role.',
    ]);
    expect(why('brokerage-representative', 'mina').expected).toBeCloseTo(0.3073, 4);
  });

  it('an eigenvector and a PageRank: the sum over neighbours, whose values and lines stand beside each line', () => {
    const eigen = why('eigenvector', 'gas');
    expect(eigen.lines?.items.map(({ to, value, ofTo }) => [to.id, value?.toFixed(4), ofTo])).toEqual([
      ['mina', '0.9715', 4],
    ]);
    expect(eigen.notes[0]?.en).toContain('0.9715 ÷ 2.785 = 0.3488');
    const rank = why('pagerank', 'gas');
    const mina = why('pagerank', 'mina').value ?? 0;
    expect(rank.notes[0]?.en).toContain(`0.85 × ${String(Number((mina / 4).toPrecision(4)))} + `);
  });

  it('a closeness: how many are how many steps away', () => {
    expect(why('closeness', 'gore').steps).toEqual([
      { steps: 1, organisations: 3 },
      { steps: 2, organisations: 4 },
    ]);
    expect(why('closeness', 'gore').notes.map(({ en }) => en)).toEqual([
      'Each other organisation adds 1 ÷ its steps, and 0 where there is no path: (3 ÷ 1 + 4 ÷ 2) ÷ 9 = 0.5556.',
    ]);
  });

  it('structural holes and strength: sums over the lines that are listed', () => {
    const notes = (id: string, organisation: string): string[] => why(id, organisation).notes.map(({ en }) => en);
    expect(notes('effective-size', 'ong1')[0]).toContain('4 − 2 × 1 ÷ 4 = 3.5.');
    // GORE: PNP and MINA have a line to each other; p = 1/3 each, and 1/3 × 1/4, 1/3 × 1/2 by way of the other.
    expect(notes('constraint', 'gore')[0]).toMatch(/: (?=.*0\.3333²)(?=.*0\.4167²)(?=.*0\.5²).* = 0\.5347\.$/);
    expect(notes('strength', 'pnp')).toEqual([
      'In this measure lines always count by strength.',
      'The strength of each line, in their order: 1 + 1 = 2.',
    ]);
  });

  it('with strengths: a closeness is not made of the steps, and constraint is of strengths', async () => {
    const weighted = await measure(
      { index, region: 'R', choice: { ...everything, weighted: true }, time },
      kernelsInProcess,
      {},
    );
    const notesOf = (id: string): string[] =>
      whyView(weighted, { measure: id, organisation: 'gore' }).notes.map(({ en }) => en);
    expect(notesOf('closeness')).toEqual([expect.stringContaining('The steps below count lines only.')]);
    expect(notesOf('constraint')[0]).toContain(' = 0.5347.');
    expect(notesOf('betweenness-weighted')[0]).not.toContain('always');
  });

  it('an influence by other pillars: the interviews of these only', async () => {
    const spoken = makeIndex({
      ...goldenFacts,
      speaksFrom: [
        { interview: 'i1', pillar: 'state' },
        { interview: 'i2', pillar: 'companies' },
        { interview: 'i3', pillar: 'civil-society' },
      ],
    });
    const measured = await measure({ index: spoken, region: 'R', choice: everything, time }, kernelsInProcess, {});
    const answersTo = (id: string) => whyView(measured, { measure: id, organisation: 'oefa' }).answers;
    expect(answersTo('perceived-influence')?.length).toBe(5);
    // A state body: not the state's own interview, nor those that give no pillar.
    expect(answersTo('others-only')?.map(({ interview, score }) => [interview, score])).toEqual([
      ['i2', 4],
      ['i3', 3],
    ]);
  });

  it('an influence: what interviews say; an engagement: its statements', () => {
    expect(why('perceived-influence', 'oefa').said?.recall).toMatchObject({ named: 3, interviews: 5 });
    expect(why('perceived-influence', 'oefa').lines).toBeNull();
    const { answers, notes } = why('perceived-influence', 'oefa');
    expect(answers?.map(({ score }) => score)).toEqual([4, 3, 1, null, null]);
    expect(notes.map(({ en }) => en)).toEqual(['Sum of scores over the highest possible: 8 ÷ (5 × 4) = 0.4.']);
    const { said, value } = why('perceived-influence', 'oefa');
    const [, amongMore] = saidNotes('perceived-influence', { said, value, engagement: null, known: 5 }, index);
    expect(amongMore?.en).toContain(
      'among the 5 of this selection that have a value; as said in interviews, among the 6',
    );
    // 3rd; without one interview between 2nd and 4th (methods.md).
    const ranks = why('rank-range', 'oefa').answers?.map(({ rankWithout }) => rankWithout ?? 0) ?? [];
    expect([Math.min(...ranks), Math.max(...ranks), ranks.length]).toEqual([2, 4, 5]);
    expect(why('engagement', 'gore').engagement).toMatchObject({ value: 1, rung: 'coordinator' });
    expect(why('gap', 'oefa')).toMatchObject({ value: 0.4, said: { recall: { named: 3 } }, engagement: { value: 0 } });
  });

  it('is refused for what has no value of an organisation, and for who is not in the network', () => {
    expect(() => why('ei-index', 'gore')).toThrow('no measure of organisations ei-index');
    expect(() => why('degree', 'nobody')).toThrow('no organisation nobody in this network');
  });
});
