/** Sums over interviews: thresholds, the complement, and that no two of them give away what fewer said. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indexFor } from '#domain/audience/index-for.ts';
import { setsTogether } from '#domain/audience/sets-together.ts';
import { askedTime } from '#domain/asked-time.ts';
import { saidIn } from '#domain/said.ts';
import { makeIndex } from '../../support/facts.ts';

const pillars = ['state', 'companies', 'civil-society'];
const pillarOf = (id: string): string | undefined => pillars[Number(id) % 3];
const setOf = (...ids: number[]): Set<string> => new Set(ids.map(String));

test.each([
  ['three of three pillars', [setOf(0, 1, 2)], setOf(0, 1, 2), true],
  ['two', [setOf(0, 1)], setOf(0, 1), false],
  ['three of one pillar', [setOf(0, 3, 6)], setOf(0, 3, 6), false],
  ['three rated, one did not', [setOf(0, 1, 2, 3)], setOf(0, 1, 2), false],
  ['three rated, three did not', [setOf(0, 1, 2, 3, 4, 5)], setOf(0, 1, 2), true],
  ['a part that leaves one', [setOf(0, 1, 2, 3), setOf(0, 1, 2)], setOf(0, 1, 2, 3), false],
  ['a part that leaves three', [setOf(0, 1, 2, 3, 4, 5), setOf(0, 1, 2)], setOf(0, 1, 2, 3, 4, 5), true],
  [
    'two parts that leave one',
    [setOf(0, 1, 2, 3, 4, 5, 6), setOf(0, 1, 2), setOf(3, 4, 5)],
    setOf(0, 1, 2, 3, 4, 5, 6),
    false,
  ],
  ['sets that overlap', [setOf(0, 1, 2, 3, 4, 5), setOf(3, 4, 5, 6, 7, 8)], setOf(0, 1, 2, 3, 4, 5, 6, 7, 8), false],
] as const)('%s', (_name, sets, raters, allowed) => {
  expect(setsTogether(sets, pillarOf)(raters).length === sets.length).toBe(allowed);
});

interface Answer {
  readonly region: string;
  readonly month: string;
  readonly score: number | undefined;
}

function heard(answers: readonly Answer[]) {
  const full = makeIndex({
    regions: [{ id: 'XX', kind: 'country' }, { id: 'A' }, { id: 'B' }],
    regionWithin: ['A', 'B'].map((region) => ({ region, whole: 'XX' })),
    sources: [{ id: 'interviews', confidentiality: 'chatham-house' }],
    organisations: [{ id: 'rated' }],
    describes: [{ source: 'report', describedId: 'rated', name: 'rated' }],
    interviews: answers.map(({ month }, position) => ({ id: String(position), month })),
    interviewRegion: answers.map(({ region }, position) => ({
      source: 'interviews',
      interview: String(position),
      region,
    })),
    speaksFrom: answers.map((_, position) => ({
      source: 'interviews',
      interview: String(position),
      pillar: pillarOf(String(position)) ?? '',
    })),
    rates: answers.flatMap(({ score }, position) =>
      score === undefined
        ? []
        : [{ source: 'interviews', interview: String(position), organisation: 'rated', influence: score }],
    ),
  });
  return indexFor('public', full);
}

/** Number of interviews, of those that named it, and the sum of their scores; null where it is withheld. */
function sum(index: ReturnType<typeof heard>, region: string, at: string): [number, number, number] | null {
  const recall = saidIn(index, region, askedTime(at, '2026-01-01')).of.get('rated')?.recall;
  return recall ? [recall.interviews, recall.named, Math.round(recall.influence * recall.interviews * 4)] : null;
}

describe('in a workspace', () => {
  const plain = (region: string, score: number): Answer => ({ region, month: '2025-03', score });

  it('withholds a province whose sum would give away the one interview beside it', () => {
    const answers = [plain('A', 4), plain('A', 3), plain('A', 2), plain('B', 1)];
    const index = heard(answers);
    expect(sum(index, 'XX', 'latest')).toEqual([4, 4, 10]);
    expect(sum(index, 'A', 'latest')).toBeNull();
    expect(sum(index, 'B', 'latest')).toBeNull();
  });

  it('withholds an earlier time when one interview was added since', () => {
    const later = { region: 'A', month: '2025-04', score: 0 };
    const index = heard([plain('A', 4), plain('A', 3), plain('A', 2), later]);
    expect(sum(index, 'A', 'latest')).toEqual([4, 4, 9]);
    expect(sum(index, 'A', '2025-03')).toBeNull();
  });

  it('lets nobody subtract their way to fewer than three answers', () => {
    const answer = fc.record({
      region: fc.constantFrom('A', 'B'),
      month: fc.constantFrom('2025-03', '2025-04'),
      score: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 3, maxLength: 14 }), (answers) => {
        const index = heard(answers);
        const times = ['2025-03', 'latest'];
        const shown = ['XX', 'A', 'B'].flatMap((region) =>
          times.flatMap((at, order) => {
            const known = sum(index, region, at);
            return known ? [{ region, order, named: known[1], silent: known[0] - known[1] }] : [];
          }),
        );
        for (const small of shown) {
          expect(small.named).toBeGreaterThanOrEqual(3);
          expect([1, 2]).not.toContain(small.silent);
          for (const large of shown) {
            const within = (small.region === large.region || large.region === 'XX') && small.order <= large.order;
            if (!within) continue;
            expect([1, 2]).not.toContain(large.named - small.named);
            expect([1, 2]).not.toContain(large.silent - small.silent);
            const other = shown.find(({ region, order }) => region === 'B' && order <= large.order);
            if (large.region !== 'XX' || small.region !== 'A' || !other) continue;
            expect([1, 2]).not.toContain(large.named - small.named - other.named);
          }
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
