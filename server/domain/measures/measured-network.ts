/** The network that position is measured in: organisations, and lines between them with what each consists of. */
import type { AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import type { Meeting } from '../introductions/meetings.ts';
import { regionRef } from '../names.ts';
import { networkBase, type BaseOrganisation, type NetworkBase } from '../network/network-base.ts';
import { filterNetwork } from '../network/network-filters.ts';
import type { LineChoice } from '../views/measures-view.ts';
import { lineChoice, type MeasuresChoice } from './line-choice.ts';
import type { LinePart, MeasuredLine, PlacedPart } from './measured-line.ts';
import { sharedParts } from './shared-meetings.ts';
import { tieParts } from './tie-parts.ts';

export interface MeasuredNetwork {
  /** Ids of the organisations in their order: the number of an organisation is its place. */
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly organisations: ReadonlyMap<string, BaseOrganisation>;
  /** Each pair at most once, in the order of numbers. */
  readonly lines: readonly MeasuredLine[];
  /** Groups and events with so many present that they make no lines. */
  readonly tooLarge: readonly Meeting[];
  readonly choice: LineChoice;
  /** The picture before filters. */
  readonly base: NetworkBase;
}

function mergeLines(size: number, placed: Iterable<PlacedPart>): MeasuredLine[] {
  const byPair = new Map<number, LinePart[]>();
  for (const { from, to, part } of placed) {
    const key = Math.min(from, to) * size + Math.max(from, to);
    const known = byPair.get(key);
    if (known) known.push(part);
    else byPair.set(key, [part]);
  }
  return [...byPair]
    .sort(([a], [b]) => a - b)
    .map(([key, parts]) => ({
      from: Math.floor(key / size),
      to: key % size,
      strength: parts.reduce((sum, { strength }) => sum + (strength ?? 1), 0),
      parts,
    }));
}

/**
 * The measured network of a region (of the whole workspace without one) at the asked time. Its organisations are those of
 * the network view under the same filters; one without a line stays. Its lines are current ties between two of them of the
 * chosen kinds, and, when chosen, part-of lines and groups and events in common; direction is not looked at.
 * @throws AppError NOT_FOUND for an unknown region
 */
export function measuredNetwork(
  index: FactIndex,
  region: string | undefined,
  asked: MeasuresChoice,
  time: AskedTime,
): MeasuredNetwork {
  if (region !== undefined) regionRef(index, region);
  const choice = lineChoice(asked);
  const base = networkBase(index, region, asked.expand, time);
  // The kinds of tie are looked at here: the filter of the picture would take part-of lines with them.
  const { organisations, strands } = filterNetwork(base, { ...asked, tie: [] });
  const ids = [...organisations.keys()];
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const { placed, tooLarge } = sharedParts(index, numberOf, choice, time);
  const lines = mergeLines(ids.length, [...tieParts(index, numberOf, strands, choice), ...placed]);
  return { ids, numberOf, organisations, lines, tooLarge, choice, base };
}
