/** What can be kept as a view: an address of this product and no other, a small picture as data, no personal data. */
import { describe, expect, test } from 'vitest';
import { nodeProblem } from '#domain/facts/record-problem.ts';
import { readSavedView, savedViewRecord, savedViewVersion, ViewName } from '#domain/saved-views/saved-view.ts';
import { Thumbnail } from '#domain/saved-views/thumbnail.ts';
import { keptQuery, screenOf, ViewAddress } from '#domain/saved-views/view-address.ts';

const good = { path: '/regions/PE-CUS/network', query: 'at=2017-08&pillar=state,companies&sel=glencore' };
const isGood = (address: object): boolean => ViewAddress.safeParse(address).success;

describe('the address of a view', () => {
  test.each([
    [good],
    [{ path: '/regions', query: '' }],
    [{ path: '/compare', query: 'regions=PE-CUS,macro-sur' }],
    [{ path: '/regions/PE-CUS/gaps', query: 'theme=security&cell=role-police~PE-CUS~cusco-working-group' }],
    [{ path: '/organisations/socios-peru', query: 'panel=source:dcaf-2017' }],
    [{ path: '/events', query: 'view=table&topic=a,b&year=2017' }],
  ])('may be %o', (address) => {
    expect(ViewAddress.parse(address)).toEqual(address);
  });

  test.each([
    'javascript:alert(1)',
    '//host/regions',
    '/\\host/regions',
    'https://host/regions',
    '/regions/../../rio-claro/regions',
    '/regions/%2e%2e/rio-claro',
    '/rio-claro/regions',
    '/workspaces',
    '/add',
    '/views',
    '/regions?at=2017',
    '/regions#x',
    '/regions//network',
    '/regions/',
    '/api/peru/regions',
    '/regions/PE-CUS/net work',
    'regions',
    '',
    `/regions/${'a'.repeat(300)}`,
  ])('has no path %s', (path) => {
    expect(isGood({ path, query: '' })).toBe(false);
  });

  test.each([
    'lang=en',
    'audience=internal',
    'edit=add:sources',
    'help=keys',
    'tour=regions',
    'theme=a&theme=b',
    'a b=c',
    'at=2017#x',
    '?at=2017',
    'x=%0A',
    'x="><script>',
    'sel=alguien%40example.org',
    'q=987654321',
    `sel=${'a'.repeat(2000)}`,
    Array.from({ length: 27 * 2 }, (_, place) => `${'p'.repeat(place % 27)}${place < 27 ? 'x' : 'y'}=1`).join('&'),
  ])('has no query %s', (query) => {
    expect(isGood({ path: '/regions', query })).toBe(false);
  });

  test('keeps what is of the view alone', () => {
    const query = new URLSearchParams(
      'lang=es&audience=internal&at=2017&edit=add:events&help=keys&tour=gaps&pillar=state,none&sel=&x=1&x=2',
    );
    expect(keptQuery(query)).toBe('at=2017&pillar=state,none&x=1');
    expect(isGood({ path: '/regions', query: keptQuery(query) })).toBe(true);
  });

  test.each([
    ['/regions', { kind: 'regions' }],
    ['/regions/PE-CUS', { kind: 'overview', id: 'PE-CUS' }],
    ['/regions/PE-CUS/network', { kind: 'network', id: 'PE-CUS' }],
    ['/organisations/oefa', { kind: 'organisation', id: 'oefa' }],
    ['/topics', { kind: 'topics' }],
    ['/history/2', { kind: 'history', id: '2' }],
  ])('%s opens its screen', (path, screen) => {
    expect(screenOf({ path })).toEqual(screen);
  });
});

describe('the record of a view', () => {
  const view = { id: 'view-1', name: 'Quién falta', note: 'Para la reunión', saved: '2026-11-01', ...good };

  test('is read as it was written, and its version follows what changes', () => {
    const record = savedViewRecord('peru', view);
    expect(record.key).toBe('peru/view-1');
    expect(JSON.stringify(record.properties)).not.toContain('peru/regions');
    expect(readSavedView('view-1', record.properties)).toEqual(view);
    expect(nodeProblem(record)).toBeUndefined();
    expect(savedViewVersion({ ...view, name: 'Otra' })).not.toBe(savedViewVersion(view));
    expect(savedViewVersion({ ...view })).toBe(savedViewVersion(view));
  });

  test('that is none is neither shown nor taken from a file', () => {
    const { properties, ...record } = savedViewRecord('peru', view);
    for (const other of [
      { body: JSON.stringify({ ...JSON.parse(String(properties['body'])), path: '//host' }) },
      { body: JSON.stringify({ ...JSON.parse(String(properties['body'])), thumbnail: '<svg onload="x">' }) },
      { body: 'no JSON' },
      { name: 'llamar al 987 654 321' },
    ]) {
      const changed = { ...properties, ...other };
      expect(readSavedView('view-1', changed)).toBeUndefined();
      expect(nodeProblem({ ...record, properties: changed }), JSON.stringify(other)).toBeDefined();
    }
    expect(nodeProblem({ ...record, properties: { ...properties, kind: 'mapping', body: '{}' } })).toBeUndefined();
    const newer = { ...properties, schemaVersion: 2 };
    expect([nodeProblem({ ...record, properties: newer }), readSavedView('view-1', newer)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('has a name of bounded length without personal data', () => {
    expect(ViewName.parse('  Cusco ')).toBe('Cusco');
    for (const name of ['', '   ', 'a'.repeat(121), 'de alguien@example.org', 'DNI 45678912']) {
      expect(ViewName.safeParse(name).success, name).toBe(false);
    }
  });
});

test('a thumbnail is marks in its box, or cells, and not many', () => {
  const marks = (count: number, x = 1) => ({
    kind: 'network',
    marks: Array.from({ length: count }, () => [x, 1, 'square', 0]),
    lines: [],
  });
  expect(Thumbnail.safeParse(marks(200)).success).toBe(true);
  expect(Thumbnail.safeParse({ kind: 'matrix', columns: 2, cells: ['covered', 'none', 'nobody'] }).success).toBe(true);
  for (const bad of [
    marks(201),
    marks(1, 161),
    marks(1, 0.5),
    { kind: 'network', marks: [[1, 1, 'url(#x)', 0]], lines: [] },
    { kind: 'matrix', columns: 0, cells: [] },
    { kind: 'matrix', columns: 2, cells: Array.from({ length: 301 }, () => 'covered') },
    { kind: 'svg', text: '<svg/>' },
  ]) {
    expect(Thumbnail.safeParse(bad).success, JSON.stringify(bad).slice(0, 80)).toBe(false);
  }
});
