/** What a comparison of networks finds, in sentences of both languages. */
import { describe, expect, it } from 'vitest';
import type { NetworkComparisonView } from '#domain/views/network-comparison-view.ts';
import { textIn } from '../../../web/src/i18n/use-text.ts';
import { findingWords } from '../../../web/src/pages/compared-networks/comparison-words.ts';

type Found = Parameters<typeof findingWords>[1];
type Judged = Pick<Found['organisations'][number], 'state' | 'reason'>;

function found(organisations: readonly Judged[], same: boolean, sizes: readonly [number, number]): Found {
  const side = { about: null, short: { es: '', en: '' }, at: 'latest', groups: 0, lines: 0 };
  const counts: Record<string, number> = {};
  for (const { state } of organisations) counts[state] = (counts[state] ?? 0) + 1;
  return {
    organisations: organisations as NetworkComparisonView['organisations'],
    counts: { organisations: counts, groups: {}, lines: {}, pillar: {}, kind: {} },
    same,
    left: { ...side, organisations: sizes[0] },
    right: { ...side, organisations: sizes[1] },
  };
}

const times = (count: number, judged: Judged): Judged[] => Array.from({ length: count }, () => judged);
const [es, en] = [textIn('es'), textIn('en')];
const both: Judged = { state: 'both', reason: null };

describe('findingWords', () => {
  it('tells of two things how many are matched through a part or whole, of two dates of one thing not', () => {
    expect(findingWords(en, found([both], false, [1, 1]))).toBe(
      '1 organisation is in one network or the other: 1 in both, 0 through a part or the whole, 0 only in the first and 0 only in the second. Not being in a record proves no absence: what is compared is what sources name.',
    );
    expect(findingWords(es, found([both, { state: 'only-right', reason: 'begun' }], true, [1, 2]))).toBe(
      '2 organizaciones están en una red o en la otra: 1 en ambas, 0 solo en la primera y 1 solo en la segunda.',
    );
  });

  it('says that a network names nobody, not that its record is older', () => {
    const unknown = times(27, { state: 'not-known', reason: 'other-names-nobody' });
    expect(findingWords(es, found(unknown, false, [0, 27]))).toBe(
      '27 organizaciones están en una de las dos redes. La otra red no nombra a nadie: de 27 no se sabe si están también en ella.',
    );
    expect(findingWords(en, found(unknown.slice(0, 1), false, [1, 0]))).toBe(
      '1 organisation is in one of the two networks. The other network names nobody: of 1 it is not known whether it is in it too.',
    );
  });

  it('says of whom nothing dated is heard after the first date', () => {
    const unheard = [
      both,
      ...times(2, { state: 'not-known', reason: 'not-named-after' }),
      { state: 'not-known', reason: 'undated' } as const,
    ];
    expect(findingWords(en, found(unheard, true, [4, 4]))).toBe(
      '4 organisations are in one network or the other: 1 in both, 0 only in the first and 0 only in the second. Of 3 it is not known: nothing dated after the first date names them, and not named is not left.',
    );
  });
});
