/** Rows that cannot be loaded: each once, with file, line, column, value and reason; the others are loaded. */
import { describe, expect, test } from 'vitest';
import { basics, counts, importBench, type Texts } from './import-bench.ts';

const bench = importBench();
let next = 0;

async function loaded(texts: Texts) {
  next += 1;
  const workspace = `refused-${String(next)}`;
  const report = await bench.load({ ...basics, ...texts }, { workspace });
  return { workspace, report };
}

const header = 'organisation,group,role,source,locator,from,to,attested,basis,key,note\n';

describe('what is refused', () => {
  const cases: [string, string, { column: string; value?: string; reason: string }][] = [
    [
      'unknown organisation',
      'gamma,cusco-group,member,s1,p. 1',
      { column: 'organisation', value: 'gamma', reason: 'add it to the table organisations' },
    ],
    [
      'a slip of the pen',
      'Ministrio Beta,cusco-group,member,s1,p. 1',
      { column: 'organisation', reason: 'did you mean "Ministerio Beta" (beta)?' },
    ],
    [
      'a group where an organisation belongs',
      'cusco-group,cusco-group,member,s1,p. 1',
      { column: 'organisation', reason: '"cusco-group" is a group' },
    ],
    ['unknown group', 'alfa,lima-group,member,s1,p. 1', { column: 'group', reason: 'table groups' }],
    [
      'role that is none',
      'alfa,cusco-group,jefe,s1,p. 1',
      { column: 'role', value: 'jefe', reason: 'not in the list: secretariat' },
    ],
    ['no source', 'alfa,cusco-group,member,,p. 1', { column: 'source', reason: 'required and missing' }],
    ['unknown source', 'alfa,cusco-group,member,s9,p. 1', { column: 'source', value: 's9', reason: 'table sources' }],
    ['no locator', 'alfa,cusco-group,member,s1,', { column: 'locator', reason: 'required and missing' }],
    [
      'bad date',
      'alfa,cusco-group,member,s1,p. 1,agosto',
      { column: 'from', value: 'agosto', reason: 'write 2017, August 2017' },
    ],
    [
      'ends before it begins',
      'alfa,cusco-group,member,s1,p. 1,2018,2017',
      { column: 'to', value: '2017', reason: 'ends before it begins' },
    ],
    [
      'too many cells',
      'alfa,cusco-group,member,s1,p. 1,,,,,,nota,con coma',
      { column: 'note', value: 'con coma', reason: 'must be quoted' },
    ],
    [
      'over-long cell',
      `alfa,cusco-group,member,s1,p. 1,,,,,,${'a'.repeat(10_001)}`,
      { column: 'note', reason: 'over 10000 characters' },
    ],
  ];
  test.each(cases)('%s', async (_, row, { column, value, reason }) => {
    const { workspace, report } = await loaded({
      'memberships.csv': `${header}beta,cusco-group,observer,s1,p. 1\n${row}\n`,
    });
    expect(counts(report)).toEqual([10, 0, 0, 1]);
    const [rejected] = report.rejected;
    expect(rejected).toMatchObject({ file: 'memberships.csv', row: 3, column, ...(value ? { value } : {}) });
    expect(rejected?.reason.en).toContain(reason);
    expect(rejected?.reason.es).not.toBe('');
    // The good row is loaded all the same.
    expect(await bench.relationships(workspace, 'MEMBER_OF')).toHaveLength(1);
  });

  test('a row is rejected once, with its further problems beside', async () => {
    const { report } = await loaded({ 'memberships.csv': `${header}gamma,delta,member,s1,p. 1\n` });
    expect(counts(report)[3]).toBe(1);
    expect(report.rejected[0]?.more).toHaveLength(1);
  });

  test('a name of two is refused with both', async () => {
    const { report } = await loaded({
      'organizaciones.csv': 'id,nombre,sigla,tipo,fuente,ubicacion\ngamma,Gamma,MB,gobierno,s1,p. 1\n',
      'memberships.csv': `${header}MB,cusco-group,member,s1,p. 1\n`,
    });
    expect(report.rejected[0]?.reason.en).toContain('(beta, gamma)');
  });

  test('an id taken by another table, capitals, and a region within itself', async () => {
    const { report } = await loaded({
      'organizaciones.csv':
        'id,nombre,tipo,fuente,ubicacion\ncusco,Otra,gobierno,s1,p. 1\nPE-CUS,Cusco,gobierno,s1,p. 1\nABC,Abc,gobierno,s1,p. 1\n',
      'topics.csv': 'id,name_es,name_en\ncusco,Cusco,Cusco\n',
      'regiones.csv':
        'id,nombre,tipo,dentro_de,fuente,ubicacion\nPE-X,X,province,PE-X,s1,p. 1\nPE-Y,Y,province,PE-Z,s1,p. 1\nPE-Z,Z,province,PE-Y,s1,p. 1\n',
    });
    expect(report.rejected.map(({ file, row }) => [file, row])).toEqual([
      ['organizaciones.csv', 2],
      ['organizaciones.csv', 3],
      ['organizaciones.csv', 4],
      ['regiones.csv', 2],
      ['regiones.csv', 3],
      ['regiones.csv', 4],
    ]);
    expect(report.rejected[0]?.reason.en).toContain('already taken (topic)');
  });

  test('an id that no address could name, and numbers far beyond what they count', async () => {
    const { report } = await loaded({
      'organizaciones.csv': `id,nombre,tipo,fuente,ubicacion\n${'a'.repeat(101)},A,gobierno,s1,p. 1\n${'b'.repeat(100)},B,gobierno,s1,p. 1\n`,
      'events.csv': 'id,title_es,title_en,kind,count,source,locator\ne,E,E,meeting,45678912,s1,p. 1\n',
      'topics.csv': 'id,name_es,name_en,order\nt,T,T,984123456\n',
    });
    expect(report.rejected.map(({ file, row, column, value }) => [file, row, column, value.slice(0, 5)])).toEqual([
      ['events.csv', 2, 'count', '•••'],
      ['organizaciones.csv', 2, 'id', 'aaaaa'],
      ['topics.csv', 2, 'order', '•••'],
    ]);
  });

  test('a header with personal data is not repeated', async () => {
    const { report } = await loaded({ 'topics.csv': 'id,name_es,name_en,de ana@example.org\nt,T,T,x\n' });
    expect(report.warnings).toMatchObject([{ file: 'topics.csv', row: 1, column: '•••' }]);
  });

  test('regions that go in a circle, also over what is on file', async () => {
    const regions = 'id,name,kind,within,source,locator\n';
    const { workspace } = await loaded({
      'provinces.csv': '',
      'regiones.csv': `${regions}PE-C1,C1,province,PE-CUS,s1,p. 1\n`,
    });
    const report = await bench.load(
      { 'regions.csv': `${regions}PE,Perú,country,PE-C1,s1,p. 1\nPE-C2,C2,district,PE-C1,s1,p. 1\n` },
      { workspace },
    );
    expect(counts(report)).toEqual([1, 0, 0, 1]);
    expect(report.rejected[0]).toMatchObject({ row: 2, column: 'within', value: 'PE-C1' });
    expect(report.rejected[0]?.reason.en).toContain('PE-C1 lies within PE already');
  });

  test('an address that is no page does not become a link', async () => {
    const { report } = await loaded({
      'fuentes.csv': 'id,titulo,tipo,url,confidencialidad\nf1,F1,documento,javascript:alert(1),public\n',
    });
    expect(report.rejected.map(({ column, value }) => [column, value])).toEqual([['url', 'javascript:alert(1)']]);
  });

  test('a reference to a row that was itself rejected names that row', async () => {
    const { report } = await loaded({
      'organizaciones.csv':
        'id,nombre,sigla,tipo,fuente,ubicacion\ngamma,Gamma Norte,GN,gobierno,s9,p. 1\ndelta,Delta,,jefatura,s1,p. 1\n',
      'memberships.csv': `${header}Gamma Norte,cusco-group,member,s1,p. 1\nDELTA,cusco-group,member,s1,p. 1\nGN,cusco-group,member,s1,p. 1\n`,
      'topics.csv': 'id,name_es,name_en\nno-such,N,\n',
      'group_topics.csv': 'group,topic,source,locator\ngamma,no-such,s1,p. 1\n',
    });
    const reasons = report.rejected.map(({ file, row, reason }) => [file, row, reason.en]);
    const correct = (row: number) =>
      `it stands in organizaciones.csv, row ${String(row)}, which was rejected: correct that row first`;
    expect(reasons.filter(([file]) => file === 'memberships.csv')).toEqual([
      ['memberships.csv', 2, correct(2)],
      ['memberships.csv', 3, correct(3)],
      ['memberships.csv', 4, correct(2)],
    ]);
    const link = report.rejected.find(({ file }) => file === 'group_topics.csv');
    // A group is asked for: that an organisation of this id was rejected is no help.
    expect(link?.reason.en).toContain('add it to the table groups');
    expect(link?.more?.map(({ es }) => es)).toEqual([
      'está en topics.csv, fila 2, que fue rechazada: corrija primero esa fila',
    ]);
  });

  test('the same statement twice: repeated is unchanged with a warning, contradicted is refused, with a key both stand', async () => {
    const row = 'alfa,cusco-group,member,s1,p. 1';
    const { report } = await loaded({
      'memberships.csv': `${header}${row},2016\n${row},2016\n${row},2017\n${row},2017,,,,second\n`,
    });
    expect(report.tables.find(({ file }) => file === 'memberships.csv')).toMatchObject({
      loaded: 2,
      unchanged: 1,
      rejected: 1,
    });
    expect(report.rejected[0]).toMatchObject({ row: 4 });
    expect(report.rejected[0]?.reason.en).toContain('memberships.csv, 2');
    expect(report.warnings).toMatchObject([{ row: 3, message: { en: 'repeats the row in memberships.csv, 2' } }]);
  });

  test('two figures of one place, as the ends of a range, are told to take a key, and both stand with one', async () => {
    const claims = 'about,aspect,measure,value,comparator,source,locator,key\n';
    const [low, high] = ['cusco-group,figure,members,10,>=,s1,p. 1,', 'cusco-group,figure,members,20,<=,s1,p. 1,'];
    const { report } = await loaded({ 'claims.csv': `${claims}${low}\n${high}\n${high}most\n` });
    expect(report.rejected.map(({ row }) => row)).toEqual([3]);
    expect(report.rejected[0]?.reason.en).toContain('claims.csv, 2, with other data: give a key');
  });
});
