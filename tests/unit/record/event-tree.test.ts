/** Events under what they are part of, each once. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { eventTree, firstYear, type EventBranch } from '#domain/events/event-tree.ts';
import { eventList } from '../../../server/analysis/events.ts';
import { makeIndex } from '../../support/facts.ts';

interface Given {
  readonly id: string;
  readonly wholes: readonly { readonly id: string }[];
  readonly from?: string;
}
const event = (id: string, wholes: string[] = [], from?: string): Given => ({
  id,
  wholes: wholes.map((whole) => ({ id: whole })),
  ...(from === undefined ? {} : { from }),
});
const text = ({ event: { id }, parts }: EventBranch<Given>): string =>
  parts.length === 0 ? id : `${id}(${parts.map(text).join(' ')})`;
const treeOf = (...events: Given[]) => eventTree(events).map(text).join(' ');

describe('eventTree', () => {
  it('puts parts under their whole, through several levels, in the given order', () => {
    expect(treeOf(event('w', ['s']), event('p'), event('s', ['p']), event('x'))).toBe('p(s(w)) x');
  });

  it('leaves a part by itself where its whole is not among them, and takes the first whole that is', () => {
    expect(treeOf(event('a', ['gone']), event('b', ['gone', 'c']), event('c'))).toBe('a c(b)');
  });

  it('shows every event once where parts run in a circle', () => {
    expect(treeOf(event('a', ['b']), event('b', ['a']))).toBe('b(a)');
    expect(treeOf(event('a', ['a']))).toBe('a');
  });
});

describe('firstYear', () => {
  it('is that of the event, else the first of its parts', () => {
    const yearOf = (...events: Given[]) => eventTree(events).map((branch) => firstYear(branch));
    expect(yearOf(event('a', [], '2017-03'), event('b', ['a'], '2010'))).toEqual(['2017']);
    expect(yearOf(event('a'), event('b', ['a'], '2018'), event('c', ['a'], '2016-02'))).toEqual(['2016']);
    expect(yearOf(event('a'))).toEqual([undefined]);
  });
});

describe('an event that stands for several', () => {
  it('knows how many of them its parts are, one of which stands for several itself', () => {
    const courses = makeIndex({
      events: [{ id: 'all', count: 12 }, { id: 'one' }, { id: 'two', count: 2 }],
      eventPart: ['one', 'two'].map((event) => ({ event, whole: 'all' })),
    });
    const found = eventList(courses, askedTime('latest', '2026-11-22')).items.map(({ id, eventsInParts }) => [
      id,
      eventsInParts,
    ]);
    expect(Object.fromEntries(found)).toEqual({ all: 3, one: 0, two: 0 });
  });
});
