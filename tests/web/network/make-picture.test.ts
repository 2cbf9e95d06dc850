/** Shapes, rings, shelves and labels of the picture. */
import { describe, expect, it } from 'vitest';
import { chosenGroupOf } from '../../../web/src/graph/make-picture.ts';
import { network, organisation, pictureOf } from './network-fixture.ts';

const picture = pictureOf();
const node = (id: string) => picture.nodes.find((one) => one.id === id);

describe('makePicture', () => {
  it('gives each pillar its shape and an unstated pillar one of its own', () => {
    const shapes = ['police', 'mine', 'bridge', 'embassy', 'adviser'].map((id) => node(id)?.shape);
    expect(shapes).toEqual(['square', 'diamond', 'circle', 'triangle', 'cross']);
    expect(node('adviser')?.pillar).toBe('unknown');
  });

  it('rings members and observers of the group of the region only', () => {
    expect(picture.chosenGroup).toBe('cusco-group');
    const rings = ['mine', 'police', 'bridge', 'ministry', 'embassy'].map((id) => node(id)?.ring);
    expect(rings).toEqual(['member', 'member', 'member', 'observer', null]);
  });

  it('does not ring a membership that has ended', () => {
    const roles = [{ group: 'cusco-group', role: 'member' as const, state: 'ended' as const }];
    const view = { ...network, organisations: [organisation('gone', 'state', {}, { roles })] };
    expect(pictureOf(view).nodes.find(({ id }) => id === 'gone')).toMatchObject({ ring: null, seats: [] });
  });

  it('puts reference institutions hollow on their shelf', () => {
    expect(node('oefa')).toMatchObject({ hollow: true, shelf: 'reference' });
    expect(node('mine')).toMatchObject({ hollow: false, shelf: null });
  });

  it('takes the short name or acronym for reference institutions and long names', () => {
    const named = (names: string, reference: boolean) =>
      organisation('x', 'state', {}, { names: { es: names, en: names }, acronym: 'ABC', reference });
    const label = (one: ReturnType<typeof named>) =>
      pictureOf({ ...network, organisations: [one] }).nodes.find(({ id }) => id === 'x')?.labels.es;
    expect(label(named('Ministerio', false))).toBe('Ministerio');
    expect(label(named('Ministerio', true))).toBe('ABC');
    expect(label(named('Servicio Nacional de Certificación Ambiental', false))).toBe('ABC');
    const short = { short: { es: 'Senace', en: 'Senace' } };
    expect(label({ ...named('Servicio Nacional de Certificación Ambiental', false), ...short })).toBe('Senace');
  });
});

describe('chosenGroupOf', () => {
  it('takes the asked group when it is in the picture', () => {
    expect(chosenGroupOf(network, 'lima-group')).toBe('lima-group');
    expect(chosenGroupOf(network, 'elsewhere')).toBe('cusco-group');
  });

  it('is null without groups', () => {
    expect(chosenGroupOf({ ...network, groups: [] })).toBeNull();
  });
});
