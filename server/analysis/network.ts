/** The network of a region: organisations and groups as nodes, parallel statements collapsed into lines. */
import type { AskedTime } from '#domain/asked-time.ts';
import { disagreementsAbout, disputedStatements } from '#domain/disagreements.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { regionRef } from '#domain/names.ts';
import { collapseLines, lineId } from '#domain/network/collapse-lines.ts';
import { endedTies } from '#domain/network/ended-ties.ts';
import { networkBase } from '#domain/network/network-base.ts';
import { networkChoices } from '#domain/network/network-choices.ts';
import { filterNetwork } from '#domain/network/network-filters.ts';
import { passingTies, unnamedTies } from '#domain/network/unnamed-ties.ts';
import { byText } from '#domain/ordering.ts';
import { ownValue } from '#domain/own-value.ts';
import type { Disagreement } from '#domain/views/pieces.ts';
import type { NetworkFilter, NetworkLine, NetworkView } from '#domain/views/network-view.ts';
import { groupNode, organisationNodes } from './network-nodes.ts';

interface Nodes {
  readonly organisations: ReadonlyMap<string, unknown>;
  readonly groups: ReadonlySet<string>;
}

/** The disagreements that the lines of the picture bear a mark for. */
function disagreementsOn(index: FactIndex, lines: readonly NetworkLine[], time: AskedTime): Disagreement[] {
  const marked = lines.filter(({ disagreement }) => disagreement);
  const shown = new Set(marked.flatMap(({ statements }) => statements.map(({ statement }) => statement.id)));
  const ends = new Set(marked.flatMap(({ from, to }) => [from, to]));
  return disagreementsAbout(index, ends, time).filter(({ readings }) =>
    readings.some(({ statements }) => statements.some(({ id }) => shown.has(id))),
  );
}

/** How many lines have each kind of tie, those counted in that are listed and not drawn. */
function withListed(counts: Readonly<Record<string, number>>, kinds: readonly string[]): Record<string, number> {
  const all: Record<string, number> = { ...counts };
  for (const kind of kinds) all[kind] = (ownValue(all, kind) ?? 0) + 1;
  return all;
}

const noFilter = { tie: [], source: [], basis: [] };

function nodesOf({ organisations, groups }: Nodes): ReadonlySet<string> {
  return new Set([...organisations.keys(), ...groups]);
}

/**
 * The network of a region at an asked time, narrowed by filters, with what these leave out. Values that nothing has
 * match nothing; ids in `expand` that are not on file add nothing.
 * @throws AppError NOT_FOUND for an unknown region
 */
export function networkView(index: FactIndex, region: string, filter: NetworkFilter, time: AskedTime): NetworkView {
  const ref = regionRef(index, region);
  const base = networkBase(index, region, filter.expand, time);
  const picture = filterNetwork(base, filter);
  const lines = collapseLines(picture.strands, disputedStatements(index));
  const ties = unnamedTies(index, [...base.organisations.keys(), ...base.groups], time);
  const narrowed = [filter.pillar, filter.kind, filter.theme, filter.mandate, filter.group].some(
    (list) => list.length > 0,
  );
  const shown = ties.filter(
    ({ about: { type, id } }) => !narrowed || type !== 'organisation' || picture.organisations.has(id),
  );
  const choices = networkChoices(index, base);
  const listed = [
    ...ties.flatMap(({ measure }) => measure ?? []),
    ...endedTies(index, nodesOf(base), noFilter, time).map(({ kind }) => kind),
  ];
  const allLines = new Set(base.strands.map(lineId)).size;
  return {
    region: ref,
    at: time.at,
    organisations: organisationNodes(index, picture, filter, lines, time),
    groups: [...picture.groups].sort(byText).map((id) => groupNode(index, id, time)),
    lines,
    disagreements: disagreementsOn(index, lines, time),
    leftOut: {
      organisations: base.organisations.size - picture.organisations.size,
      lines: allLines - lines.length,
      byFilter: picture.byFilter,
    },
    unnamed: passingTies(shown, filter),
    ended: endedTies(index, nodesOf(picture), filter, time),
    choices: { ...choices, tie: withListed(choices.tie, listed) },
  };
}
