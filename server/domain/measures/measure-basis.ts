/** What measured values rest on: how many organisations and lines, of which kinds, on whose word. */
import type { FactIndex } from '../fact-index.ts';
import { nodeRef } from '../names.ts';
import { components } from './kernels/components.ts';
import type { CsrGraph } from './kernels/csr-graph.ts';
import { countBy } from '../ordering.ts';
import type { DatedStatement } from '../statement.ts';
import type { LinesBasis } from '../views/measures-view.ts';
import { negativeTieKinds, type Basis } from '../vocabularies.ts';
import { captionOf } from './caption.ts';
import { isWhole, type MeasuresChoice } from './line-choice.ts';
import type { LinePart, MeasuredLine } from './measured-line.ts';
import type { MeasuredNetwork } from './measured-network.ts';

type LineCounts = Pick<
  LinesBasis,
  | 'organisations'
  | 'lines'
  | 'byKind'
  | 'byBasis'
  | 'statements'
  | 'withoutStrength'
  | 'conflictOnly'
  | 'isolates'
  | 'components'
  | 'largest'
>;

/** What a line is counted under: the kind of tie, `part-of`, `co-membership` or `co-attendance`. */
function countedKind({ by, kind }: LinePart): string {
  return by === 'part-of' ? 'part-of' : kind;
}

/** The statements behind a part of a line between two organisations, each once. */
export function statementsOf({ strands, meeting }: LinePart, ends: readonly [string, string]): DatedStatement[] {
  const found = [
    ...strands.map(({ statement }) => statement),
    ...(meeting ? ends.flatMap((id) => meeting.present.get(id) ?? []) : []),
  ];
  if (found.length === 1) return found;
  return [...new Map(found.map((statement) => [statement.id, statement])).values()];
}

/** Whether nothing but conflict is on file on a line. */
export function isConflictOnly({ parts }: MeasuredLine): boolean {
  return parts.every(({ by, kind }) => by === 'tie' && negativeTieKinds.includes(kind));
}

/** Lines with a statement of each basis, and the number of all statements, each counted once. */
function wordBehind({ ids, lines }: MeasuredNetwork): { byBasis: Partial<Record<Basis, number>>; statements: number } {
  const byBasis = new Map<Basis, number>();
  const all = new Set<string>();
  for (const { from, to, parts } of lines) {
    const bases = new Set<Basis>();
    for (const part of parts) {
      for (const { id, basis } of statementsOf(part, [ids[from] ?? '', ids[to] ?? ''])) {
        all.add(id);
        bases.add(basis);
      }
    }
    for (const basis of bases) byBasis.set(basis, (byBasis.get(basis) ?? 0) + 1);
  }
  return { byBasis: Object.fromEntries(byBasis), statements: all.size };
}

/** The counts of a measured network; `graph` is its graph. */
function lineCounts(network: MeasuredNetwork, graph: CsrGraph): LineCounts {
  const { ids, lines } = network;
  const parts = [...components(graph)];
  const sizes = Object.values(countBy(parts, String));
  const kinds = lines.flatMap((line) => [...new Set(line.parts.map(countedKind))]);
  const count = (test: (line: MeasuredLine) => boolean): number => lines.filter(test).length;
  return {
    organisations: ids.length,
    lines: lines.length,
    byKind: countBy(kinds, (kind) => kind),
    ...wordBehind(network),
    withoutStrength: count((line) => line.parts.every(({ strength }) => strength === null)),
    conflictOnly: count(isConflictOnly),
    isolates: ids.filter((_, node) => graph.offsets[node] === graph.offsets[node + 1]).length,
    components: sizes.length,
    largest: sizes.reduce((most, size) => Math.max(most, size), 0),
  };
}

/** Counts, choice and caption of a measured network as of a time; `asked` tells whether organisations were filtered. */
export function linesBasis(
  index: FactIndex,
  network: MeasuredNetwork,
  graph: CsrGraph,
  { asked, at }: { readonly asked: MeasuresChoice; readonly at: LinesBasis['at'] },
): LinesBasis {
  const basis = {
    at,
    ...lineCounts(network, graph),
    whole: isWhole(asked),
    leftOut: network.base.organisations.size - network.ids.length,
    tooLarge: network.tooLarge.flatMap(({ id }) => {
      const ref = nodeRef(index, id);
      return ref ? [{ id: ref.id, name: ref.name, names: ref.names }] : [];
    }),
    choice: network.choice,
  };
  const sources = network.choice.source.flatMap((id) => nodeRef(index, id)?.names ?? []);
  return { ...basis, caption: captionOf(basis, sources) };
}
