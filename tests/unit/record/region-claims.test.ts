/** What is said around a region: conflicts by scope, criteria, studies, and who is in it. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { PresencesView } from '#domain/views/presences-view.ts';
import { presencesOf } from '#domain/presence-rows.ts';
import { RegionView } from '#domain/views/region-view.ts';
import { regionView } from '../../../server/analysis/region.ts';
import { makeIndex } from '../../support/facts.ts';

const latest = askedTime('latest', '2026-11-22');
const about = (claim: string, aboutLabel: 'Region' | 'Group' | 'Event', aboutId: string, attested = '2019') => ({
  ...{ claim, aboutLabel, aboutId, attested },
});

const index = makeIndex({
  regions: [
    { id: 'C', name: 'Country', kind: 'country' },
    { id: 'M', name: 'South', kind: 'macro-region' },
    { id: 'D', name: 'Department', kind: 'department' },
    { id: 'E', name: 'Other', kind: 'department' },
    { id: 'P', name: 'Province', kind: 'province' },
  ],
  regionWithin: [
    { region: 'D', whole: 'M' },
    { region: 'M', whole: 'C' },
    { region: 'E', whole: 'C' },
    { region: 'P', whole: 'D' },
  ],
  groups: [
    { id: 'national', from: '2010' },
    { id: 'regional', from: '2017-08' },
  ],
  groupRegion: [
    { group: 'national', region: 'C' },
    { group: 'regional', region: 'D' },
  ],
  events: [
    { id: 'survey', kind: 'study', from: '2017-02', to: '2017-06' },
    { id: 'mapping', kind: 'study', from: '2019' },
    { id: 'start', kind: 'meeting', from: '2017-08-31' },
  ],
  eventRegion: [{ event: 'survey', region: 'M' }],
  eventGroup: [
    { event: 'mapping', group: 'regional' },
    { event: 'start', group: 'regional' },
  ],
  organisations: ['mine', 'office', 'ombudsman', 'embassy', 'member', 'left'].map((id) => ({ id })),
  presentIn: [
    { organisation: 'mine', region: 'D', mode: 'operation', source: 'a' },
    { organisation: 'mine', region: 'D', mode: 'operation', source: 'b' },
    { organisation: 'mine', region: 'D', mode: 'headquarters' },
    { organisation: 'office', region: 'P', mode: 'programme' },
    { organisation: 'ombudsman', region: 'C', mode: 'jurisdiction' },
    { organisation: 'embassy', region: 'C', mode: 'headquarters' },
    { organisation: 'left', region: 'D', to: '2012' },
  ],
  memberOf: [
    { organisation: 'member', group: 'regional', attested: '2017-08' },
    { organisation: 'mine', group: 'regional', attested: '2017-08' },
  ],
  claims: [
    { id: 'active', aspect: 'figure', measure: 'social-conflicts', category: 'active', value: '134' },
    { id: 'own', aspect: 'figure', measure: 'social-conflicts', category: 'active', value: '9' },
    { id: 'unknown', aspect: 'not-stated', measure: 'conflicts-by-region' },
    { id: 'next', aspect: 'criterion', measure: 'next-region-mining' },
    { id: 'no-date', aspect: 'not-stated', measure: 'next-region-dates' },
    { id: 'seat', aspect: 'criterion', measure: 'criterion-a' },
    { id: 'regional-seat', aspect: 'criterion', measure: 'local' },
    { id: 'asked', aspect: 'figure', measure: 'interviewed', value: '72' },
    { id: 'sector', aspect: 'note', measure: 'interviewed-sector', category: 'government' },
    { id: 'silent', aspect: 'not-stated', measure: 'interviewed-names' },
    { id: 'purpose', aspect: 'note', measure: 'purpose' },
    { id: 'key', aspect: 'note', measure: 'environmental-emphasis' },
  ],
  about: [
    about('active', 'Region', 'C'),
    about('unknown', 'Region', 'C'),
    about('own', 'Region', 'P'),
    about('next', 'Group', 'national'),
    about('no-date', 'Group', 'national'),
    about('seat', 'Group', 'national'),
    about('regional-seat', 'Group', 'regional'),
    about('purpose', 'Event', 'survey'),
    about('silent', 'Event', 'survey'),
    about('sector', 'Event', 'survey'),
    about('asked', 'Event', 'survey'),
    about('key', 'Event', 'mapping'),
  ],
});
const view = (id: string) => RegionView.strict().parse(regionView(index, id, latest));
const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

describe('conflicts', () => {
  it('of a department without a figure stay without one beside those of its province and its country', () => {
    const scopes = view('D').conflictScopes.map(({ region, scope, figures, others }) => [
      region.id,
      scope,
      ids(figures),
      ids(others),
    ]);
    expect(scopes).toEqual([
      ['D', 'own', [], []],
      ['P', 'inside', ['own'], []],
      ['C', 'around', ['active'], ['unknown']],
    ]);
    expect(view('D').conflicts).toEqual([]);
  });

  it('of a region stand in no other part of its page', () => {
    const country = view('C');
    expect(ids(country.conflictScopes[0]?.figures ?? [])).toEqual(['active']);
    expect(ids([...country.claims, ...country.notStated])).not.toContain('active');
    expect(ids([...country.claims, ...country.notStated])).not.toContain('unknown');
  });
});

describe('criteria', () => {
  const sets = (id: string) => view(id).criteria.map(({ chooses, of, claims }) => [chooses, of.id, ids(claims)]);

  it('for the next region are those of the national group too, with what is not stated of them', () => {
    expect(sets('D')).toEqual([
      ['organisations', 'regional', ['regional-seat']],
      ['region', 'national', ['next', 'no-date']],
    ]);
    expect(sets('E')).toEqual([['region', 'national', ['next', 'no-date']]]);
  });

  it('for taking part are those of the own groups', () => {
    expect(sets('C')).toEqual([
      ['region', 'national', ['next', 'no-date']],
      ['organisations', 'national', ['seat']],
    ]);
    expect(ids(view('C').claims)).not.toContain('seat');
  });
});

describe('studies', () => {
  it('are those of the group and of the macro-region around, what is said of interviews first', () => {
    expect(view('D').studies.map(({ event, claims }) => [event.id, ids(claims)])).toEqual([
      ['survey', ['asked', 'sector', 'silent', 'purpose']],
      ['mapping', ['key']],
    ]);
    expect(view('E').studies).toEqual([]);
  });

  it('are so many months before the group', () => {
    const [standing] = view('D').standings;
    expect(standing?.origin.between).toContainEqual({
      ...{ from: 'study-start', to: 'founded', time: { unit: 'months', count: 6 } },
    });
  });
});

it('what the group’s events say of the environment is collected', () => {
  expect(ids(view('D').environmentClaims)).toEqual(['key']);
  expect(view('E').environmentClaims).toEqual([]);
});

describe('who is here', () => {
  const presences = PresencesView.strict().parse(presencesOf(index, 'D', latest));

  it('is one row an organisation, mode and place, with all sources; inherited jurisdiction comes last and apart', () => {
    const rows = presences.items.map(({ organisation, mode, place, inherited, statements }) => [
      ...[organisation.id, mode, place.id, inherited, statements.length],
    ]);
    expect(rows).toEqual([
      ['mine', 'headquarters', 'D', false, 1],
      ['mine', 'operation', 'D', false, 2],
      ['office', 'programme', 'P', false, 1],
      ['ombudsman', 'jurisdiction', 'C', true, 1],
    ]);
    expect(presences.organisations).toBe(2);
  });

  it('tells members that no source places here, and those in the country only', () => {
    expect(presences.unplaced.map(({ id }) => id)).toEqual(['member']);
    expect(presences.countryOnly).toBe(1);
    expect(presencesOf(index, 'C', latest)).toMatchObject({ organisations: 4, countryOnly: 0 });
  });

  it('has those that left only at the time when they were there', () => {
    const then = presencesOf(index, 'D', askedTime('2012', '2026-11-22')).items;
    expect(then.map(({ organisation }) => organisation.id)).toContain('left');
  });

  it('an unknown region is an error', () => {
    expect(() => presencesOf(index, 'X', latest)).toThrow('no region X');
  });
});

it.each(['instituciones ambientales', 'conflictos socioambientales', 'Medioambiente', 'environmental-office'])(
  'knows "%s" as a word of the environment',
  (measure) => {
    const said = makeIndex({
      regions: [{ id: 'D', name: 'Department', kind: 'department' }],
      claims: [
        { id: 'k', aspect: 'note', measure },
        { id: 'o', aspect: 'note', measure: 'preámbulo' },
      ],
      about: [about('k', 'Region', 'D'), about('o', 'Region', 'D')],
    });
    expect(regionView(said, 'D', latest).environmentClaims.map(({ id }) => id)).toEqual(['k']);
  },
);
