/** Why an organisation has its value of a measure: the lines, steps, interviews or contact that it was made from. */
import { engagementWith } from '#domain/engagement.ts';
import { AppError } from '#domain/errors.ts';
import { measureOf } from '#domain/measures/measures.ts';
import { expectedParts } from '#domain/measures/kernels/brokerage.ts';
import { brokeredPairs, roleCounted } from '#domain/measures/why/brokered-pairs.ts';
import { linesAmongNeighbours, linesOf } from '#domain/measures/why/lines-of.ts';
import { stepsFrom } from '#domain/measures/why/steps-from.ts';
import { saidNotes } from '#domain/measures/why/said-notes.ts';
import { whyNotes } from '#domain/measures/why/why-notes.ts';
import { whatWentIn } from '#domain/measures/why/what-went-in.ts';
import { organisationRef, regionRef } from '#domain/names.ts';
import { answersAbout } from '#domain/said-answers.ts';
import { DeclaredMeasure } from '#domain/views/measures-view.ts';
import type { Said } from '#domain/said.ts';
import type { WhyView } from '#domain/views/why-view.ts';
import type { Measurement } from './measuring/measuring.ts';

export interface WhyAsked {
  readonly measure: string;
  readonly organisation: string;
}

/** Whose answers a measure is made from; the gap follows free recall where there is any. */
function methodOf(measure: string, said: Said): 'recall' | 'roster' {
  return measure === 'roster-influence' || (measure === 'gap' && said.recall === 0) ? 'roster' : 'recall';
}

/**
 * The value of one organisation with what went in.
 * @throws AppError NOT_FOUND for a measure that has no value for each organisation, or an organisation that is not in the
 * measured network
 */
export function whyView(measurement: Measurement, asked: WhyAsked): WhyView {
  const { question, measured, basis, guards, columns, group, graph, pillars } = measurement;
  const { index, region, time } = question;
  const { network } = measured;
  const measure = measureOf(asked.measure);
  const column = columns.find(({ id }) => id === asked.measure);
  if (!measure || !column) {
    const details = { type: 'measure', id: asked.measure };
    throw new AppError('NOT_FOUND', `no measure of organisations ${asked.measure}`, { details });
  }
  const node = network.numberOf.get(asked.organisation);
  if (node === undefined) {
    const details = { type: 'organisation', id: asked.organisation };
    throw new AppError('NOT_FOUND', `no organisation ${asked.organisation} in this network`, { details });
  }
  const parts = whatWentIn(measure.id);
  const place = { index, network, node, time, values: column.values };
  const [own, among] = [parts.lines ? linesOf(place) : null, parts.among ? linesAmongNeighbours(place) : null];
  const role = roleCounted(measure.id);
  const between = parts.between ? brokeredPairs(place, graph, pillars, role) : null;
  const chance = role ? expectedParts(graph, pillars.of, node, role) : null;
  const value = column.values[node] ?? null;
  const said = parts.said ? (measured.said.of.get(asked.organisation) ?? null) : null;
  const engagement =
    parts.engagement && group !== undefined ? engagementWith(index, asked.organisation, group, time) : null;
  const steps = parts.steps ? stepsFrom(graph, node) : null;
  const { weighted } = network.choice;
  return {
    measure: DeclaredMeasure.parse(measure),
    region: region === undefined ? null : regionRef(index, region),
    organisation: organisationRef(index, asked.organisation),
    basis,
    guards: guards.filter(({ measures }) => measures.includes(measure.id)),
    scale: column.scale,
    value,
    expected: column.expected?.[node] ?? null,
    rank: column.ranks[node] ?? null,
    notes: [
      ...saidNotes(
        measure.id,
        { said, engagement: engagement?.value ?? null, value, known: column.scale.known },
        index,
      ),
      ...whyNotes(measure.id, { own, among, between, steps, others: graph.size - 1, value, chance, weighted }),
    ],
    lines: own,
    amongNeighbours: among,
    between,
    steps,
    said,
    // Single answers are for the internal audience alone.
    answers:
      parts.said && !index.behind
        ? answersAbout(
            index,
            {
              region,
              organisation: asked.organisation,
              method: methodOf(measure.id, measured.said),
              othersOnly: measure.id === 'others-only',
            },
            time,
          )
        : null,
    engagement,
  };
}
