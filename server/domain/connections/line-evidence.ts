/** The statements behind the lines of a measured network, by its organisations. */
import { csrGraph, type CsrGraph } from '../measures/kernels/csr-graph.ts';
import { statementsOf } from '../measures/measure-basis.ts';
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
      const found = [...asked].flatMap((line) => {
        if (!line) return [];
        const ends = [ids[line.from] ?? '', ids[line.to] ?? ''] as const;
        return line.parts.flatMap((part) => statementsOf(part, ends));
      });
      return [...new Map(found.map((statement) => [statement.id, statement])).values()];
    },
  };
}
