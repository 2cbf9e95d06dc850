/** Rows to nodes and statements: what each table becomes, ids and defaults, personal data left out. */
import { describe, expect, test } from 'vitest';
import { basics, counts, importBench, type Texts } from './import-bench.ts';

const bench = importBench();
let next = 0;

async function loaded(texts: Texts) {
  next += 1;
  const workspace = `rows-${String(next)}`;
  const report = await bench.load({ ...basics, ...texts }, { workspace });
  return { workspace, report };
}

const header = 'organisation,group,role,source,locator,from,to,attested,basis,key,note\n';

describe('what rows become', () => {
  test('an organisation: node, description, pillar (built in when not declared), mandates', async () => {
    const { workspace, report } = await loaded({});
    expect(counts(report)).toEqual([9, 0, 0, 0]);
    expect(await bench.node(workspace, 'alfa')).toMatchObject({
      name: 'Alfa Ñandú',
      acronym: 'AÑ',
      aliases: ['Alfa Vieja'],
      kind: 'civil-society',
      workspace,
      key: `${workspace}/alfa`,
    });
    expect((await bench.nodes(workspace, 'Pillar')).map(({ properties }) => properties)).toMatchObject([
      { id: 'civil-society', nameEs: 'Sociedad civil', nameEn: 'Civil society' },
      { id: 'state', nameEs: 'Estado', nameEn: 'State' },
    ]);
    const [mandate] = await bench.relationships(workspace, 'HAS_MANDATE');
    expect(mandate).toMatchObject({
      from: { label: 'Organisation', key: `${workspace}/beta` },
      to: { label: 'Mandate', key: `${workspace}/water` },
      properties: { source: 's1', locator: 'p. 2', basis: 'documented', workspace },
    });
    const descriptions = await bench.relationships(workspace, 'DESCRIBES');
    expect(descriptions).toHaveLength(5);
    expect(descriptions.map(({ properties }) => properties.name)).toContain('Ministerio Beta');
    expect(await bench.relationships(workspace, 'WITHIN')).toHaveLength(1);
    expect(await bench.relationships(workspace, 'OF_REGION')).toHaveLength(1);
    expect(await bench.node(workspace, workspace)).toMatchObject({
      titleEs: 'Prueba',
      titleEn: 'Test',
      fictional: true,
    });
  });

  test('a membership with dates, in Spanish, by acronym and by name', async () => {
    const { workspace, report } = await loaded({
      'membresías.csv':
        'Organización;Grupo;Rol;Fuente;Ubicación;Desde;Constatado;Nota\n' +
        'MB;Grupo Cusco;Secretaría;Informe Uno;p. 9;2016;31/08/2017;"dos\nlíneas"\n',
    });
    const [membership] = await bench.relationships(workspace, 'MEMBER_OF');
    expect(membership).toMatchObject({
      from: { key: `${workspace}/beta` },
      to: { key: `${workspace}/cusco-group` },
      properties: { role: 'secretariat', source: 's1', from: '2016', attested: '2017-08-31', note: 'dos\nlíneas' },
    });
    expect(report.warnings).toMatchObject([{ row: 2, column: 'Constatado', value: '31/08/2017' }]);
    expect(report.resolved.map(({ column, value, id }) => [column, value, id])).toEqual([
      ['Organización', 'MB', 'beta'],
      ['Grupo', 'Grupo Cusco', 'cusco-group'],
      ['Fuente', 'Informe Uno', 's1'],
    ]);
  });

  test('an event with its group, region, topics and the event it is part of, whatever the order of rows', async () => {
    const { workspace, report } = await loaded({
      'topics.csv': 'id,name_es,name_en\nriver,Río,River\n',
      'events.csv':
        'id,title_es,title_en,kind,from,part_of,count,group,region,topics,source,locator\n' +
        'part,Parte,Part,training,2017-08,whole,28,cusco-group,Cusco,river,s2,p. 1\n' +
        'whole,Todo,Whole,project,2017,,,,,,s2,p. 1\n',
    });
    expect(report.rejected).toEqual([]);
    expect(await bench.node(workspace, 'part')).toMatchObject({ count: 28, from: '2017-08', titleEs: 'Parte' });
    for (const type of ['OF_GROUP', 'HELD_IN', 'ABOUT_TOPIC', 'PART_OF_EVENT'] as const) {
      expect(await bench.relationships(workspace, type)).toHaveLength(1);
    }
    const names = (await bench.relationships(workspace, 'DESCRIBES')).map(({ properties }) => properties.name);
    // The second source is in English, the first in Spanish.
    expect(names).toEqual(expect.arrayContaining(['Part', 'Whole', 'Grupo Cusco']));
  });

  test('claims, ties, roles, scope, interviews, ratings', async () => {
    const { workspace, report } = await loaded({
      'claims.csv':
        'about,aspect,measure,category,value,unit,text_es,source,locator,attested\n' +
        'cusco-group,figure,Integrantes,En total,"1.234,5",organisations,"Son 1.234",s1,p. 1,2017\n' +
        'PE-CUS,status,Situación del grupo,,Estudiada,,,s1,p. 2,\n' +
        'alfa,tie,convenio con,empresas,,,,s1,p. 3,\n',
      'ties.csv':
        'organisation,to,kind,directed,strength,source,locator,from,hasta\n' +
        'alfa,beta,funds,,3,s1,p. 1,2016,2017\n' +
        'alfa,cusco-group,coordinates-with,,,s1,p. 1,,\n',
      'expected_roles.csv':
        'id,template,name_es,name_en,pillar,mandates,theme,weight,target,note,source,locator\n' +
        'r-water,t,Autoridad del agua,Water authority,state,water|Bosques,environment,3,"0,5",por qué,s1,p. 1\n',
      'role_scope.csv': 'role,region,applicable,reason\nr-water,PE-CUS,no,no hay ríos\nr-water,PE,sí,\n',
      'interviews.csv':
        'id,method,month,region,pillar,consent,source\ni-1,recall,2025-03,PE-CUS,state,pillar-only,s2\n',
      'ratings.csv': 'interview,organisation,influence,interest,stance,own\ni-1,alfa,4,,-2,\ni-1,beta,,,,yes\n',
      'asked.csv': 'interview,organisation\ni-1,beta\n',
    });
    expect(report.rejected).toEqual([]);
    const [figure] = (await bench.nodes(workspace, 'Claim')).filter(({ properties }) => properties.aspect === 'figure');
    expect(figure?.properties).toMatchObject({
      ...{ value: '1234.5', measure: 'members', category: 'all', textEs: 'Son 1.234' },
    });
    const others = (await bench.nodes(workspace, 'Claim')).map(
      ({ properties: { aspect, measure, category, value } }) => [...[aspect, measure, category, value]],
    );
    expect(others).toContainEqual(['status', 'group-status', undefined, 'studied']);
    expect(others).toContainEqual(['tie', 'agreement-with', 'empresas', undefined]);
    const about = await bench.relationships(workspace, 'ABOUT');
    expect(about.map(({ id }) => id)).toContain(figure?.properties.id);
    const ties = await bench.relationships(workspace, 'TIED_TO');
    expect(
      ties.map(({ properties }) => [properties.kind, properties.directed, properties.strength, properties.to]),
    ).toEqual(
      expect.arrayContaining([
        ['funds', true, 3, '2017'],
        ['coordinates-with', false, undefined, undefined],
      ]),
    );
    expect(await bench.node(workspace, 'r-water')).toMatchObject({ target: 0.5, weight: 3, noteEs: 'por qué' });
    expect(await bench.relationships(workspace, 'ASKS_FOR')).toHaveLength(2);
    expect(await bench.relationships(workspace, 'NOT_APPLICABLE_IN')).toMatchObject([
      { properties: { reasonEs: 'no hay ríos', source: 's1' } },
    ]);
    const ratings = await bench.relationships(workspace, 'RATES');
    expect(ratings.map(({ properties }) => properties)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          influence: 4,
          stance: -2,
          own: false,
          basis: 'reported',
          attested: '2025-03',
          locator: 'i-1',
        }),
        expect.objectContaining({ own: true, source: 's2' }),
      ]),
    );
    expect(ratings.find(({ properties }) => properties.own === true)?.properties).not.toHaveProperty('influence');
    expect(await bench.relationships(workspace, 'SPEAKS_FROM')).toHaveLength(1);
  });

  test('a scope of yes that contradicts a no is warned of', async () => {
    const { report } = await loaded({
      'expected_roles.csv':
        'id,template,name_es,name_en,mandates,theme,weight,target,source,locator\nr1,t,Rol,Role,water,environment,1,1,s1,p. 1\n',
      'role_scope.csv': 'role,region,applicable\nr1,PE-CUS,no\nr1,PE-CUS,yes\n',
    });
    expect(report.warnings).toMatchObject([{ file: 'role_scope.csv', row: 3, column: 'applicable' }]);
    expect(report.tables.find(({ file }) => file === 'role_scope.csv')).toMatchObject({ loaded: 1, unchanged: 1 });
  });
});

