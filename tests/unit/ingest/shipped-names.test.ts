/** Names of the shipped organisations in narrow places: each its own, none too long for the small picture of the overview. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FactIndex } from '#domain/fact-index.ts';
import { indexFacts } from '#domain/fact-index.ts';
import { organisationRef } from '#domain/names.ts';
import type { OrganisationRef } from '#domain/views/pieces.ts';
import { locales, type Locale } from '#domain/vocabularies.ts';
import { readWorkspaceFacts } from '../../../server/graph/read-workspace-facts.ts';
import { loadDatasets } from '../../../server/ingest/load-datasets.ts';
import { shortName } from '../../../web/src/components/names.ts';
import { narrowWidths } from '../../../web/src/pages/overview/figure-narrow.tsx';
import { shelfWidth } from '../../../web/src/pages/overview/figure-shelf.tsx';
import { seatWidth } from '../../../web/src/pages/overview/figure-wide.tsx';
import { labelLines } from '../../../web/src/pages/overview/label-lines.ts';
import { importBench } from './import-bench.ts';

const bench = importBench();
const indexes: FactIndex[] = [];

beforeAll(async () => {
  const seeds = join(import.meta.dirname, '../../../seeds');
  await loadDatasets(bench.graph(), seeds, ['peru-vps', 'peru-institutions', 'rio-claro']);
  for (const workspace of ['peru', 'rio-claro']) {
    indexes.push(indexFacts(await readWorkspaceFacts(bench.graph(), workspace)));
  }
}, 60_000);

function shortNames(index: FactIndex, lang: Locale): (readonly [OrganisationRef, string])[] {
  return [...index.organisations.keys()].map((id) => {
    const organisation = organisationRef(index, id);
    return [organisation, shortName(organisation, lang)] as const;
  });
}

describe.each(locales)('in %s', (lang) => {
  test('no two organisations of a workspace are called the same', () => {
    for (const index of indexes) {
      const names = shortNames(index, lang).map(([, name]) => name.toLocaleLowerCase(lang));
      expect(names.length).toBeGreaterThan(50);
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    }
  });

  test('every name stands whole in two lines of the small picture, on the shelf too', () => {
    const long = indexes
      .flatMap((index) => shortNames(index, lang))
      .flatMap(([{ reference }, name]) =>
        [seatWidth, narrowWidths.seat, ...(reference ? [shelfWidth, narrowWidths.shelf] : [])].map((width) => ({
          name,
          lines: labelLines(name, width),
        })),
      )
      .filter(({ name, lines }) => lines.length > 2 || lines.join(' ') !== name);
    expect(long).toEqual([]);
  });

  test('whoever has neither acronym nor short name has a name of at most 26 letters', () => {
    const long = indexes
      .flatMap((index) => shortNames(index, lang))
      .filter(([{ acronym, short }, name]) => acronym === undefined && short === undefined && name.length > 26);
    expect(long.map(([, name]) => name)).toEqual([]);
  });
});

test('the environment offices of the Macro Sur are told apart', () => {
  const index = indexes[0];
  if (!index) throw new Error('no facts');
  const offices = ['apurimac', 'arequipa', 'cusco', 'puno'].map((place) =>
    organisationRef(index, `gore-${place}-environment`),
  );
  expect(offices.map(({ short }) => short?.es)).toEqual([
    'Ambiente Apurímac',
    'Ambiente Arequipa',
    'Ambiente Cusco',
    'Ambiente Puno',
  ]);
  expect(offices[2]).toMatchObject({ names: { es: 'Gerencia ambiental del Gobierno Regional del Cusco' } });
  expect(offices[2]?.short?.en).toBe('Cusco Environment');
});
