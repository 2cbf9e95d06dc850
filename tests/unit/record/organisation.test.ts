/** The dossier of an organisation: what is on file, and what is said to be missing. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { OrganisationView } from '#domain/views/record-view.ts';
import { organisationView } from '../../../server/analysis/organisation.ts';
import { makeIndex, type FactsInput } from '../../support/facts.ts';

const latest = askedTime('latest', '2026-11-22');
const input = {
  pillars: [{ id: 'state', nameEs: 'Estado', nameEn: 'State' }],
  mandates: [
    { id: 'enforce', nameEs: 'Fiscalización ambiental', nameEn: 'Environmental enforcement' },
    { id: 'water', nameEs: 'Agua', nameEn: 'Water' },
  ],
  regions: [
    { id: 'PE', kind: 'country' },
    { id: 'PE-CUS', name: 'Cusco' },
    { id: 'PE-PUN', name: 'Puno' },
  ],
  regionWithin: [
    { region: 'PE-CUS', whole: 'PE' },
    { region: 'PE-PUN', whole: 'PE' },
  ],
  groups: [
    { id: 'lima', nameEs: 'Grupo de Lima', nameEn: 'Lima Group' },
    { id: 'cusco', nameEs: 'Grupo de Cusco', nameEn: 'Cusco Group' },
    { id: 'ghana', nameEs: 'Grupo de Ghana', nameEn: 'Ghana Group' },
  ],
  groupRegion: [
    { group: 'lima', region: 'PE' },
    { group: 'cusco', region: 'PE-CUS' },
  ],
  groupLink: [{ group: 'ghana', toGroup: 'lima', kind: 'modelled-on' }],
  organisations: [
    { id: 'oefa', nameEs: 'Organismo de Fiscalización', nameEn: 'Enforcement Agency', acronym: 'OEFA' },
    { id: 'socios', name: 'Socios', kind: 'civil-society' },
    { id: 'mmg', name: 'MMG', kind: 'extractive-company' },
    { id: 'bambas', name: 'Las Bambas', kind: 'extractive-company' },
    { id: 'faro', name: 'Faro', kind: 'media' },
  ],
  belongsTo: [{ organisation: 'oefa', pillar: 'state', source: 'law', basis: 'reference' }],
  hasMandate: [
    { organisation: 'oefa', mandate: 'enforce', source: 'law', basis: 'reference' },
    { organisation: 'oefa', mandate: 'water', source: 'law', basis: 'reference' },
  ],
  presentIn: [
    { organisation: 'oefa', region: 'PE', mode: 'jurisdiction', source: 'law', basis: 'reference' },
    { organisation: 'mmg', region: 'PE-CUS', mode: 'operation' },
    { organisation: 'faro', region: 'PE' },
  ],
  partOf: [{ organisation: 'bambas', whole: 'mmg', kind: 'operation' }],
  memberOf: [
    { organisation: 'socios', group: 'lima', role: 'secretariat', attested: '2016-08' },
    { organisation: 'bambas', group: 'lima', role: 'secretariat', attested: '2019' },
    { organisation: 'socios', group: 'cusco', role: 'core-member', attested: '2017-08', source: 'a' },
    { organisation: 'socios', group: 'cusco', role: 'core-member', attested: '2018', source: 'b' },
  ],
  engagedWith: [{ organisation: 'mmg', group: 'cusco', level: 'consulted' }],
  tiedTo: [
    { fromId: 'socios', toId: 'mmg', kind: 'advises', directed: true, strength: 3, source: 'a' },
    { fromId: 'socios', toId: 'mmg', kind: 'advises', directed: true, strength: 3, source: 'b' },
    { fromId: 'socios', toId: 'mmg', kind: 'advises', directed: true, strength: 5, source: 'c', attested: '2019' },
    { fromId: 'lima', fromLabel: 'Group', toId: 'socios', kind: 'coordinates-with' },
  ],
  expectedRoles: [{ id: 'role', nameEs: 'Fiscalizador', nameEn: 'Enforcer' }],
  roleMandate: [{ role: 'role', mandate: 'enforce' }],
  claims: [{ id: 'open', aspect: 'not-stated', measure: 'budget', textEs: 'No se dice.', textEn: 'It is not said.' }],
  about: [{ claim: 'open', aboutId: 'socios' }],
  interviews: [{ id: 'i1' }],
  interviewRegion: [{ interview: 'i1', region: 'PE-CUS' }],
  rates: [{ interview: 'i1', organisation: 'mmg', influence: 4 }],
} satisfies FactsInput;
const index = makeIndex(input);
const dossier = (id: string) => OrganisationView.strict().parse(organisationView(index, id, latest));
const clauses = (id: string, part: 'summary' | 'notKnown' = 'summary') =>
  dossier(id)[part].map(({ code, text, missing }) => [code, text.en, missing]);

describe('summary', () => {
  it('of an institution known by law: what it is, its task, and that no contact is on file', () => {
    expect(clauses('oefa')).toEqual([
      ['identity', 'The Enforcement Agency (OEFA) is a government institution of the pillar State.', false],
      ['mandate-by-law', 'By law its task is: environmental enforcement and water.', false],
      ['no-contact', 'No contact with the Cusco Group is on file.', true],
      ['no-contact', 'No contact with the Lima Group is on file.', true],
    ]);
    const [, mandate] = dossier('oefa').summary;
    expect(mandate?.text.es).toBe('Por ley le corresponde: fiscalización ambiental y agua.');
    expect(mandate?.statements.map(({ source }) => source)).toEqual(['law', 'law']);
  });

  it('of a former secretariat: the role is past, the membership is not; groups elsewhere are not missed', () => {
    expect(clauses('socios').slice(1)).toEqual([
      ['seat', 'It is a core member of the Cusco Group (2018).', false],
      ['past-seat', 'It was the secretariat of the Lima Group (August 2016).', false],
      ['seat', 'It is a member of the Lima Group (August 2016).', false],
    ]);
    expect(dossier('socios').summary[2]?.text.es).toBe('Ejerció la secretaría del Grupo de Lima (agosto de 2016).');
  });

  it('names the groups of a plain member in one sentence that rests on all their statements', () => {
    const source = 'report';
    const joined = makeIndex({
      ...input,
      memberOf: [
        { organisation: 'socios', group: 'lima', role: 'member', attested: '2016-08', source },
        { organisation: 'socios', group: 'cusco', role: 'member', attested: '2017', source },
      ],
    });
    const seats = organisationView(joined, 'socios', latest).summary.filter(({ code }) => code === 'seat');
    expect(seats.map(({ text }) => text)).toEqual([
      {
        es: 'Integra el Grupo de Cusco (2017) y el Grupo de Lima (agosto de 2016).',
        en: 'It is a member of the Cusco Group (2017) and the Lima Group (August 2016).',
      },
    ]);
    expect(seats[0]?.statements).toHaveLength(2);
  });

  it('of a company: contact short of a seat, and contact through a part', () => {
    expect(clauses('mmg').slice(1)).toEqual([
      ['contact', 'Contact on file with the Cusco Group: was consulted (undated).', false],
      ['contact-through', 'Its contact with the Lima Group goes through Las Bambas (its secretariat).', false],
    ]);
  });
});

describe('not known', () => {
  it('says what is not on file and what sources leave open', () => {
    expect(clauses('socios', 'notKnown')).toEqual([
      ['no-pillar', 'No source states its pillar.', true],
      ['no-presence', 'No region where it is present is on file.', true],
      ['not-named', 'No interview on file named it or asked about it.', true],
      ['undated', '3 statements are undated.', true],
      ['not-stated', 'It is not said.', true],
    ]);
    expect(clauses('faro', 'notKnown').map(([code]) => code)).toEqual([
      'no-pillar',
      'region-not-stated',
      'no-tie',
      'not-named',
      'undated',
    ]);
  });

  it('without any interview says that influence is not known', () => {
    const silent = makeIndex({ ...input, interviews: [], interviewRegion: [], rates: [] });
    const codes = organisationView(silent, 'oefa', latest).notKnown.map(({ code }) => code);
    expect(codes).toEqual(['no-tie', 'no-interviews']);
  });
});

describe('record', () => {
  it('collapses equal ties and keeps another strength apart', () => {
    const { ties } = dossier('socios');
    expect(ties.map(({ other, kind, direction, strength }) => [kind, other.id, direction, strength])).toEqual([
      ['advises', 'mmg', 'out', 3],
      ['advises', 'mmg', 'out', 5],
      ['coordinates-with', 'lima', 'both', undefined],
    ]);
    expect(ties[0]?.statements).toHaveLength(2);
    expect(dossier('mmg').ties[0]?.direction).toBe('in');
  });

  it('lists every seat with its state, and both sides of belonging', () => {
    expect(dossier('socios').memberships.map(({ group, role, state }) => [group.id, role, state].join(' '))).toEqual([
      'cusco core-member last-stated',
      'lima secretariat superseded',
      'lima member last-stated',
    ]);
    expect(dossier('mmg').parts.map(({ organisation, kind }) => `${organisation.id} ${kind}`)).toEqual([
      'bambas operation',
    ]);
    expect(dossier('bambas').partOf.map(({ organisation }) => organisation.id)).toEqual(['mmg']);
    expect(dossier('mmg').through).toMatchObject([{ organisation: { id: 'bambas' }, engagement: { value: 1 } }]);
    expect(dossier('mmg').engagements).toMatchObject([{ group: { id: 'cusco' }, rung: 'consulted', value: 0.5 }]);
  });

  it('names the expected roles it could fill, in each region with a group where it is present', () => {
    expect(dossier('oefa').roles.map(({ role, region, state, marks }) => [role.id, region.id, state, marks])).toEqual([
      ['role', 'PE', 'known', ['single-candidate', 'reference-only']],
      ['role', 'PE-CUS', 'known', ['single-candidate', 'reference-only', 'jurisdiction-only']],
    ]);
    expect(dossier('faro').roles).toEqual([]);
  });

  it('gives what interviews say as an aggregate of their region, and its sources', () => {
    expect(dossier('mmg').said).toMatchObject([{ region: { id: 'PE-CUS' }, said: { recall: { named: 1 } } }]);
    expect(JSON.stringify(dossier('mmg'))).not.toContain('"i1"');
    expect(dossier('socios').sources).toEqual(['a', 'b', 'c', 'report']);
  });

  it('an unknown organisation is an error', () => {
    expect(() => organisationView(index, 'nothing', latest)).toThrow('no organisation nothing');
  });
});
