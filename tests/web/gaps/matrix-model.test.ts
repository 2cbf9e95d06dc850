/** The matrix as it is drawn. */
import { describe, expect, it } from 'vitest';
import type { MatrixView } from '#domain/views/coverage-view.ts';
import { cellText, readCell } from '../../../web/src/pages/gaps/cell-address.ts';
import { matrixModel } from '../../../web/src/pages/gaps/matrix-model.ts';

const both = (text: string) => ({ es: text, en: text });
const summary = {
  applicable: 2,
  covered: 1,
  inContact: 0,
  known: 1,
  nobody: 0,
  withheld: 0,
  weightApplicable: 4,
  weightCovered: 2,
  coverage: 0.5,
};

function column(id: string, group: string | null): MatrixView['columns'][number] {
  const named = { id, name: id, names: both(id) };
  return {
    region: { ...named, kind: 'department' },
    group:
      group === null ? null : { id: group, name: group, names: both(group), short: both(group), kind: 'working-group' },
    status: group === null ? 'national-group' : 'group',
    nationalGroup: null,
    enclosing: null,
    summary,
    themes: [{ ...summary, theme: 'environment' }],
  };
}

function role(id: string, theme: string): MatrixView['items'][number]['role'] {
  return { id, name: id, names: both(id), theme, pillar: 'state', mandates: [], weight: 2, target: 0.75 };
}

const cell = (id: string) => ({
  state: 'known' as const,
  marks: [],
  candidates: [{ id, name: id, names: both(id), kind: 'government' as const, pillar: 'state', reference: false }],
});

const matrix: MatrixView = {
  at: 'latest',
  theme: null,
  columns: [column('APU', null), column('PE', 'lima'), column('CUS', 'cusco'), column('ARE', null)],
  sources: [],
  total: 2,
  items: [
    { role: role('water', 'environment'), cells: ['w-apu', 'w-pe', 'w-cus', 'w-are'].map(cell) },
    { role: role('police', 'security'), cells: ['p-apu', 'p-pe', 'p-cus', 'p-are'].map(cell) },
  ],
};

describe('matrixModel', () => {
  const model = matrixModel(matrix, { region: 'CUS', group: 'cusco' });

  it('puts groups first, the place of the page before the others', () => {
    expect(model.columns.map(({ column: { region } }) => region.id)).toEqual(['CUS', 'PE', 'APU', 'ARE']);
    expect(model.withGroup).toHaveLength(2);
    expect(model.columns.filter(({ here }) => here)).toHaveLength(1);
  });

  it('keeps each cell under its column', () => {
    const cells = model.themes[0]?.rows[0]?.cells.map(({ candidates }) => candidates[0]?.id);
    expect(cells).toEqual(['w-cus', 'w-pe', 'w-apu', 'w-are']);
  });

  it('counts themes only where there is a group', () => {
    expect(model.themes[0]?.counts).toEqual([{ covered: 1, applicable: 2 }, { covered: 1, applicable: 2 }, null, null]);
    const withheld = { ...summary, theme: 'environment', applicable: 0, covered: 0, withheld: 2 };
    const columns = matrix.columns.map((one) => (one.region.id === 'PE' ? { ...one, themes: [withheld] } : one));
    expect(matrixModel({ ...matrix, columns }, { region: 'CUS', group: 'cusco' }).themes[0]?.counts[1]).toBeNull();
    expect(model.themes.map(({ theme }) => theme)).toEqual(['environment', 'security']);
  });
});

describe('cell address', () => {
  it('survives the way there and back', () => {
    const cellAddress = { role: 'water', region: 'PE-CUS', group: 'cusco' };
    expect(readCell(cellText(cellAddress))).toEqual(cellAddress);
    expect(readCell(cellText({ ...cellAddress, group: undefined }))).toEqual({ ...cellAddress, group: undefined });
  });

  it('refuses anything else', () => {
    expect(readCell('water')).toBeUndefined();
    expect(readCell(undefined)).toBeUndefined();
  });
});
