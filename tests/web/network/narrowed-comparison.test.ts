/** A number in the counts of a comparison opens exactly so many rows. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { networkStates } from '#domain/views/network-comparison-view.ts';
import { networkComparison } from '../../../server/analysis/network-comparison.ts';
import { narrowedComparison, pillarRow } from '../../../web/src/pages/compared-networks/narrowed-comparison.ts';
import { makeIndex } from '../../support/facts.ts';
import { everything } from '../../support/measures-choice.ts';

// part and whole have different pillars: narrowed by pillar the networks would lose the match between them.
const index = makeIndex({
  groups: [{ id: 'g' }, { id: 'h' }],
  pillars: [{ id: 'state' }, { id: 'companies' }],
  organisations: ['part', 'whole', 'lead', 'nobody'].map((id) => ({ id })),
  belongsTo: [
    { organisation: 'part', pillar: 'companies' },
    { organisation: 'whole', pillar: 'state' },
    { organisation: 'lead', pillar: 'state' },
  ],
  partOf: [{ organisation: 'part', whole: 'whole' }],
  memberOf: [
    { organisation: 'part', group: 'g' },
    { organisation: 'lead', group: 'g', role: 'secretariat' },
    { organisation: 'lead', group: 'g' },
    { organisation: 'lead', group: 'h' },
    { organisation: 'whole', group: 'h', role: 'observer' },
    { organisation: 'nobody', group: 'h', role: 'observer' },
  ],
  tiedTo: [{ fromId: 'lead', toId: 'part', kind: 'funds' }],
});
const time = askedTime('latest', '2026-01-01');
const comparison = networkComparison(index, { ...everything, left: 'g', right: 'h', without: [] }, time, '2026-01-01');

function rows(only: string, list: 'organisations' | 'lines'): Record<string, number> {
  const found = networkStates.map((state): [string, number] => {
    const shown = narrowedComparison(comparison, { states: [state], only, shows: 'table' });
    return [state, shown[list].length];
  });
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}

describe('narrowedComparison', () => {
  it('keeps of each pillar, also of none on file, as many organisations as are counted', () => {
    expect(comparison.counts.pillar).toEqual({
      companies: { through: 1 },
      state: { both: 1, through: 1 },
      unknown: { 'only-right': 1 },
    });
    for (const [key, counts] of Object.entries(comparison.counts.pillar)) {
      expect(rows(pillarRow(key), 'organisations')).toEqual(counts);
    }
  });

  it('keeps of each kind as many lines as are counted, and no others', () => {
    expect(comparison.counts.kind['membership:secretariat']).toEqual({ 'only-left': 1 });
    for (const [key, counts] of Object.entries(comparison.counts.kind)) expect(rows(key, 'lines')).toEqual(counts);
  });

  it('leaves the picture whole', () => {
    const shown = narrowedComparison(comparison, { states: [], only: pillarRow('state'), shows: 'network' });
    expect(shown.organisations).toHaveLength(comparison.organisations.length);
  });
});
