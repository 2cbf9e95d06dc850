/** Topics: who works on what and where, through events and groups, each with its sources. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { TopicItem, TopicView } from '#domain/views/topic-view.ts';
import { topicList, topicView } from '../../../server/analysis/topics.ts';
import { makeIndex } from '../../support/facts.ts';

const latest = askedTime('latest', '2026-11-22');
const index = makeIndex({
  organisations: [{ id: 'a' }, { id: 'b' }, { id: 'member' }],
  topics: [
    { id: 'z-idle', nameEs: 'Ocioso' },
    { id: 'force', order: 2, aliases: ['use of force'] },
    { id: 'law', order: 1 },
  ],
  regions: [{ id: 'country', kind: 'country' }, { id: 'north' }],
  groups: [{ id: 'g' }, { id: 'h' }],
  groupRegion: [
    { group: 'g', region: 'country' },
    { group: 'h', region: 'north' },
  ],
  memberOf: [{ organisation: 'member', group: 'g' }],
  groupTopic: [{ group: 'g', topic: 'force', attested: '2016', source: 'list' }],
  events: [
    { id: 'course', kind: 'training', from: '2012' },
    { id: 'meeting', from: '2017-04-28' },
  ],
  eventTopic: [
    { event: 'course', topic: 'force' },
    { event: 'meeting', topic: 'force' },
  ],
  eventGroup: [{ event: 'meeting', group: 'h' }],
  tookPartIn: [
    { organisation: 'a', event: 'meeting', role: 'speaker' },
    { organisation: 'b', event: 'meeting', role: 'host' },
    { organisation: 'b', event: 'course', role: 'participant' },
  ],
  claims: [{ id: 'c', aspect: 'note', textEs: 'Se debatió.', textEn: 'It was debated.' }],
  about: [{ claim: 'c', aboutLabel: 'Topic', aboutId: 'force', source: 'minutes' }],
});

describe('the list of topics', () => {
  const { total, items } = topicList(index);

  it('stands in its order on file, topics without one last', () => {
    expect(total).toBe(3);
    expect(items.map(({ id }) => id)).toEqual(['law', 'force', 'z-idle']);
    for (const item of items) TopicItem.strict().parse(item);
  });

  it('counts meetings, events, groups, organisations and regions; members of a group do not count for that alone', () => {
    expect(items[1]).toMatchObject({ meetings: 1, events: 2, groups: 2, organisations: 2, regions: 2 });
    expect(items[1]?.years).toEqual({ first: '2012', last: '2017' });
    expect(items[2]).toMatchObject({ events: 0, groups: 0, organisations: 0, regions: 0, years: null });
  });
});

describe('a topic', () => {
  const view = TopicView.strict().parse(topicView(index, 'force', latest));

  it('names who took part in its events, in which role, most active first', () => {
    expect(
      view.organisations.map(({ organisation, events }) => [organisation.id, events.map(({ role }) => role)]),
    ).toEqual([
      ['b', ['participant', 'host']],
      ['a', ['speaker']],
    ]);
    expect(view.organisations[1]?.events[0]?.statements.map(({ source }) => source)).toEqual(['report']);
  });

  it('tells groups that deal with it by a source from those that only had an event on it', () => {
    expect(view.groups.map(({ group, statements }) => [group.id, statements.length])).toEqual([
      ['g', 1],
      ['h', 0],
    ]);
    expect(view.regions.map(({ id }) => id)).toEqual(['country', 'north']);
  });

  it('has its events in time, what sources say of it, and their ids', () => {
    expect(view.events.map(({ id }) => id)).toEqual(['course', 'meeting']);
    expect(view.claims.map(({ text }) => text?.en)).toEqual(['It was debated.']);
    expect(view.sources).toEqual(['list', 'minutes', 'report']);
  });

  it('that is not on file is an error', () => {
    expect(() => topicView(index, 'nothing', latest)).toThrow('no topic nothing');
  });
});
