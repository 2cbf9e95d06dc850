/** Events in time: filters with parts and places, and figures that are never added where they may overlap. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import type { EventFilter } from '#domain/events/event-traits.ts';
import { TimelineView } from '#domain/views/timeline-view.ts';
import { timelineView } from '../../../server/analysis/timeline.ts';
import { makeIndex } from '../../support/facts.ts';

const latest = askedTime('latest', '2026-11-22');
const nothing: EventFilter = { topic: [], eventKind: [], group: [], region: [], year: [], organisation: [], role: [] };

const index = makeIndex({
  organisations: [{ id: 'a' }, { id: 'b' }],
  topics: [{ id: 'police' }],
  regions: [{ id: 'country' }, { id: 'north' }],
  regionWithin: [{ region: 'north', whole: 'country' }],
  groups: [{ id: 'g' }, { id: 'h' }],
  groupRegion: [{ group: 'h', region: 'north' }],
  events: [
    { id: 'programme', kind: 'training', from: '2010', to: '2012', count: 28 },
    { id: 'course', kind: 'training' },
    { id: 'meeting', from: '2017-04' },
    { id: 'unplaced', from: '2018' },
  ],
  eventPart: [{ event: 'course', whole: 'programme' }],
  eventGroup: [
    { event: 'programme', group: 'g' },
    { event: 'unplaced', group: 'h' },
  ],
  eventRegion: [{ event: 'meeting', region: 'north' }],
  eventTopic: [{ event: 'meeting', topic: 'police' }],
  tookPartIn: [
    { organisation: 'a', event: 'meeting', role: 'speaker' },
    { organisation: 'b', event: 'meeting', role: 'host' },
  ],
  claims: [
    { id: 'c1', aspect: 'figure', measure: 'participants', value: '2213', unit: 'people' },
    { id: 'c2', aspect: 'figure', measure: 'people-trained', value: '3413', unit: 'people' },
    { id: 'c3', aspect: 'figure', measure: 'members', value: '46' },
  ],
  about: [
    { claim: 'c1', aboutLabel: 'Group', aboutId: 'g', from: '2010', to: '2012' },
    { claim: 'c2', aboutLabel: 'Group', aboutId: 'g', from: '2010', to: '2017' },
    { claim: 'c3', aboutLabel: 'Group', aboutId: 'g', attested: '2017' },
  ],
});
const idsWith = (filter: Partial<EventFilter>, time = latest) =>
  timelineView(index, { ...nothing, ...filter }, time).items.map(({ id }) => id);

describe('the timeline', () => {
  it('stands oldest first, undated last, each with what it is part of and its parts', () => {
    const view = TimelineView.strict().parse(timelineView(index, nothing, latest));
    expect(view.items.map(({ id }) => id)).toEqual(['programme', 'meeting', 'unplaced', 'course']);
    expect(view.items[0]?.parts.map(({ id }) => id)).toEqual(['course']);
    expect(view.items[3]?.wholes.map(({ id }) => id)).toEqual(['programme']);
    expect(view.items[0]?.figuresOfPeriod.map(({ value }) => value)).toEqual(['2213']);
  });

  it.each([
    [{ topic: ['police'] }, ['meeting']],
    [{ eventKind: ['training'] }, ['programme', 'course']],
    [{ group: ['g'] }, ['programme', 'course']],
    [{ region: ['country'] }, ['meeting', 'unplaced']],
    [{ region: ['north'] }, ['meeting', 'unplaced']],
    [{ year: ['2011'] }, ['programme']],
    [{ year: ['2017', '2018'] }, ['meeting', 'unplaced']],
    [{ organisation: ['a'], role: ['speaker'] }, ['meeting']],
    [{ organisation: ['b'], role: ['speaker'] }, []],
    [{ role: ['speaker', 'host'], year: ['2018'] }, []],
  ])('passes %j', (filter, ids) => {
    expect(idsWith(filter)).toEqual(ids);
  });

  it('leaves out what begins after the asked date, and says how many', () => {
    const view = timelineView(index, nothing, askedTime('2017', '2026-11-22'));
    expect(view.items.map(({ id }) => id)).toEqual(['programme', 'meeting', 'course']);
    expect(view.later).toBe(1);
  });

  it('counts the choices over all events, named things by their name', () => {
    const { choices } = timelineView(index, { ...nothing, topic: ['police'] }, latest);
    expect(choices['role']?.map(({ value, count }) => `${value} ${String(count)}`)).toEqual(['host 1', 'speaker 1']);
    expect(choices['topic']).toEqual([
      { value: 'police', count: 1, named: { id: 'police', name: 'police', names: { es: 'police', en: 'police' } } },
    ]);
    expect(choices['year']?.map(({ value }) => value)).toEqual(['2018', '2017', '2012', '2011', '2010']);
  });
});

describe('figures', () => {
  it('stand as claimed, and are not added where one period lies within another', () => {
    const { figures } = timelineView(index, nothing, latest);
    expect(figures.map(({ counted }) => counted)).toEqual(['people']);
    expect(figures[0]?.totals.map(({ claims }) => claims.map(({ value }) => value))).toEqual([['2213'], ['3413']]);
    expect(figures[0]?.sum).toBeNull();
    expect(figures[0]?.whyNot.map(({ en }) => en)).toEqual([
      '2,213 (2010 to 2012) lies within the period of 3,413 (2010 to 2017) and is or may be contained in that figure.',
    ]);
  });

  it('of groups are left out where something else is asked for', () => {
    expect(timelineView(index, { ...nothing, topic: ['police'] }, latest).figures).toEqual([]);
    expect(timelineView(index, { ...nothing, group: ['h'] }, latest).figures).toEqual([]);
    expect(timelineView(index, { ...nothing, year: ['2016'] }, latest).figures[0]?.totals).toHaveLength(1);
  });
});

describe('a sum', () => {
  const figure = (id: string, value: string, more: object = {}) => ({
    ...{ id, aspect: 'figure' as const, measure: 'participants', unit: 'people', value },
    ...more,
  });
  const totalsOf = (
    first: { from?: string; to?: string },
    second: { from?: string; to?: string },
    more: object = {},
    parts: { event: string; whole: string }[] = [],
  ) =>
    timelineView(
      makeIndex({
        events: [{ id: 'e' }, { id: 'f' }],
        eventPart: parts,
        claims: [figure('c1', '30', more), figure('c2', '12'), figure('c3', '5', { category: 'police' })],
        about: [
          { claim: 'c1', aboutLabel: 'Event', aboutId: 'e', ...first },
          { claim: 'c2', aboutLabel: 'Event', aboutId: 'f', ...second },
          { claim: 'c3', aboutLabel: 'Event', aboutId: 'e', ...first },
        ],
      }),
      nothing,
      latest,
    ).figures[0];

  it('is given for figures of periods apart, a breakdown not counted', () => {
    const totals = totalsOf({ from: '2010', to: '2011' }, { from: '2012' });
    expect(totals).toMatchObject({ sum: 42, whyNot: [] });
    expect(totals?.totals[0]?.parts.map(({ value }) => value)).toEqual(['5']);
  });

  it.each([
    ['overlapping periods', totalsOf({ from: '2010', to: '2012' }, { from: '2012' }), /overlap/],
    ['an undated figure', totalsOf({}, { from: '2012' }), /undated/],
    ['a figure that is not exact', totalsOf({ from: '2010' }, { from: '2012' }, { comparator: '>' }), /not an exact/],
    ['other units', totalsOf({ from: '2010' }, { from: '2012' }, { unit: 'places' }), /units/],
    ['a part', totalsOf({ from: '2010' }, { from: '2012' }, {}, [{ event: 'e', whole: 'f' }]), /part of/],
  ])('is not given with %s', (_, totals, reason) => {
    expect(totals?.sum).toBeNull();
    expect(totals?.whyNot.map(({ en }) => en).join(' ')).toMatch(reason);
  });
});
