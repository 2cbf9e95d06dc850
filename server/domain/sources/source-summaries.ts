/** How many statements each source makes, of which kinds, and which years they speak of. */
import { evidenceSpan } from '../statement.ts';
import type { FactIndex } from '../fact-index.ts';
import { oncePerIndex } from '../once-per-index.ts';
import { interviewLinks, saidLinks } from '../statement-sentences.ts';
import { contributionKind, type ContributionKind } from './contribution-kinds.ts';

export interface SourceSummary {
  /** All statements, those of interviews among them. */
  readonly statements: number;
  readonly byKind: Readonly<Partial<Record<ContributionKind, number>>>;
  /** First and last year that dated statements speak of; null when none is dated. */
  readonly years: { readonly first: string; readonly last: string } | null;
}

interface Tally {
  statements: number;
  readonly byKind: Partial<Record<ContributionKind, number>>;
  first: string | undefined;
  last: string | undefined;
}

const tallies = oncePerIndex((index: FactIndex): ReadonlyMap<string, Tally> => {
  const bySource = new Map<string, Tally>();
  for (const link of [...saidLinks, ...interviewLinks]) {
    for (const fact of index.facts[link]) {
      const tally = bySource.get(fact.source) ?? { statements: 0, byKind: {}, first: undefined, last: undefined };
      bySource.set(fact.source, tally);
      const ofInterview = 'describedLabel' in fact && fact.describedLabel === 'Interview';
      const claim = 'claim' in fact ? index.claims.get(fact.claim) : undefined;
      const kind = ofInterview ? 'interviews' : contributionKind(link, claim);
      tally.statements += 1;
      tally.byKind[kind] = (tally.byKind[kind] ?? 0) + 1;
      const span = evidenceSpan(fact);
      if (!span) continue;
      if (tally.first === undefined || span.first < tally.first) tally.first = span.first;
      if (tally.last === undefined || span.last > tally.last) tally.last = span.last;
    }
  }
  return bySource;
});

/** What a source contributes, counted; of one that says nothing all is empty. */
export function sourceSummary(index: FactIndex, source: string): SourceSummary {
  const tally = tallies(index).get(source);
  const { statements = 0, byKind = {}, first, last } = tally ?? {};
  const years = first === undefined || last === undefined ? null : { first: first.slice(0, 4), last: last.slice(0, 4) };
  return { statements, byKind, years };
}