describe('ids and defaults', () => {
  test('ids come from names; a row without id means the organisation that bears the name', async () => {
    const { workspace, report } = await loaded({
      'organizaciones.csv':
        'nombre,tipo,fuente,ubicacion\nCentro Guamán Poma,sociedad civil,s1,p. 5\nalfa ñandu,sociedad civil,s2,p. 5\n',
    });
    expect(report.rejected).toEqual([]);
    expect(await bench.node(workspace, 'centro-guaman-poma')).toMatchObject({ name: 'Centro Guamán Poma' });
    expect((await bench.nodes(workspace, 'Organisation')).map(({ key }) => key)).toHaveLength(3);
    expect(report.resolved).toMatchObject([{ column: 'nombre', value: 'alfa ñandu', id: 'alfa' }]);
    expect((await bench.node(workspace, 'alfa'))?.aliases).toEqual(['Alfa Vieja', 'alfa ñandu']);
  });

  test('defaults of the dataset fill source, locator and basis', async () => {
    const { workspace, report } = await loaded({
      'dataset.json': JSON.stringify({ defaults: { source: 's1', locator: 'cuadro 1', basis: 'reference' } }),
      'presences.csv': 'organisation,region,mode\nbeta,Perú,jurisdicción\n',
    });
    expect(report.rejected).toEqual([]);
    expect((await bench.relationships(workspace, 'PRESENT_IN'))[0]?.properties).toMatchObject({
      source: 's1',
      locator: 'cuadro 1',
      basis: 'reference',
      mode: 'jurisdiction',
    });
  });
});

