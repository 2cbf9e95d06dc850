/** Sources statement by statement, sentences in both languages, and silence about single interviews. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { saidLinks } from '#domain/statement-sentences.ts';
import { EventItem, SourceItem, SourceView } from '#domain/views/record-view.ts';
import { eventList } from '../../../server/analysis/events.ts';
import { sourceView } from '../../../server/analysis/source.ts';
import { sourceList } from '../../../server/analysis/sources.ts';
import { shortTitle } from '#domain/sources/short-title.ts';
import { makeIndex } from '../../support/facts.ts';

const latest = askedTime('latest', '2026-11-22');
const index = makeIndex({
  organisations: [
    { id: 'produce', nameEs: 'Ministerio de la Producción', nameEn: 'Ministry of Production' },
    { id: 'oefa', nameEs: 'Organismo de Fiscalización', nameEn: 'Enforcement Agency', acronym: 'OEFA' },
    { id: 'glencore', name: 'Glencore' },
  ],
  pillars: [{ id: 'state', nameEs: 'Estado', nameEn: 'State' }],
  mandates: [{ id: 'enforce', nameEs: 'Fiscalización', nameEn: 'Enforcement' }],
  regions: [
    { id: 'PE', name: 'Perú', nameEn: 'Peru', kind: 'country' },
    { id: 'PE-CUS', name: 'Cusco' },
  ],
  topics: [{ id: 'topic', nameEs: 'Reglas', nameEn: 'Rules' }],
  groups: [
    { id: 'g', nameEs: 'Grupo de Cusco', nameEn: 'Cusco Group' },
    { id: 'i', nameEs: 'Iniciativa Global', nameEn: 'Global Initiative' },
  ],
  events: [
    { id: 'e', titleEs: 'Primera reunión', titleEn: 'First meeting', from: '2017-08-31' },
    { id: 'undated' },
    { id: 'old', from: '2010' },
  ],
  expectedRoles: [{ id: 'role', nameEs: 'Fiscalizador', nameEn: 'Enforcer' }],
  sources: [
    { id: 'law', kind: 'law', date: '2009' },
    { id: 'report', date: '2017', shortEs: 'Informe 2017', shortEn: 'Report 2017' },
    { id: 'page', kind: 'web-page' },
    { id: 'round', kind: 'interview-round', date: '2025-05', confidentiality: 'chatham-house' },
  ],
  belongsTo: [
    { organisation: 'produce', pillar: 'state', locator: 'p. 10' },
    { organisation: 'glencore', pillar: 'none', locator: 'p. 11' },
  ],
  hasMandate: [{ organisation: 'oefa', mandate: 'enforce', source: 'law', basis: 'reference' }],
  presentIn: [{ organisation: 'oefa', region: 'PE', mode: 'jurisdiction', source: 'law', basis: 'reference' }],
  partOf: [{ organisation: 'glencore', whole: 'produce', kind: 'represents', locator: 'p. 2' }],
  memberOf: [
    { organisation: 'produce', group: 'g', role: 'coordinator', locator: 'p. 1' },
    { organisation: 'glencore', group: 'i', locator: 'p. 3' },
  ],
  engagedWith: [{ organisation: 'produce', group: 'g', level: 'consulted', locator: 'p. 4' }],
  tookPartIn: [{ organisation: 'produce', event: 'e', role: 'host', locator: 'p. 5' }],
  tiedTo: [
    { fromId: 'produce', toId: 'glencore', kind: 'regulates', directed: true, strength: 3, locator: 'p. 6' },
    { fromId: 'produce', toId: 'glencore', kind: 'shares-data-with', locator: 'p. 7' },
  ],
  canFill: [{ organisation: 'oefa', role: 'role', locator: 'p. 8' }],
  groupRegion: [{ group: 'g', region: 'PE-CUS', locator: 'p. 20' }],
  groupLink: [{ group: 'g', toGroup: 'i', kind: 'modelled-on', locator: 'p. 21' }],
  groupTopic: [{ group: 'g', topic: 'topic', locator: 'p. 22' }],
  eventGroup: [{ event: 'e', group: 'g', locator: 'p. 23' }],
  eventRegion: [{ event: 'e', region: 'PE-CUS', locator: 'p. 24' }],
  eventTopic: [{ event: 'e', topic: 'topic', locator: 'p. 25' }],
  eventPart: [{ event: 'e', whole: 'old', locator: 'p. 26' }],
  regionWithin: [{ region: 'PE-CUS', whole: 'PE', locator: 'p. 27' }],
  roleMandate: [{ role: 'role', mandate: 'enforce', locator: 'p. 28' }],
  rolePillar: [{ role: 'role', pillar: 'state', locator: 'p. 29' }],
  roleScope: [{ role: 'role', region: 'PE', reasonEs: 'Es regional.', reasonEn: 'It is regional.', locator: 'p. 30' }],
  claims: [
    { id: 'c1', aspect: 'figure', measure: 'conflicts', value: '3', comparator: '>=', unit: 'x' },
    { id: 'c2', aspect: 'status', measure: 'verified', value: 'no' },
    { id: 'c3', aspect: 'status', measure: 'verified', value: 'yes' },
  ],
  about: [
    { claim: 'c1', aboutLabel: 'Region', aboutId: 'PE-CUS', locator: 'p. 31' },
    { claim: 'c2', aboutId: 'oefa', source: 'law', basis: 'reference' },
    { claim: 'c3', aboutId: 'produce', source: 'page' },
  ],
  describes: [
    { describedId: 'oefa', name: 'OEFA Perú', locator: 'p. 32' },
    { describedId: 'e', describedLabel: 'Event', name: 'Primera reunión', locator: 'p. 33' },
    { describedId: 'i1', describedLabel: 'Interview', name: 'i1', source: 'round', locator: 'i1' },
  ],
  interviews: [
    { id: 'i1', source: 'round', month: '2025-03' },
    { id: 'i2', source: 'round', month: '2025-05' },
  ],
  interviewRegion: [{ interview: 'i1', region: 'PE-CUS', source: 'round', locator: 'i1' }],
  speaksFrom: [{ interview: 'i1', pillar: 'state', source: 'round', locator: 'i1' }],
  rates: [
    { interview: 'i1', organisation: 'oefa', influence: 4, source: 'round', locator: 'i1' },
    { interview: 'i2', organisation: 'oefa', influence: 3, source: 'round', locator: 'i2' },
    { interview: 'i2', organisation: 'produce', influence: 1, source: 'round', locator: 'i2' },
  ],
  askedAbout: [{ interview: 'i2', organisation: 'glencore', source: 'round', locator: 'i2' }],
});
const report = SourceView.strict().parse(sourceView(index, 'report', latest));
const sentenceOf = (locator: string) => report.items.find(({ statement }) => statement.locator === locator)?.text;

describe('sentences', () => {
  it.each([
    [
      'p. 1',
      'El Ministerio de la Producción coordina el Grupo de Cusco.',
      'The Ministry of Production coordinates the Cusco Group.',
    ],
    ['p. 2', 'Glencore representa al Ministerio de la Producción.', 'Glencore represents the Ministry of Production.'],
    ['p. 3', 'Glencore integra la Iniciativa Global.', 'Glencore is a member of the Global Initiative.'],
    [
      'p. 4',
      'El Grupo de Cusco consultó al Ministerio de la Producción.',
      'The Cusco Group consulted the Ministry of Production.',
    ],
    [
      'p. 5',
      'El Ministerio de la Producción fue sede de «Primera reunión».',
      'The Ministry of Production hosted “First meeting”.',
    ],
    [
      'p. 6',
      'El Ministerio de la Producción regula a Glencore (fuerza 3 de 5).',
      'The Ministry of Production regulates Glencore (strength 3 of 5).',
    ],
    [
      'p. 7',
      'El Ministerio de la Producción tiene un vínculo de tipo «shares data with» con Glencore.',
      'The Ministry of Production has a tie of the kind “shares data with” to Glencore.',
    ],
    [
      'p. 8',
      'El Organismo de Fiscalización puede cubrir el rol «Fiscalizador».',
      'The Enforcement Agency can fill the role “Enforcer”.',
    ],
    [
      'p. 10',
      'El Ministerio de la Producción pertenece al pilar «Estado».',
      'The Ministry of Production belongs to the pillar “State”.',
    ],
    ['p. 11', 'Glencore figura entre observadores y cooperación.', 'Glencore stands with observers and cooperation.'],
    [
      'p. 21',
      'El Grupo de Cusco sigue el modelo de la Iniciativa Global.',
      'The Cusco Group is modelled on the Global Initiative.',
    ],
    [
      'p. 30',
      'El rol «Fiscalizador» no corresponde en Perú (Es regional).',
      'The role “Enforcer” does not apply in Peru (It is regional).',
    ],
    ['p. 31', 'Cusco: conflictos sociales: al menos 3 x.', 'Cusco: social conflicts: at least 3 x.'],
    ['p. 32', 'Nombra al Organismo de Fiscalización como «OEFA Perú».', 'Names the Enforcement Agency as “OEFA Perú”.'],
    ['p. 33', 'Da cuenta de «Primera reunión».', 'Reports “First meeting”.'],
  ])('%s', (locator, es, en) => {
    expect(sentenceOf(locator)).toEqual({ es, en });
  });

  it('exist for every kind of link that is said, and say by law what is by law', () => {
    const relations = new Set(
      ['report', 'law', 'page'].flatMap((id) => sourceView(index, id, latest).items.map(({ relation }) => relation)),
    );
    expect(relations.size).toBe(saidLinks.length);
    const law = sourceView(index, 'law', latest).items.map(({ text }) => text.en);
    expect(law).toContain('By law, the Enforcement Agency holds the mandate “Enforcement”.');
  });
});

describe('sourceView', () => {
  it('stands in the order of its locators, 2 before 10, and names what each statement is about', () => {
    const locators = report.items.map(({ statement }) => statement.locator);
    expect(locators.slice(0, 4)).toEqual(['p. 1', 'p. 2', 'p. 3', 'p. 4']);
    expect(locators.indexOf('p. 8')).toBeLessThan(locators.indexOf('p. 10'));
    expect(report.total).toBe(report.items.length);
    expect(report.items[0]?.about.map(({ id, type }) => `${type} ${id}`)).toEqual(['organisation produce', 'group g']);
  });

  it('gives one line for all interviews of a source and nothing of a single one', () => {
    const round = sourceView(index, 'round', latest);
    expect(round.items).toHaveLength(1);
    expect(round.items[0]).toMatchObject({
      relation: 'RATES',
      text: { en: '2 interviews with 3 ratings of 2 organisations; shown as aggregates only.' },
      about: [],
      statement: { attested: '2025-05', locator: 'n = 2', state: 'last-stated' },
    });
    const everything = JSON.stringify(index.facts.sources.map(({ id }) => sourceView(index, id, latest)));
    expect(everything).not.toMatch(/"i1"|"i2"|rates-|askedAbout-|speaksFrom-|interviewRegion-/);
  });

  it('an unknown source is an error', () => {
    expect(() => sourceView(index, 'nothing', latest)).toThrow('no source nothing');
  });
});

describe('sourceList', () => {
  const { total, items } = sourceList(index, latest);

  it('goes by kind and date, with the number of statements and claims of each', () => {
    expect(total).toBe(4);
    expect(items.map(({ id }) => id)).toEqual(['report', 'law', 'round', 'page']);
    expect(items.map(({ statements }) => statements)).toEqual([24, 3, 7, 1]);
    expect(items.map(({ claims }) => claims)).toEqual([1, 1, 0, 1]);
    for (const item of items) SourceItem.strict().parse(item);
  });

  it('marks what is cited and not yet checked against the official text', () => {
    expect(items.filter(({ unverified }) => unverified).map(({ id }) => id)).toEqual(['law']);
    const about = makeIndex({
      sources: [{ id: 'law', kind: 'law' }],
      claims: [{ id: 'c', aspect: 'status', measure: 'verified', value: 'no' }],
      about: [{ claim: 'c', aboutLabel: 'Source', aboutId: 'law', source: 'note' }],
    });
    expect(sourceList(about, latest).items.find(({ id }) => id === 'law')?.unverified).toBe(true);
  });

  it('has a short form in each language', () => {
    expect(items[0]?.short).toEqual({ es: 'Informe 2017', en: 'Report 2017' });
    expect(items[1]?.short).toEqual({ es: 'law', en: 'law' });
  });
});

describe('eventList', () => {
  it('goes from the oldest to the undated, and dates a participation by its event', () => {
    const { items } = eventList(index, latest);
    expect(items.map(({ id }) => id)).toEqual(['old', 'e', 'undated']);
    const meeting = EventItem.strict().parse(items[1]);
    expect(meeting.groups.map(({ id }) => id)).toEqual(['g']);
    expect(meeting.topics.map(({ id }) => id)).toEqual(['topic']);
    expect(meeting.participants).toMatchObject([
      { organisation: { id: 'produce' }, role: 'host', statements: [{ from: '2017-08-31', state: 'last-stated' }] },
    ]);
  });
});

describe('a source without a short title', () => {
  it('is cited by the beginning of a long title, without a loose word at its end, and its year', () => {
    const long = 'Informe de sistematización de los procesos de diálogo y de las mesas técnicas';
    expect(shortTitle(long, '2023-11')).toBe('Informe de sistematización de los procesos… (2023)');
    expect(shortTitle(long)).toBe('Informe de sistematización de los procesos…');
    expect(shortTitle('Ley marco de ejemplo', '2020')).toBe('Ley marco de ejemplo');
    expect(shortTitle('T'.repeat(200), '2020-05')).toBe(`${'T'.repeat(46)}… (2020)`);
  });
});
