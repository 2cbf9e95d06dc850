/** Nothing may be part of itself over other things, neither within a file nor over what is on file already. */
import { describe, expect, test } from 'vitest';
import { basics, counts, importBench, type Texts } from './import-bench.ts';

const bench = importBench();
let next = 0;
function newWorkspace(): string {
  next += 1;
  return `circles-${String(next)}`;
}

const parts = 'organisation,whole,kind,source,locator\n';
const organisations = (...ids: string[]): string =>
  `id,name,kind,source,locator\n${ids.map((id) => `${id},${id.toUpperCase()} SA,extractive-company,s1,p. 1\n`).join('')}`;
const groups = (...ids: string[]): string =>
  `id,name_es,name_en,kind,source,locator\n${ids.map((id) => `${id},${id},${id},network,s1,p. 1\n`).join('')}`;
const events = 'id,title_es,title_en,kind,part_of,source,locator\n';
const links = 'group,to,kind,source,locator\n';

interface Case {
  readonly first: Texts;
  readonly second: Texts;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

const cases: [string, Case][] = [
  [
    'organisations',
    {
      first: {
        'organizaciones.csv': organisations('a', 'b', 'c'),
        'part_of.csv': `${parts}a,b,subsidiary,s1,p. 1\nb,c,office,s1,p. 1\n`,
      },
      second: { 'part_of.csv': `${parts}alfa,a,office,s1,p. 1\nC SA,a,operation,s2,p. 9\n` },
      column: 'whole',
      value: 'a',
      reason: 'a is part of c already',
    },
  ],
  [
    'events',
    {
      first: { 'events.csv': `${events}e,E,E,project,,s1,p. 1\nf,F,F,meeting,e,s1,p. 1\n` },
      second: { 'events.csv': `${events}g,G,G,meeting,e,s1,p. 1\ne,E,E,project,f,s1,p. 1\n` },
      column: 'part_of',
      value: 'f',
      reason: 'f is part of e already',
    },
  ],
  [
    'groups',
    {
      first: { 'grupos.csv': groups('g', 'h'), 'group_links.csv': `${links}g,h,part-of,s1,p. 1\n` },
      second: { 'group_links.csv': `${links}h,g,takes-part-in,s1,p. 1\nh,g,part-of,s1,p. 1\n` },
      column: 'to',
      value: 'g',
      reason: 'g is part of h already',
    },
  ],
];

describe.each(cases)('parts of each other: %s', (_, { first, second, column, value, reason }) => {
  test('over two imports the row that closes the circle is rejected, and only that one', async () => {
    const workspace = newWorkspace();
    expect(counts(await bench.load({ ...basics, ...first }, { workspace }))[3]).toBe(0);
    const report = await bench.load(second, { workspace });
    expect(counts(report)).toEqual([1, 0, 0, 1]);
    expect(report.rejected).toMatchObject([{ file: Object.keys(second)[0], row: 3, column, value }]);
    expect(report.rejected[0]?.reason.en).toContain(reason);
    expect(report.rejected[0]?.reason.es).toContain('forman un círculo');
  });

  test('so it is in one import', async () => {
    const joined: Record<string, string> = { ...first };
    for (const [name, text] of Object.entries(second)) {
      joined[name] = `${joined[name] ?? ''}${text.slice(text.indexOf('\n') + 1)}`;
    }
    const report = await bench.load({ ...basics, ...joined }, { workspace: newWorkspace() });
    expect(report.rejected).toHaveLength(1);
  });
});

test('rows of a file that wait for each other are told of the circle, with the row of the other', async () => {
  const regions = 'id,name,kind,within,source,locator\n';
  const rows = ['PE-X,X,province,PE-X', 'PE-Y,Y,province,PE-Z', 'PE-Z,Z,province,PE-Y', 'PE-W,W,district,PE-Y'];
  const text = `${regions}${rows.map((row) => `${row},s1,p. 1\n`).join('')}`;
  const report = await bench.load({ ...basics, 'regiones.csv': text }, { workspace: newWorkspace() });
  expect(report.rejected.map(({ row, column, value, reason }) => [row, column, value, reason.en])).toEqual([
    [2, 'within', 'PE-X', 'it cannot be part of itself'],
    [3, 'within', 'PE-Z', 'the rows go in a circle: regiones.csv, row 4, depends on this one in turn'],
    [4, 'within', 'PE-Y', 'the rows go in a circle: regiones.csv, row 3, depends on this one in turn'],
    [5, 'within', 'PE-Y', 'it stands in regiones.csv, row 3, which was rejected: correct that row first'],
  ]);
});
