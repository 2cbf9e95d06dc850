/** The small picture's model: who sits in the group, who in another too, who stands on the shelf, blocks of a crowd. */
import { describe, expect, it } from 'vitest';
import type { CoverageView } from '#domain/views/coverage-view.ts';
import type { GroupRef, OrganisationRef } from '#domain/views/pieces.ts';
import type { MemberItem } from '#domain/views/record-view.ts';
import type { GroupRole, StatementState } from '#domain/vocabularies.ts';
import { blockHeight, crowdBlocks, crowdHeight } from '../../../web/src/pages/overview/crowd-blocks.ts';
import { figureModel } from '../../../web/src/pages/overview/figure-model.ts';
import { byLaw, missingGroups } from '../../../web/src/pages/overview/missing-groups.ts';
import { nothingCovered } from '../../support/coverage-counts.ts';

function organisation(id: string, pillar: string | null = 'state', reference = false): OrganisationRef {
  return { id, name: id, names: { es: id, en: id }, kind: 'government', pillar, reference };
}

function group(id: string): GroupRef {
  return { id, name: id, names: { es: id, en: id }, short: { es: id, en: id }, kind: 'working-group' };
}

function seat(id: string, role: GroupRole, source: string, state: StatementState = 'stated'): MemberItem {
  const statement = { id: `${id}-${role}-${source}`, source, locator: 'p. 1', basis: 'documented' as const, state };
  return { organisation: organisation(id), role, state, statements: [statement] };
}

function coverage(items: CoverageView['items']): CoverageView {
  const region = { id: 'R', name: 'R', names: { es: 'R', en: 'R' }, kind: 'department' as const };
  const summary = { ...nothingCovered, coverage: 0 };
  const place = {
    region,
    group: group('a'),
    groups: [group('a')],
    status: 'group' as const,
    nationalGroup: null,
    enclosing: null,
  };
  return { ...place, at: 'latest', theme: null, summary, themes: [], total: items.length, items };
}

function role(
  id: string,
  theme: string,
  state: CoverageView['items'][number]['state'],
  candidates: readonly OrganisationRef[] = [],
  marks: CoverageView['items'][number]['marks'] = [],
): CoverageView['items'][number] {
  const named = { id, name: id, names: { es: id, en: id } };
  return {
    role: { ...named, theme, pillar: 'state', mandates: [], weight: 1, target: 1 },
    state,
    marks,
    candidates: candidates.map((candidate) => ({
      organisation: candidate,
      by: 'mandate',
      presence: 'region',
      engagement: null,
      through: [],
      linked: [],
      statements: [],
    })),
    statements: [],
  };
}

describe('figureModel', () => {
  const oefa = organisation('oefa', 'state', true);
  const roles = coverage([
    role('enforcement', 'environment', 'known', [oefa]),
    role('policy', 'environment', 'known', [oefa, organisation('member')]),
    role('dialogue', 'dialogue', 'known', [organisation('office', 'state', true)]),
  ]);
  const seats = [
    seat('ngo', 'secretariat', 's1'),
    seat('ngo', 'core-member', 's2'),
    seat('ministry', 'observer', 's1'),
    seat('former', 'member', 's1', 'ended'),
    seat('desk', 'contact', 's1'),
  ];
  const bridge = {
    organisation: organisation('ministry'),
    seats: [
      { group: group('a'), roles: ['observer'], through: null, statements: [] },
      { group: group('b'), roles: ['member'], through: null, statements: [] },
    ],
  };
  const model = figureModel(group('a'), seats, [bridge], roles);

  it('counts an organisation once with all its sources, and leaves out contacts and former members', () => {
    expect(model.own).toHaveLength(1);
    expect(model.own[0]).toMatchObject({ sources: 2, observer: false, otherSources: 0 });
    expect(model.own[0]?.organisation.id).toBe('ngo');
  });

  it('sets those who sit in another group apart', () => {
    expect(model.other?.id).toBe('b');
    expect(model.bridges.map(({ organisation: { id }, observer }) => [id, observer])).toEqual([['ministry', true]]);
  });

  it('puts environmental institutions known by law only on the shelf, each once', () => {
    expect(model.shelf.map(({ id }) => id)).toEqual(['oefa']);
  });
});

describe('crowds', () => {
  const seats = ['none', 'state', null, 'state', 'unions'].map((pillar, index) => ({
    organisation: organisation(`o${String(index)}`, pillar),
    observer: false,
    sources: 1,
    otherSources: 0,
  }));

  it('stand in blocks by pillar: the three, added ones, those outside', () => {
    const blocks = crowdBlocks(seats).map(({ pillar, seats: own }) => [pillar, own.length]);
    expect(blocks[0]).toEqual(['state', 2]);
    expect(blocks.at(-1)).toEqual(['none', 1]);
  });

  it('take a row for each that does not fit', () => {
    expect(blockHeight(6, 5) - blockHeight(5, 5)).toBe(32);
    expect(crowdHeight(seats, 5)).toBe(4 * blockHeight(1, 5));
  });
});

describe('missingGroups', () => {
  const law = organisation('law', 'state', true);
  const view = coverage([
    role('covered', 'environment', 'covered'),
    role('not-here', 'environment', 'not-applicable'),
    role('water', 'environment', 'in-contact', [law]),
    role('air', 'environment', 'known', [law]),
    role('interior', 'security', 'known', [], ['linked-group-only']),
    role('media', 'media', 'nobody'),
    role('police', 'security', 'in-contact'),
  ]);

  it('names open roles, environment first, then linked contact, others, contact below the target', () => {
    const found = missingGroups(view).map(({ group: name, roles }) => [name, roles.map(({ role: { id } }) => id)]);
    expect(found).toEqual([
      ['environment', ['water', 'air']],
      ['linked', ['interior']],
      ['others', ['media']],
      ['contact', ['police']],
    ]);
  });

  it('counts an institution once, however many roles the law gives it', () => {
    expect(byLaw(view.items)).toBe(1);
  });
});
