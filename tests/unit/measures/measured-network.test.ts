/** Which lines count between organisations, and how strong they are, by hand-worked cases. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { lineChoice, type MeasuresChoice } from '#domain/measures/line-choice.ts';
import { measuredNetwork } from '#domain/measures/measured-network.ts';
import { mostPresent } from '#domain/measures/shared-meetings.ts';
import { makeIndex, type FactsInput } from '../../support/facts.ts';
import { everything } from '../../support/measures-choice.ts';

const time = askedTime('2020', '2026-11-01');

/** Pairs with their strength, in the whole workspace. */
function linesIn(facts: FactsInput, choice: Partial<MeasuresChoice> = {}): Record<string, number> {
  const { ids, lines } = measuredNetwork(makeIndex(facts), undefined, { ...everything, ...choice }, time);
  return Object.fromEntries(lines.map(({ from, to, strength }) => [`${ids[from] ?? ''}-${ids[to] ?? ''}`, strength]));
}

const organisations = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

describe('ties', () => {
  it('of one kind from several sources are one, as strong as the strongest; other kinds and the other way add up', () => {
    const tiedTo = [
      { fromId: 'a', toId: 'b', kind: 'funds', directed: true, strength: 2, source: 'one' },
      { fromId: 'a', toId: 'b', kind: 'funds', directed: true, strength: 4, source: 'two' },
      { fromId: 'b', toId: 'a', kind: 'funds', directed: true, strength: 1 },
      { fromId: 'b', toId: 'a', kind: 'coordinates-with', strength: 3 },
      { fromId: 'a', toId: 'b', kind: 'coordinates-with', strength: 3 },
      { fromId: 'c', toId: 'a' },
      { fromId: 'd', toId: 'd', strength: 5 },
    ];
    expect(linesIn({ organisations, tiedTo })).toEqual({ 'a-b': 4 + 1 + 3, 'a-c': 1 });
    expect(linesIn({ organisations, tiedTo }, { tie: ['funds'] })).toEqual({ 'a-b': 5 });
    expect(linesIn({ organisations, tiedTo }, { tie: ['membership'] })).toEqual({});
  });

  it('with a group, and ended ones, are none', () => {
    const tiedTo = [
      { fromId: 'a', toId: 'g', toLabel: 'Group' as const },
      { fromId: 'a', toId: 'b', to: '2019' },
      { fromId: 'a', toId: 'c', from: '2021' },
      { fromId: 'a', toId: 'd', attested: '2015' },
    ];
    expect(linesIn({ organisations, groups: [{ id: 'g' }], tiedTo })).toEqual({ 'a-d': 1 });
  });

  it('of conflict count unless they are switched off', () => {
    const tiedTo = [
      { fromId: 'a', toId: 'b', kind: 'in-conflict-with', strength: 2 },
      { fromId: 'a', toId: 'b', kind: 'funds', strength: 1 },
      { fromId: 'a', toId: 'c', kind: 'in-conflict-with' },
    ];
    expect(linesIn({ organisations, tiedTo })).toEqual({ 'a-b': 3, 'a-c': 1 });
    expect(linesIn({ organisations, tiedTo }, { conflict: false })).toEqual({ 'a-b': 1 });
  });

  it('of another basis or source than asked for are left out', () => {
    const tiedTo = [
      { fromId: 'a', toId: 'b', source: 'one' },
      { fromId: 'b', toId: 'c', basis: 'reported' as const },
    ];
    expect(linesIn({ organisations, tiedTo }, { basis: ['reported'] })).toEqual({ 'b-c': 1 });
    expect(linesIn({ organisations, tiedTo }, { source: ['one'] })).toEqual({ 'a-b': 1 });
  });
});

describe('part-of', () => {
  const facts = { organisations, partOf: [{ organisation: 'a', whole: 'b' }], tiedTo: [{ fromId: 'c', toId: 'd' }] };
  it('counts when chosen, also as a value of the filter of ties', () => {
    expect(linesIn(facts)).toEqual({ 'c-d': 1 });
    expect(linesIn(facts, { partOf: true })).toEqual({ 'a-b': 1, 'c-d': 1 });
    expect(linesIn(facts, { tie: ['part-of'] })).toEqual({ 'a-b': 1 });
  });
});

describe('groups and events in common', () => {
  const facts = {
    organisations,
    groups: [{ id: 'g' }],
    memberOf: ['a', 'b', 'c'].map((organisation) => ({ organisation, group: 'g' })),
    events: [{ id: 'e', from: '2018' }],
    tookPartIn: [
      { organisation: 'a', event: 'e' },
      { organisation: 'b', event: 'e' },
      { organisation: 'd', event: 'e', role: 'funder' as const },
    ],
    tiedTo: [{ fromId: 'a', toId: 'b', strength: 2 }],
  };

  it('weigh one over those present less one, and add to ties', () => {
    expect(linesIn(facts)).toEqual({ 'a-b': 2 });
    expect(linesIn(facts, { coMembership: true })).toEqual({ 'a-b': 2.5, 'a-c': 0.5, 'b-c': 0.5 });
    expect(linesIn(facts, { coAttendance: true })).toEqual({ 'a-b': 3 });
  });

  it('count those present outside the picture too', () => {
    const pillars = { ...facts, belongsTo: ['a', 'b'].map((organisation) => ({ organisation, pillar: 'state' })) };
    expect(linesIn(pillars, { coMembership: true, pillar: ['state'] })).toEqual({ 'a-b': 2.5 });
  });

  it('make no lines when too many are present, and say so', () => {
    const many = Array.from({ length: mostPresent + 1 }, (_, number) => ({ id: `o${String(number)}` }));
    const memberOf = many.map(({ id }) => ({ organisation: id, group: 'g' }));
    const index = makeIndex({ organisations: many, groups: [{ id: 'g' }], memberOf });
    const { lines, tooLarge } = measuredNetwork(index, undefined, { ...everything, coMembership: true }, time);
    expect(lines).toEqual([]);
    expect(tooLarge.map(({ id }) => id)).toEqual(['g']);
  });
});

describe('the choice', () => {
  it('counts by strength where groups or events in common count, unless told otherwise', () => {
    expect(lineChoice(everything).weighted).toBe(false);
    expect(lineChoice({ ...everything, coMembership: true }).weighted).toBe(true);
    expect(lineChoice({ ...everything, coMembership: true, weighted: false }).weighted).toBe(false);
    expect(lineChoice({ ...everything, weighted: true }).weighted).toBe(true);
  });
});

describe('a workspace without regions', () => {
  it('has all its organisations, those without a line among them', () => {
    const { ids, lines } = measuredNetwork(
      makeIndex({ organisations, tiedTo: [{ fromId: 'b', toId: 'a' }] }),
      undefined,
      everything,
      time,
    );
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
    expect(lines).toMatchObject([{ from: 0, to: 1, strength: 1 }]);
  });
});
