/** How many cells of the matrix rest on each source. */
import { describe, expect, it } from 'vitest';
import { cellSources } from '#domain/cell-sources.ts';
import type { DatedStatement } from '#domain/statement.ts';
import type { Candidate, CoveredRole } from '#domain/views/coverage-view.ts';
import type { GroupRef, OrganisationRef, RoleRef } from '#domain/views/pieces.ts';

const rests = (...sources: string[]): DatedStatement[] =>
  sources.map((source) => ({ id: `s-${source}`, source, locator: 'p. 1', basis: 'documented', state: 'stated' }));
const named = (id: string) => ({ id, name: id, names: { es: id, en: id } });
const organisation: OrganisationRef = { ...named('o'), pillar: null, kind: 'civil-society', reference: false };
const group: GroupRef = { ...named('g'), kind: 'working-group', short: { es: 'g', en: 'g' } };
const role: RoleRef = { ...named('r'), theme: 'security', pillar: null, mandates: [], weight: 1, target: 1 };
const engagement = (...sources: string[]) => ({
  group,
  value: 1,
  rung: 'member',
  stale: false,
  statements: rests(...sources),
});

const candidate = (own: Partial<Candidate>): Candidate => ({
  organisation,
  by: 'named',
  presence: 'region',
  engagement: null,
  through: [],
  linked: [],
  statements: [],
  ...own,
});

const cell = (own: Partial<CoveredRole>): CoveredRole => ({
  role,
  state: 'known',
  marks: [],
  candidates: [],
  statements: [],
  ...own,
});

describe('sources of cells', () => {
  it('counts a source once a cell, however often the cell rests on it; the most first, then by id', () => {
    const cells = [
      cell({ statements: rests('law', 'law'), candidates: [candidate({ statements: rests('law', 'study') })] }),
      cell({ statements: rests('law', 'atlas') }),
      cell({}),
    ];
    expect(cellSources(cells)).toEqual([
      { source: 'law', cells: 2 },
      { source: 'atlas', cells: 1 },
      { source: 'study', cells: 1 },
    ]);
  });

  it('looks everywhere a cell can rest on something', () => {
    const whole = cell({
      notApplicable: { statements: rests('reason') },
      candidates: [
        candidate({
          engagement: engagement('engaged'),
          linked: [engagement('linked')],
          through: [{ organisation, kind: 'part-of', statements: rests('whole'), engagement: engagement('through') }],
        }),
      ],
    });
    expect(cellSources([whole]).map(({ source }) => source)).toEqual([
      'engaged',
      'linked',
      'reason',
      'through',
      'whole',
    ]);
  });

  it('gives nothing for no cells', () => {
    expect(cellSources([])).toEqual([]);
  });
});
