/** The measures of the organisations of a network, with what they rest on and what cannot be compared. */
import { coverageOf } from '#domain/coverage.ts';
import { itemsOf } from '#domain/measures/measured-items.ts';
import { measures } from '#domain/measures/measures.ts';
import { communityResults, eiResults, reachResults } from '#domain/measures/network-results.ts';
import { representationOf } from '#domain/measures/representation-of.ts';
import { regionRef } from '#domain/names.ts';
import { DeclaredMeasure, type MeasuresView, type NetworkResults } from '#domain/views/measures-view.ts';
import type { Measurement } from './measuring/measuring.ts';

/** Every measure as it is declared, without its function. */
export function declaredMeasures(): { total: number; items: DeclaredMeasure[] } {
  const items = measures.map((measure) => DeclaredMeasure.parse(measure));
  return { total: items.length, items };
}

/** Of a region's own group, or one that stands for it; another group's roles are expected elsewhere. */
function coverageResult({ question, group, groups }: Measurement): NetworkResults['coverage'] {
  const { index, region, time } = question;
  if (region === undefined || group === undefined || !groups.includes(group)) return null;
  const { summary } = coverageOf(index, region, { group }, time);
  return { covered: summary.weightCovered, applicable: summary.weightApplicable, share: summary.coverage };
}

/** The view of what was measured. */
export function measuresView(measurement: Measurement): MeasuresView {
  const { question, measured, pillars, kernels, basis, guards, columns, group } = measurement;
  const { index, region, time } = question;
  const items = itemsOf(measured, columns);
  return {
    region: region === undefined ? null : regionRef(index, region),
    basis,
    guards: [...guards],
    scales: columns.map(({ scale }) => scale),
    network: {
      ei: eiResults(index, pillars, kernels.eiIndex),
      ...communityResults(kernels.leiden),
      reach: reachResults(measured.steps),
      representation:
        group === undefined ? null : representationOf(index, group, measured.network.base.organisations, time),
      coverage: coverageResult(measurement),
    },
    total: items.length,
    items,
  };
}
