/** Importing again, correcting, and several datasets that say the same thing: nothing is lost, doubled or undone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basics, counts, importBench, type Texts } from './import-bench.ts';

const bench = importBench();
let next = 0;
function newWorkspace(): string {
  next += 1;
  return `merge-${String(next)}`;
}

const columns = 'id,name,name_en,acronym,aliases,kind,pillar,mandates,country,source,locator\n';
const institutions: Texts = {
  'dataset.json': JSON.stringify({
    workspace: 'w',
    title_es: 'Otra',
    title_en: 'Other',
    defaults: { basis: 'reference' },
  }),
  'sources.csv': 'id,title,kind,confidentiality\nlaw-1,Ley Uno,law,public\n',
  'organisations.csv':
    `${columns}alfa,Asociación Alfa,Alpha Association,ALFA,Alfita,community,civil-society,,PE,law-1,Ley Uno\n` +
    'gamma,Gamma,,,,government,state,,PE,law-1,Ley Uno\n',
};

test('loading twice changes nothing: no rows, no revision', async () => {
  const workspace = newWorkspace();
  expect(counts(await bench.load(basics, { workspace }))).toEqual([9, 0, 0, 0]);
  const revision = await bench.graph().revision();
  expect(counts(await bench.load(basics, { workspace }))).toEqual([0, 0, 9, 0]);
  expect(await bench.graph().revision()).toBe(revision);
});

test('a dry run reports and writes nothing', async () => {
  const workspace = newWorkspace();
  expect(counts(await bench.load(basics, { workspace, dryRun: true }))).toEqual([9, 0, 0, 0]);
  expect(await bench.nodes(workspace)).toEqual([]);
});

test('a copy of the dataset under another name changes nothing', async () => {
  const workspace = newWorkspace();
  await bench.load(basics, { workspace, folder: 'first' });
  const revision = await bench.graph().revision();
  const report = await bench.load(basics, { workspace, folder: 'copy' });
  expect(counts(report)).toEqual([0, 0, 9, 0]);
  expect(await bench.graph().revision()).toBe(revision);
});

describe('corrections', () => {
  async function corrected(file: string, from: string, to: string) {
    const workspace = newWorkspace();
    await bench.load(basics, { workspace });
    const text = basics[file]?.replace(from, to) ?? '';
    const report = await bench.load({ ...basics, [file]: text }, { workspace });
    return { workspace, report };
  }

  test('a name is corrected without a new id, and the slip does not stay as an alias', async () => {
    const { workspace, report } = await corrected('organisations.csv', 'Ministerio Beta', 'Ministerio de Beta');
    expect(counts(report)).toEqual([0, 1, 8, 0]);
    expect(await bench.node(workspace, 'beta')).toMatchObject({ name: 'Ministerio de Beta' });
    expect((await bench.node(workspace, 'beta'))?.aliases ?? []).toEqual([]);
    expect(await bench.relationships(workspace, 'BELONGS_TO')).toHaveLength(2);
  });

  test('an acronym that is blanked goes, a kind that is changed changes, an alias is replaced', async () => {
    const blanked = await corrected(
      'organisations.csv',
      'Alfa Ñandú,AÑ,Alfa Vieja,civil-society',
      'Alfa Ñandú,,Alfa Nueva,community',
    );
    expect(await bench.node(blanked.workspace, 'alfa')).not.toHaveProperty('acronym');
    expect(await bench.node(blanked.workspace, 'alfa')).toMatchObject({ kind: 'community', aliases: ['Alfa Nueva'] });
  });

  test('a source, a region and a group are corrected', async () => {
    expect(counts((await corrected('sources.csv', 'Report Two', 'Report 2')).report)).toEqual([0, 1, 8, 0]);
    expect(counts((await corrected('regions.csv', 'Cusco', 'Qosqo')).report)).toEqual([0, 1, 8, 0]);
    const group = await corrected('groups.csv', 'Grupo Cusco', 'Grupo del Cusco');
    expect(counts(group.report)).toEqual([0, 1, 8, 0]);
    expect(await bench.node(group.workspace, 'cusco-group')).toMatchObject({ nameEs: 'Grupo del Cusco' });
  });

  test('dates and notes of a statement are corrected in place, there and back', async () => {
    const workspace = newWorkspace();
    const dated = (date: string): Texts => ({
      ...basics,
      'memberships.csv': `organisation,group,role,source,locator,from\nalfa,cusco-group,member,s1,p. 1,${date}\n`,
    });
    await bench.load(dated('2016'), { workspace });
    expect(counts(await bench.load(dated('2017'), { workspace }))).toEqual([0, 1, 9, 0]);
    expect(counts(await bench.load(dated('2016'), { workspace }))).toEqual([0, 1, 9, 0]);
    const memberships = await bench.relationships(workspace, 'MEMBER_OF');
    expect(memberships.map(({ properties }) => properties.from)).toEqual(['2016']);
    expect(memberships[0]?.properties).not.toHaveProperty('saidBy');
  });

  test('a row that is gone from the file stays in the graph', async () => {
    const workspace = newWorkspace();
    await bench.load(basics, { workspace });
    await bench.load({ ...basics, 'groups.csv': 'id,name_es,name_en,kind,source,locator\n' }, { workspace });
    expect(await bench.node(workspace, 'cusco-group')).toBeDefined();
  });
});

describe('two datasets of one workspace', () => {
  test('an organisation that recurs keeps its first name; other names become aliases, statements stand side by side', async () => {
    const workspace = newWorkspace();
    await bench.load(basics, { workspace, folder: 'a' });
    const report = await bench.load(institutions, { workspace, folder: 'b' });
    expect(counts(report)).toEqual([3, 0, 0, 0]);
    expect(await bench.node(workspace, 'alfa')).toMatchObject({
      name: 'Alfa Ñandú',
      nameEn: 'Alpha Association',
      acronym: 'AÑ',
      kind: 'civil-society',
      country: 'PE',
      aliases: ['Alfa Vieja', 'Asociación Alfa', 'ALFA', 'Alfita'],
    });
    expect(report.warnings.map(({ message }) => message.en)).toEqual([expect.stringContaining('as civil-society')]);
    const pillars = (await bench.relationships(workspace, 'BELONGS_TO')).filter(({ from }) =>
      from.key.endsWith('/alfa'),
    );
    expect(pillars.map(({ properties }) => [properties.source, properties.basis])).toEqual(
      expect.arrayContaining([
        ['s1', 'documented'],
        ['law-1', 'reference'],
      ]),
    );
    const said = (await bench.relationships(workspace, 'DESCRIBES')).filter(({ to }) => to.key.endsWith('/alfa'));
    expect(said.map(({ properties }) => properties.name).sort()).toEqual(['Alfa Ñandú', 'Asociación Alfa']);
    // The first dataset names the workspace.
    expect(await bench.node(workspace, workspace)).toMatchObject({ titleEs: 'Prueba' });
  });

  test('loading both again, in any order, changes nothing', async () => {
    const workspace = newWorkspace();
    await bench.load(basics, { workspace, folder: 'a' });
    await bench.load(institutions, { workspace, folder: 'b' });
    const revision = await bench.graph().revision();
    const before = JSON.stringify([await bench.nodes(workspace), await bench.relationships(workspace)]);
    for (const folder of ['a', 'b', 'b', 'a']) {
      const report = await bench.load(folder === 'a' ? basics : institutions, { workspace, folder });
      expect([folder, ...counts(report).slice(0, 2)]).toEqual([folder, 0, 0]);
    }
    expect(await bench.graph().revision()).toBe(revision);
    expect(JSON.stringify([await bench.nodes(workspace), await bench.relationships(workspace)])).toBe(before);
  });

  test('datasets that contradict each other on a source and a statement do not swing back and forth', async () => {
    const workspace = newWorkspace();
    const membership = (date: string): string =>
      `organisation,group,role,source,locator,from\nalfa,cusco-group,member,s1,p. 1,${date}\n`;
    const a = { ...basics, 'memberships.csv': membership('2016') };
    const b = {
      ...basics,
      'sources.csv':
        'id,title,author,kind,confidentiality\ns1,Informe 1,Equipo,document,public\ns2,Report Two,,document,public\n',
      'memberships.csv': membership('2017'),
    };
    await bench.load(a, { workspace, folder: 'a' });
    const [loaded, changed] = counts(await bench.load(b, { workspace, folder: 'b' }));
    expect([loaded, changed]).toEqual([0, 2]);
    const revision = await bench.graph().revision();
    const again = await bench.load(a, { workspace, folder: 'a' });
    expect(counts(again).slice(0, 2)).toEqual([0, 0]);
    expect(again.warnings.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('corrected this statement since'),
    ]);
    expect(counts(await bench.load(b, { workspace, folder: 'b' })).slice(0, 2)).toEqual([0, 0]);
    expect(await bench.graph().revision()).toBe(revision);
    expect(await bench.node(workspace, 's1')).toMatchObject({ title: 'Informe 1', author: 'Equipo', language: 'es' });
    // A correction in either is a new word and counts.
    const third = await bench.load({ ...a, 'memberships.csv': membership('2015') }, { workspace, folder: 'a' });
    expect(counts(third).slice(0, 2)).toEqual([0, 1]);
  });

  test('correcting one of two that agree leaves the other its name as an alias', async () => {
    const workspace = newWorkspace();
    const agreeing = {
      ...institutions,
      'organisations.csv': `${columns}alfa,Alfa Ñandú,,,,civil-society,,,,law-1,Ley Uno\n`,
    };
    await bench.load(basics, { workspace, folder: 'a' });
    await bench.load(agreeing, { workspace, folder: 'b' });
    const text = basics['organisations.csv']?.replace('Alfa Ñandú', 'Alfa Ñandu SAC') ?? '';
    await bench.load({ ...basics, 'organisations.csv': text }, { workspace, folder: 'a' });
    expect(await bench.node(workspace, 'alfa')).toMatchObject({
      name: 'Alfa Ñandu SAC',
      aliases: ['Alfa Vieja', 'Alfa Ñandú'],
    });
  });

  test('whatever is loaded in whatever order, loading it all again in that order changes nothing', async () => {
    const names = ['Alfa', 'Alfa Norte', 'ALFA'];
    const row = fc.record({
      id: fc.constantFrom('alfa', 'beta'),
      name: fc.constantFrom(...names),
      acronym: fc.constantFrom('', 'A', 'B'),
      kind: fc.constantFrom('government', 'community'),
      source: fc.constantFrom('s1', 's2'),
      locator: fc.constantFrom('p. 1', 'p. 2'),
    });
    const norte = { id: 'alfa', name: 'Alfa Norte', acronym: 'A', kind: 'community', source: 's2', locator: 'p. 2' };
    const alfa = { ...norte, name: 'Alfa', acronym: '', kind: 'government' };
    const dataset = fc.array(row, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(dataset, { minLength: 1, maxLength: 3 }), async (datasets) => {
        const workspace = newWorkspace();
        const load = async (): Promise<void> => {
          for (const [index, rows] of datasets.entries()) {
            const lines = rows.map(({ id, name, acronym, kind, source, locator }) =>
              [id, name, acronym, kind, source, locator].join(','),
            );
            const text = ['id,name,acronym,kind,source,locator', ...lines, ''].join('\n');
            counts(
              await bench.load(
                {
                  'sources.csv': basics['sources.csv'] ?? '',
                  'organisations.csv': text,
                },
                { workspace, folder: `d${String(index)}` },
              ),
            );
          }
        };
        await load();
        const revision = await bench.graph().revision();
        await load();
        expect(await bench.graph().revision()).toBe(revision);
      }),
      // Two that agree and a third that does not: nothing of the second is recorded while it only agrees.
      { numRuns: 30, examples: [[[[norte], [norte], [alfa]]]] },
    );
  });
});
