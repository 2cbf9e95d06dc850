/** Roster interviews stand beside free recall: where both are on file, only free recall makes gaps and their order. */
import { expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { gapsOf } from '#domain/gaps.ts';
import { makeIndex } from '../../support/facts.ts';

const time = askedTime('2019', '2026-11-22');

function region(methods: ('recall' | 'roster')[]) {
  const interviews = methods.map((method, position) => ({ id: `i${String(position)}`, method, month: '2018-05' }));
  return makeIndex({
    organisations: [{ id: 'recalled' }, { id: 'listed' }],
    regions: [{ id: 'R', kind: 'department' }],
    groups: [{ id: 'g' }],
    groupRegion: [{ group: 'g', region: 'R' }],
    interviews,
    interviewRegion: interviews.map(({ id }) => ({ interview: id, region: 'R' })),
    rates: interviews.map(({ id, method }) => ({
      interview: id,
      organisation: method === 'recall' ? 'recalled' : 'listed',
      influence: method === 'recall' ? 2 : 3,
      own: false,
    })),
  });
}

test('a roster value makes no gap and no rank beside free recall, and is shown', () => {
  const gaps = gapsOf(region(['recall', 'roster']), 'R', {}, time);
  expect(
    gaps.items.map(({ organisation, gap, rank, rankDifference }) => [organisation.id, gap, rank, rankDifference]),
  ).toEqual([['recalled', 0.5, 1, 0]]);
  expect(gaps.points.map(({ organisation }) => organisation.id)).toEqual(['recalled']);
  expect(gaps.notes.map(({ text }) => text.en)).toEqual([
    'The order follows 1 free-recall interview; 1 roster interview is shown beside it, never pooled.',
  ]);
});

test('each clause of a reason rests on the answers that it counts: of its method, of this region, with a score', () => {
  const methods = { here: 'recall', list: 'roster', silent: 'recall', elsewhere: 'recall' } as const;
  const scores = Object.keys(methods).map((interview) => ({
    interview,
    organisation: 'o',
    locator: interview,
    attested: '2018-05',
    own: false,
    ...(interview === 'silent' ? {} : { influence: 3 }),
  }));
  const index = makeIndex({
    organisations: [{ id: 'o' }],
    regions: [
      { id: 'R', kind: 'department' },
      { id: 'S', kind: 'department' },
    ],
    groups: [{ id: 'g' }],
    groupRegion: [{ group: 'g', region: 'R' }],
    interviews: Object.entries(methods).map(([id, method]) => ({ id, method, month: '2018-05' })),
    interviewRegion: Object.keys(methods).map((interview) => ({
      interview,
      region: interview === 'elsewhere' ? 'S' : 'R',
    })),
    rates: scores,
  });
  const [item] = gapsOf(index, 'R', {}, time).items;
  expect(
    item?.reasons.slice(0, 2).map(({ text, statements }) => [text.es, statements.map(({ locator }) => locator)]),
  ).toEqual([
    ['1 de 2 entrevistas la mencionó como influyente (1.º lugar).', ['here']],
    ['La única entrevista con lista que preguntó por ella la calificó.', ['list']],
  ]);
});

test('whoever is given nothing but 0 is named as without influence', () => {
  const index = makeIndex({
    organisations: [{ id: 'o', kind: 'government' }],
    regions: [{ id: 'R', kind: 'department' }],
    groups: [{ id: 'g' }],
    groupRegion: [{ group: 'g', region: 'R' }],
    presentIn: [{ organisation: 'o', region: 'R' }],
    expectedRoles: [{ id: 'role' }],
    canFill: [{ organisation: 'o', role: 'role' }],
    interviews: ['a', 'b'].map((id) => ({ id, method: 'recall' as const, month: '2018-05' })),
    interviewRegion: ['a', 'b'].map((interview) => ({ interview, region: 'R' })),
    rates: [{ interview: 'a', organisation: 'o', influence: 0, own: false }],
  });
  const [item] = gapsOf(index, 'R', {}, time).items;
  expect(item?.reasons[0]?.text).toEqual({
    es: '1 de 2 entrevistas la mencionó sin influencia (1.º lugar).',
    en: '1 of 2 interviews named it as without influence (1st place).',
  });
});

test('without free recall the roster orders the list', () => {
  const gaps = gapsOf(region(['roster', 'roster']), 'R', {}, time);
  expect(gaps.items.map(({ organisation, gap }) => [organisation.id, gap])).toEqual([['listed', 0.75]]);
  expect(gaps.notes.map(({ text }) => text.es)).toEqual(['El orden sigue a 2 entrevistas con lista.']);
});
