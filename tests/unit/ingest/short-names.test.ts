/** Short names of organisations, and titles of sources in both languages: added, corrected, taken away, found. */
import { expect, test } from 'vitest';
import { basics, counts, importBench, type Texts } from './import-bench.ts';

const bench = importBench();

function organisations(es: string, en: string): Texts {
  return {
    ...basics,
    'organisations.csv':
      'id,name,short_es,corto_en,kind,source,locator\n' +
      `alfa,Asociación Alfa Ñandú,${es},${en},civil-society,s1,p. 2\n`,
  };
}

test('a short name is added, corrected and taken away; it is no alias as long as it stands', async () => {
  const load = (es: string, en: string) => bench.load(organisations(es, en), { workspace: 'shorts' });
  await load('', '');
  expect(counts(await load('Alfa', 'Alpha')).slice(0, 2)).toEqual([0, 1]);
  expect(await bench.node('shorts', 'alfa')).toMatchObject({ shortEs: 'Alfa', shortEn: 'Alpha' });
  expect(counts(await load('Alfa', 'Alpha')).slice(0, 2)).toEqual([0, 0]);
  await load('Alfa Ñ', 'Alpha');
  expect(await bench.node('shorts', 'alfa')).toMatchObject({ shortEs: 'Alfa Ñ', shortEn: 'Alpha' });
  await load('', 'Alpha');
  expect(await bench.node('shorts', 'alfa')).not.toHaveProperty('shortEs');
  expect((await bench.node('shorts', 'alfa'))?.aliases ?? []).toEqual([]);
});

test('the short name given first stays, another becomes an alias; rows cite the organisation by either', async () => {
  await bench.load(organisations('Alfa', 'Alpha'), { workspace: 'two', folder: 'first' });
  const other: Texts = {
    ...organisations('Alfita', 'Alpha'),
    'memberships.csv':
      'organisation,group,role,source,locator\nAlfa,cusco-group,member,s1,p. 9\nAlfita,cusco-group,observer,s2,p. 1\n',
  };
  const report = await bench.load(
    { ...other, 'organisations.csv': (other['organisations.csv'] ?? '').replace(',s1,', ',s2,') },
    { workspace: 'two', folder: 'second' },
  );
  expect(report.rejected).toEqual([]);
  expect(await bench.node('two', 'alfa')).toMatchObject({ shortEs: 'Alfa', aliases: ['Alfita'] });
  expect(await bench.relationships('two', 'MEMBER_OF')).toHaveLength(2);
});

test('a source has a title in either language beside the one printed on it', async () => {
  const texts = (title: string): Texts => ({
    ...basics,
    'sources.csv':
      'id,titulo,titulo_es,title_en,tipo,confidencialidad,idioma\n' +
      `s1,Informe Uno,,${title},documento,public,es\ns2,Report Two,,,document,public,en\n`,
  });
  await bench.load(texts('Report One'), { workspace: 'titles' });
  expect(await bench.node('titles', 's1')).toMatchObject({ title: 'Informe Uno', titleEn: 'Report One' });
  expect(await bench.node('titles', 's1')).not.toHaveProperty('titleEs');
  expect(counts(await bench.load(texts('Report 1'), { workspace: 'titles' })).slice(0, 2)).toEqual([0, 1]);
  expect(await bench.node('titles', 's1')).toMatchObject({ titleEn: 'Report 1' });
});
