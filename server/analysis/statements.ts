/** All statements of a workspace, and those of each source. */
import type { FactIndex } from '#domain/fact-index.ts';
import { oncePerIndex } from '#domain/once-per-index.ts';
import { grouped } from '#domain/ordering.ts';
import type { Statement } from '#domain/statement.ts';
import { interviewLinks, saidLinks, saidStatements, type SaidStatement } from '#domain/statement-sentences.ts';

/** Every relationship of the workspace, once. */
export const allStatements = oncePerIndex((index: FactIndex): readonly Statement[] =>
  [...saidLinks, ...interviewLinks].flatMap((link): readonly Statement[] => index.facts[link]),
);

const saidBySource = oncePerIndex((index: FactIndex) =>
  grouped(
    saidLinks.flatMap((link) => saidStatements(index, link)),
    ({ fact }) => fact.source,
  ),
);

/** The statements of a source that can be said one by one: all but those of its interviews. */
export function saidBy(index: FactIndex, source: string): readonly SaidStatement[] {
  return saidBySource(index).get(source) ?? [];
}
