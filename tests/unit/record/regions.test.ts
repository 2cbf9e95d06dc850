/** Regions and their overview, and the workspace that holds them. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { enclosing } from '#domain/regions.ts';
import { RegionItem, RegionView, WorkspaceView } from '#domain/views/region-view.ts';
import { regionView } from '../../../server/analysis/region.ts';
import { regionList } from '../../../server/analysis/regions.ts';
import { workspaceView } from '../../../server/analysis/workspaces.ts';
import { makeIndex } from '../../support/facts.ts';
import { twoGroups as input } from './two-groups.ts';

const latest = askedTime('latest', '2026-11-22');
const index = makeIndex(input);

describe('regionList', () => {
  it('goes from the country down, by Spanish name within a kind', () => {
    const { total, items } = regionList(index, latest);
    expect(total).toBe(5);
    expect(items.map(({ id }) => id)).toEqual(['PE', 'sur', 'PE-APU', 'PE-CUS', 'PE-PUN']);
    for (const item of items) RegionItem.strict().parse(item);
  });

  it('says how each region stands to groups, and leaves coverage out where there is none', () => {
    const item = (id: string) => regionList(index, latest).items.find((region) => region.id === id);
    expect(item('PE-CUS')).toMatchObject({ status: 'group', groups: [{ id: 'cusco' }], within: ['PE', 'sur'] });
    expect(item('sur')).toMatchObject({ status: 'groups-within', groups: [{ id: 'cusco' }] });
    expect(item('PE-APU')).toMatchObject({ status: 'national-group', groups: [], tile: { column: 3, row: 8 } });
    expect(item('PE-APU')?.coverage).toMatchObject({ applicable: 2, nobody: 2, coverage: null });
    expect(item('PE-APU')?.environment).toMatchObject({ applicable: 1, coverage: null });
    expect(item('PE-PUN')).toMatchObject({ status: 'no-group', tile: null });
    expect(item('PE-CUS')?.coverage.coverage).toBe(0);
  });

  it('counts organisations present in it, not those that left or have jurisdiction over the country', () => {
    const counts = regionList(index, latest).items.map(({ id, organisations }) => [id, organisations]);
    expect(Object.fromEntries(counts)).toEqual({ PE: 2, sur: 1, 'PE-APU': 0, 'PE-CUS': 1, 'PE-PUN': 0 });
  });

  it('tells statuses, conflicts and bookkeeping apart', () => {
    const cusco = regionList(index, latest).items.find(({ id }) => id === 'PE-CUS');
    expect(cusco?.statuses.map(({ id }) => id)).toEqual(['status']);
    expect(cusco?.conflicts.map(({ id }) => id)).toEqual(['conflicts']);
  });

  it('has the newest figure of conflicts first, those without a date last', () => {
    const dates = [{ attested: '2020-04' }, {}, { from: '2018', to: '2024' }, { attested: '2020' }];
    const figures = makeIndex({
      regions: [{ id: 'R', kind: 'province' }],
      claims: dates.map((_date, place) => ({
        ...{ id: `c${String(place)}`, aspect: 'figure' as const, measure: 'social-conflicts', value: '1' },
      })),
      about: dates.map((date, place) => ({
        ...{ claim: `c${String(place)}`, aboutLabel: 'Region' as const, aboutId: 'R', ...date },
      })),
    });
    const [region] = regionList(figures, latest).items;
    expect(region?.conflicts.map(({ id }) => id)).toEqual(['c2', 'c3', 'c0', 'c1']);
  });
});

describe('enclosing', () => {
  it('has the macro-region before the country, whichever is stated first', () => {
    expect(enclosing(index, 'PE-CUS')).toEqual(['sur', 'PE']);
  });
});

describe('regionView', () => {
  const cusco = RegionView.strict().parse(regionView(index, 'PE-CUS', latest));

  it('stands between its ancestors, the country first, and its children', () => {
    expect(cusco.ancestors.map(({ id }) => id)).toEqual(['PE', 'sur']);
    expect(cusco.children).toEqual([]);
    expect(regionView(index, 'PE', latest).children.map(({ id }) => id)).toEqual(['sur', 'PE-APU', 'PE-CUS']);
    expect(cusco.nationalGroup?.id).toBe('lima');
  });

  it('dates the list of members apart from the end of the record', () => {
    expect(cusco.standings).toMatchObject([
      {
        group: { id: 'cusco' },
        from: '2017-08',
        members: 4,
        observers: 1,
        asOf: '2017-08',
        recordEnds: '2019',
        leadership: [{ organisation: { id: 'alone' }, role: 'secretariat', state: 'last-stated' }],
      },
    ]);
  });

  it('a macro-region shows the groups of its parts', () => {
    expect(regionView(index, 'sur', latest).standings.map(({ group }) => group.id)).toEqual(['cusco']);
    expect(regionView(index, 'PE-PUN', latest).standings).toEqual([]);
  });

  it('names the group of the department for a province, and the national one only for a department', () => {
    const province = regionView(
      makeIndex({
        regions: [
          { id: 'P', kind: 'country' },
          { id: 'D', kind: 'department' },
          { id: 'E', kind: 'department' },
          { id: 'V', kind: 'province' },
        ],
        groups: [{ id: 'national' }, { id: 'own' }],
        regionWithin: [
          { region: 'D', whole: 'P' },
          { region: 'E', whole: 'P' },
          { region: 'V', whole: 'D' },
        ],
        groupRegion: [
          { group: 'national', region: 'P' },
          { group: 'own', region: 'D' },
        ],
      }),
      'V',
      latest,
    );
    expect(province).toMatchObject({
      status: 'enclosing-group',
      enclosing: { region: { id: 'D' }, group: { id: 'own' } },
      nationalGroup: { id: 'national' },
      groups: [],
    });
    expect(regionView(index, 'PE-PUN', latest)).toMatchObject({ enclosing: null });
  });

  it('collects claims about the region and its groups, and what is not stated about them, their events and sources', () => {
    expect(cusco.claims.map(({ id }) => id).sort()).toEqual(['rule', 'stage']);
    expect(cusco.notStated.map(({ id }) => id).sort()).toEqual(['open-event', 'open-region', 'open-source']);
  });

  it('counts interviews and names what is related, events oldest first', () => {
    expect(cusco.interviews).toEqual({ recall: 1, roster: 1 });
    expect(cusco.related.map(({ id }) => id)).toEqual(['lima', 'first', 'second']);
  });

  it('shows disagreements of its members wherever they are', () => {
    const disputed = makeIndex({
      ...input,
      belongsTo: [
        { organisation: 'mmg', pillar: 'state' },
        { organisation: 'mmg', pillar: 'companies' },
        { organisation: 'bambas', pillar: 'state' },
        { organisation: 'bambas', pillar: 'companies' },
      ],
    });
    expect(regionView(disputed, 'PE-CUS', latest).disagreements.map(({ id }) => id)).toEqual(['pillar:mmg']);
  });

  it('an unknown region is an error', () => {
    expect(() => regionView(index, 'PE-XXX', latest)).toThrow('no region PE-XXX');
  });
});

describe('workspaceView', () => {
  it('gives the newest date, the counts, and the vocabulary in order', () => {
    const view = WorkspaceView.strict().parse(workspaceView(index, new Set()));
    expect(view.latest).toBe('2019');
    expect(view.pillars.map(({ id }) => id)).toEqual(['state', 'companies']);
    expect(view.themes[0]).toBe('environment');
    expect([...view.themes].sort()).toEqual(['dialogue', 'environment', 'security']);
    expect(view.mandates.map(({ id }) => id)).toEqual(['water', 'police']);
    expect(view.counts).toMatchObject({ organisations: 7, groups: 3, regions: 5, interviews: 2, claims: 9 });
  });

  it('counts every statement once', () => {
    // within 4, of region 2, links 1, parts 1, presences 4, seats 12, events of groups 2, claims 9, interviews' regions 2
    expect(workspaceView(index, new Set()).counts.statements).toBe(37);
  });

  it('an empty workspace has no latest date', () => {
    expect(workspaceView(makeIndex({}), new Set())).toMatchObject({
      latest: null,
      counts: { statements: 0 },
      themes: [],
    });
  });
});