describe('personal data', () => {
  test('cells and columns are left out, the value is never repeated, and a required cell rejects its row', async () => {
    const { workspace, report } = await loaded({
      'memberships.csv':
        'organisation,group,role,source,locator,note,nombre_contacto,correo\n' +
        'alfa,cusco-group,member,s1,p. 1,escribir a ana@example.org,Ana Ejemplo,ana@example.org\n' +
        'beta,cusco-group,member,s1,llamar al 987654321,,,\n' +
        'ana@example.org,cusco-group,member,s1,p. 1,,,\n' +
        'beta,cusco-group,observer,s1,p. 2,,,\n',
      'ties.csv': 'organisation,to,kind,strength,source,locator,hasta\nalfa,beta,funds,ana@example.org,s1,p. 1,\n',
    });
    const text = JSON.stringify(report);
    for (const secret of ['ana@', '987654321', 'Ana Ejemplo']) expect(text).not.toContain(secret);
    expect(report.warnings.map(({ row, column }) => [row, column])).toEqual([
      [1, 'nombre_contacto'],
      [1, 'correo'],
      [2, 'note'],
      [3, 'locator'],
      [4, 'organisation'],
    ]);
    expect(report.rejected.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 'locator', ''],
      [4, 'organisation', ''],
      [2, 'strength', '•••'],
    ]);
    const stored = JSON.stringify([await bench.nodes(workspace), await bench.relationships(workspace)]);
    for (const secret of ['ana@', '987654321', 'Ana Ejemplo', 'escribir']) expect(stored).not.toContain(secret);
    expect(await bench.relationships(workspace, 'MEMBER_OF')).toHaveLength(2);
  });

  test('a formula is stored as it is', async () => {
    const { workspace } = await loaded({ 'memberships.csv': `${header}alfa,cusco-group,member,s1,p. 1,,,,,,=1+1\n` });
    expect((await bench.relationships(workspace, 'MEMBER_OF'))[0]?.properties.note).toBe('=1+1');
  });
});
