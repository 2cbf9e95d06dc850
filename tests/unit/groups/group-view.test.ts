/** The page of a group: dates on file, sizes, leadership, how it came about, steps. Golden values by hand. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { timeBetween } from '#domain/groups/time-between.ts';
import { GroupView } from '#domain/views/group-view.ts';
import { groupView } from '../../../server/analysis/group.ts';
import { makeIndex } from '../../support/facts.ts';
import { smallGroups as index } from './small-groups.ts';

const view = (id: string) => GroupView.parse(groupView(index, id, askedTime('latest', '2026-11-22')));

describe('timeBetween', () => {
  it.each([
    ['2010', '2010', 'years', 0],
    ['2010', '2017-08', 'years', 7],
    ['2017-06', '2017-08', 'months', 2],
    ['2017-06', '2017-08-31', 'months', 2],
    ['2016-11', '2017-02', 'months', 3],
    ['2017-08-31', '2017-09-02', 'days', 2],
    ['2016-02-28', '2016-03-01', 'days', 2],
  ] as const)('from %s to %s: %s %i', (first, second, unit, count) => {
    expect(timeBetween(first, second)).toEqual({ unit, count });
  });

  it('is undefined backwards, but not within one period', () => {
    expect(timeBetween('2017-08', '2017-06')).toBeUndefined();
    expect(timeBetween('2017-08', '2017')).toEqual({ unit: 'years', count: 0 });
  });
});

describe('groupView', () => {
  it('lists the dates at which something is stated, with whom they name', () => {
    expect(view('lima').dates).toEqual([
      { date: '2010', named: 0, onFile: 1 },
      { date: '2012', named: 1, onFile: 2 },
      { date: '2016-08', named: 5, onFile: 6 },
      { date: '2016-10', named: 2, onFile: 7 },
      { date: '2016-11', named: 2, onFile: 7 },
      { date: '2016-12', named: 1, onFile: 6 },
      { date: '2017', named: 3, onFile: 7 },
      { date: '2017-01', named: 3, onFile: 7 },
    ]);
  });

  it('puts the names on file beside a figure of size, by kind where it counts one, and leaves growth out', () => {
    expect(view('lima').sizes.map(({ claim, named, onFile }) => [claim.id, named, onFile])).toEqual([
      ['size', 5, 6],
      ['companies', 1, 1],
      ['others', null, null],
    ]);
  });

  it('counts a pillar or a kind by its name, and all as all', () => {
    const figure = (id: string, category: string) => ({ id, aspect: 'figure' as const, measure: 'members', category });
    const seat = (organisation: string) => ({ organisation, group: 'g', attested: '2020' });
    const named = groupView(
      makeIndex({
        pillars: [{ id: 'p', nameEs: 'Sector empresarial', nameEn: 'Business', aliases: ['empresas'] }],
        organisations: [
          { id: 'mine', kind: 'extractive-company' },
          { id: 'shop', kind: 'other-company' },
          { id: 'home', kind: 'civil-society' },
        ],
        belongsTo: ['mine', 'shop'].map((organisation) => ({ organisation, pillar: 'p' })),
        groups: [{ id: 'g' }],
        memberOf: ['mine', 'shop', 'home'].map(seat),
        engagedWith: [{ organisation: 'mine', group: 'g', level: 'informed', attested: '2018' }],
        claims: [
          figure('a', 'all'),
          figure('b', 'Empresas'),
          figure('c', 'empresas extractivas'),
          figure('d', 'sindicatos'),
          figure('e', 'Extractive companies'),
        ],
        about: ['a', 'b', 'c', 'd', 'e'].map((claim) => ({
          ...{ claim, aboutLabel: 'Group' as const, aboutId: 'g', attested: '2020' },
        })),
      }),
      'g',
      askedTime('latest', '2026-11-22'),
    );
    expect(Object.fromEntries(named.sizes.map(({ claim, named: count }) => [claim.id, count]))).toEqual({
      ...{ a: 3, b: 2, c: 1, d: null, e: 1 },
    });
    // A contact at which nobody is named to take part is no date of the group.
    expect(named.dates.map(({ date }) => date)).toEqual(['2020']);
  });

  it('tells who led when, oldest first, whoever holds the role now', () => {
    expect(view('lima').leadership.map(({ organisation, role, state }) => [organisation.id, role, state])).toEqual([
      ['socios', 'secretariat', 'superseded'],
      ['ideh', 'secretariat', 'last-stated'],
    ]);
  });

  it('finds the nearest study, what is part of it, the decision and the first meeting', () => {
    const { origin } = view('cusco');
    expect(origin.steps.map(({ kind, event, from }) => [kind, event?.id ?? '-', from].join(' '))).toEqual([
      'study study 2017-02',
      'event workshop 2017-05',
      'event decision 2017-08',
      'founded - 2017-08',
      'first-meeting first 2017-08-31',
    ]);
    expect(origin.firstMeetingKnown).toBe(true);
    expect(origin.between.map(({ from, to, time }) => `${from} ${to} ${String(time.count)} ${time.unit}`)).toEqual([
      'study-start founded 6 months',
      'study-end founded 2 months',
      'founded first-meeting 0 months',
      'study-start first-meeting 6 months',
    ]);
  });

  it('puts a decision that a source dates between the study and the founding, and leaves one without a date out', () => {
    const decision = (id: string) => ({ id, aspect: 'status' as const, measure: 'decision', textEn: id });
    const decided = groupView(
      makeIndex({
        groups: [{ id: 'g', from: '2020-09' }],
        claims: [decision('dated'), decision('undated'), { ...decision('open'), aspect: 'not-stated' as const }],
        about: [
          { claim: 'dated', aboutLabel: 'Group' as const, aboutId: 'g', from: '2020-06-30' },
          { claim: 'undated', aboutLabel: 'Group' as const, aboutId: 'g' },
          { claim: 'open', aboutLabel: 'Group' as const, aboutId: 'g', attested: '2020' },
        ],
      }),
      'g',
      askedTime('latest', '2026-11-22'),
    );
    expect(decided.origin.steps.map(({ kind, from, claims }) => [kind, from, claims[0]?.id])).toEqual([
      ['decision', '2020-06-30', 'dated'],
      ['founded', '2020-09', undefined],
    ]);
  });

  it('does not take a meeting years after the founding for the first one', () => {
    const { origin } = view('lima');
    expect(origin.steps.map(({ kind }) => kind)).toEqual(['founded', 'first-meeting']);
    expect(origin.firstMeetingKnown).toBe(false);
    expect(origin.between).toEqual([]);
  });

  it('puts what a source says at the place of a step with the step, in the order of its numbers', () => {
    const { steps, claims } = view('lima');
    expect(steps.map((step) => [step.steps.map(({ id }) => id), step.claims.map(({ id }) => id)])).toEqual([
      [['step-2'], ['minutes', 'cost']],
      [['step-10'], []],
    ]);
    expect(claims.map(({ id }) => id)).toEqual(['size', 'companies', 'others', 'growth', 'elsewhere']);
  });

  it('answers for a group of which nothing is on file but its name', () => {
    expect(view('nobody')).toMatchObject({
      dates: [],
      sizes: [],
      leadership: [],
      origin: { steps: [], between: [], firstMeetingKnown: false },
      steps: [],
      events: [],
    });
  });
});
