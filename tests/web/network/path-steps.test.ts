/** Ways of the service as steps on the canvas. */
import { describe, expect, it } from 'vitest';
import type { NodeRefView, OrganisationRef } from '#domain/views/pieces.ts';
import { addPathNodes } from '../../../web/src/pages/network/add-path-nodes.ts';
import { intermediaries, stepsOf, traceOf } from '../../../web/src/pages/network/path-steps.ts';
import { network, organisation } from './network-fixture.ts';

const refOf = (id: string): OrganisationRef => organisation(id, 'state');
const group: NodeRefView = { id: 'cusco-group', name: 'Cusco', names: { es: 'Cusco', en: 'Cusco' }, type: 'group' };
const lima: NodeRefView = { ...group, id: 'lima-group' };
const way = {
  cost: 30,
  start: {
    engagement: {
      group: { ...group, kind: 'working-group' as const, short: group.names },
      value: 0.75,
      rung: 'events',
      statements: [],
      stale: true,
    },
    age: { latest: '2012', stale: true, bases: [] },
  },
  hops: [
    {
      from: refOf('bridge'),
      to: refOf('outsider'),
      by: 'group' as const,
      kind: 'member',
      through: lima,
      statements: [],
      age: { latest: null, stale: false, bases: [] },
    },
  ],
};

describe('stepsOf', () => {
  it('begins with the seat of the member when the start is a group', () => {
    const steps = stepsOf(group, way);
    expect(steps.map(({ by, from, to }) => [by, from.id, to.id])).toEqual([
      ['seat', 'cusco-group', 'bridge'],
      ['group', 'bridge', 'outsider'],
    ]);
    expect(steps[0]).toMatchObject({ kind: 'events', age: { latest: '2012', stale: true } });
    expect([...intermediaries(steps)]).toEqual(['bridge']);
  });

  it('keeps the hops of an organisation', () => {
    expect(stepsOf({ ...refOf('bridge'), type: 'organisation' }, { ...way, start: null })).toHaveLength(1);
  });
});

describe('traceOf', () => {
  it('runs over the plate of a shared group only where it is in the picture', () => {
    const steps = stepsOf(group, way);
    expect(traceOf(steps, new Set(['lima-group']))[1]).toEqual({ from: 'bridge', to: 'outsider', over: 'lima-group' });
    expect(traceOf(steps, new Set())[1]?.over).toBeNull();
  });
});

describe('addPathNodes', () => {
  it('adds what the picture lacks, once', () => {
    const steps = stepsOf(group, way);
    const view = addPathNodes(network, steps);
    expect(view.organisations.map(({ id }) => id)).toContain('outsider');
    expect(addPathNodes(view, steps)).toBe(view);
  });
});
