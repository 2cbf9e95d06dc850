/** The values that each filter can take in a picture, counted before any filter. */
import type { FactIndex } from '../fact-index.ts';
import { byText, countBy, distinct } from '../ordering.ts';
import type { DatedStatement } from '../statement.ts';
import type { NetworkView } from '../views/network-view.ts';
import { lineId } from './collapse-lines.ts';
import { evidenceByOrganisation, type BaseOrganisation, type NetworkBase } from './network-base.ts';

function countValues<Thing>(
  things: Iterable<Thing>,
  values: (thing: Thing) => Iterable<string>,
): Record<string, number> {
  return countBy(
    [...things].flatMap((thing) => distinct(values(thing))),
    (value) => value,
  );
}

/** Organisations with a statement of each value; values found on lines between groups alone have none. */
function countEvidence(base: NetworkBase, value: (statement: DatedStatement) => string): Record<string, number> {
  const evidence = [...evidenceByOrganisation(base, base.strands).values()];
  const counts = countValues(evidence, (statements) => statements.map(value));
  const all = distinct([...Object.keys(counts), ...base.strands.map(({ statement }) => value(statement))]);
  return Object.fromEntries(all.map((name) => [name, counts[name] ?? 0]));
}

function countTies({ strands }: NetworkBase): Record<string, number> {
  const lines = new Map<string, Set<string>>();
  for (const strand of strands) {
    const value = strand.relation === 'tie' ? strand.kind : strand.relation;
    lines.set(value, (lines.get(value) ?? new Set()).add(lineId(strand)));
  }
  return Object.fromEntries([...lines].sort(([a], [b]) => byText(a, b)).map(([value, ids]) => [value, ids.size]));
}

/**
 * Numbers of organisations for each value, of lines for `tie`. A choice of basis or source counts the organisations that
 * it alone would leave in the picture.
 */
export function networkChoices(index: FactIndex, base: NetworkBase): NetworkView['choices'] {
  const organisations = [...base.organisations.values()];
  const count = (values: (organisation: BaseOrganisation) => Iterable<string>) => countValues(organisations, values);
  return {
    pillar: count(({ ref }) => (ref.pillar === null ? [] : [ref.pillar])),
    kind: count(({ ref }) => [ref.kind]),
    theme: count(({ themes }) => themes),
    mandate: count(({ mandates }) => mandates.filter((mandate) => index.mandates.has(mandate))),
    tie: countTies(base),
    group: count(({ groups }) => [...groups].filter((group) => base.groups.has(group))),
    basis: countEvidence(base, ({ basis }) => basis),
    source: countEvidence(base, ({ source }) => source),
  };
}
