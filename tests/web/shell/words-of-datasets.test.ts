/** Words that a dataset adds are shown as written, also those that every object of JavaScript answers to. */
import { expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { representationOf } from '#domain/measures/representation-of.ts';
import { networkBase } from '#domain/network/network-base.ts';
import { words } from '#domain/wording.ts';
import { choicesOf } from '../../../web/src/components/filter-choices.ts';
import { pillarStyle } from '../../../web/src/components/pillar-shape.ts';
import { wordOf } from '../../../web/src/i18n/use-text.ts';
import { makeIndex } from '../../support/facts.ts';

it('names a kind of tie', () => {
  expect(words('tie', 'constructor')).toEqual({ es: 'constructor', en: 'constructor' });
  expect(wordOf('en', 'tieKind', 'constructor')).toBe('constructor');
});

it('gives an added pillar a shape, and the next one the next', () => {
  const [first, second] = ['constructor', 'unions'].map((pillar) => pillarStyle(pillar, ['constructor', 'unions']));
  expect(first?.shape).toBe('pentagon');
  expect(second?.shape).toBe('hexagon');
});

it('counts a pillar that nobody in the group has as nobody', () => {
  const index = makeIndex({
    organisations: [{ id: 'member' }, { id: 'builder' }],
    pillars: [{ id: 'state' }, { id: 'constructor' }],
    belongsTo: [
      { organisation: 'member', pillar: 'state' },
      { organisation: 'builder', pillar: 'constructor' },
    ],
    regions: [{ id: 'R' }],
    groups: [{ id: 'g' }],
    presentIn: ['member', 'builder'].map((organisation) => ({ organisation, region: 'R' })),
    memberOf: [{ organisation: 'member', group: 'g' }],
  });
  const time = askedTime('latest', '2026-11-22');
  const { organisations } = networkBase(index, 'R', [], time);
  const { rows } = representationOf(index, 'g', organisations, time);
  expect(rows.map(({ value, inGroup, present }) => [value.id, inGroup, present])).toContainEqual(['constructor', 0, 1]);
});

it('counts a chosen value that nothing has as 0', () => {
  const choices = choicesOf({ state: 2 }, ['constructor'], 'en', (value) => value);
  expect(choices.map(({ value, count }) => [value, count])).toEqual([
    ['state', 2],
    ['constructor', 0],
  ]);
});

it.each([
  ['es', ['Nube', 'Ñandú', 'Oca']],
  ['en', ['Ñandú', 'Nube', 'Oca']],
] as const)('orders choices as frequent as each other as %s does', (lang, labels) => {
  const choices = choicesOf({ Oca: 1, Ñandú: 1, Nube: 1 }, [], lang, (value) => value);
  expect(choices.map(({ label }) => label)).toEqual(labels);
});
