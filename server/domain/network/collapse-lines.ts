/** Parallel statements between two nodes collapsed into one line. */
import { byLocator, byText, distinct, grouped } from '../ordering.ts';
import type { NetworkLine } from '../views/network-view.ts';
import { engagementLevels, groupRoles } from '../vocabularies.ts';
import type { Relation, Strand } from './strands.ts';

const relations: readonly Relation[] = ['membership', 'engagement', 'tie', 'part-of', 'group-link'];
/** Kinds that have an order of their own come first and in it: the most binding role is the one shown. */
const kindOrder: readonly string[] = [...groupRoles, ...engagementLevels];

/** The id of the line that a strand belongs to: the same whichever way the strand runs. */
export function lineId({ from, to }: Pick<Strand, 'from' | 'to'>): string {
  return from < to ? `${from}~${to}` : `${to}~${from}`;
}

function rankOf(kind: string): number {
  const place = kindOrder.indexOf(kind);
  return place < 0 ? kindOrder.length : place;
}

function byWeight(a: Strand, b: Strand): number {
  return (
    relations.indexOf(a.relation) - relations.indexOf(b.relation) ||
    rankOf(a.kind) - rankOf(b.kind) ||
    byText(a.kind, b.kind) ||
    byText(a.statement.source, b.statement.source) ||
    byLocator(a.statement.locator, b.statement.locator) ||
    byText(a.statement.id, b.statement.id)
  );
}

/** Which way a line runs: as its ties do when all of them run one way, else as its first statement. */
function orientation(strands: readonly [Strand, ...Strand[]]): { from: string; to: string; directed: boolean } {
  const ties = strands.filter(({ relation }) => relation === 'tie');
  const [first] = ties;
  const directed =
    first !== undefined && ties.every((tie) => tie.directed && tie.from === first.from && tie.to === first.to);
  if (directed) return { from: first.from, to: first.to, directed };
  const placed = strands.find(({ relation }) => relation !== 'tie');
  if (placed) return { from: placed.from, to: placed.to, directed };
  const [{ from, to }] = strands;
  return from < to ? { from, to, directed } : { from: to, to: from, directed };
}

function collapse(id: string, parallel: readonly [Strand, ...Strand[]], disputed: ReadonlySet<string>): NetworkLine {
  const strands = [...parallel].sort(byWeight);
  return {
    id,
    ...orientation(parallel),
    kinds: [...new Set(strands.map(({ kind }) => kind))],
    relations: relations.filter((relation) => strands.some((strand) => strand.relation === relation)),
    sources: distinct(strands.map(({ statement }) => statement.source)).length,
    reference: strands.every(({ statement }) => statement.basis === 'reference'),
    disagreement: strands.some(({ statement }) => disputed.has(statement.id)),
    statements: strands.map(({ relation, kind, statement }) => ({ relation, kind, statement })),
  };
}

/** One line for each pair of nodes, in the order of ids; `disputed` holds the ids of contradicted statements. */
export function collapseLines(strands: readonly Strand[], disputed: ReadonlySet<string>): NetworkLine[] {
  return [...grouped(strands, lineId)]
    .sort(([a], [b]) => byText(a, b))
    .map(([id, parallel]) => collapse(id, parallel, disputed));
}
