/** The statements behind the lines of a measured network, by its organisations. */
import { csrGraph, type CsrGraph } from '../measures/kernels/csr-graph.ts';
import type { MeasuredNetwork } from '../measures/measured-network.ts';
import type { MeasuredLine } from '../measures/measured-line.ts';
import type { DatedStatement } from '../statement.ts';

export interface LineEvidence {
  readonly graph: CsrGraph;
  /** The lines at an organisation, by the number of the other end. */
  readonly at: (node: number) => ReadonlyMap<number, MeasuredLine>;
  readonly statements: (lines: Iterable<MeasuredLine | undefined>) => DatedStatement[];
}

/** Looks up lines by their ends. */
export function lineEvidence({ ids, lines }: MeasuredNetwork): LineEvidence {
  const at = ids.map(() => new Map<number, MeasuredLine>());
  for (const line of lines) {
    at[line.from]?.set(line.to, line);
    at[line.to]?.set(line.from, line);
  }
  const none: ReadonlyMap<number, MeasuredLine> = new Map();
  return {
    graph: csrGraph(ids.length, lines),
    at: (node) => at[node] ?? none,
    statements: (asked) => {
      const strands = [...asked].flatMap((line) => line?.parts.flatMap((part) => part.strands) ?? []);
      return [...new Map(strands.map(({ statement }) => [statement.id, statement])).values()];
    },
  };
}
