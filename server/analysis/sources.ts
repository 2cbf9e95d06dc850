/** All sources of a workspace with how much each of them says. */
import type { AskedTime } from '#domain/asked-time.ts';
import { isVerification } from '#domain/claims.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { SourceFact } from '#domain/facts/nodes.ts';
import { sourceShort } from '#domain/names.ts';
import { oncePerIndex } from '#domain/once-per-index.ts';
import { byText } from '#domain/ordering.ts';
import type { SourceItem } from '#domain/views/record-view.ts';
import { sourceSummary } from '#domain/sources/source-summaries.ts';
import { sourceKinds } from '#domain/vocabularies.ts';

interface ClaimsOfSources {
  /** Ids of the claims that each source makes. */
  readonly made: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sources that a claim `verified: no` is about, and those from which one cites what is still to be checked. */
  readonly unverified: ReadonlySet<string>;
}

const claimsOfSources = oncePerIndex((index: FactIndex): ClaimsOfSources => {
  const made = new Map<string, Set<string>>();
  const unverified = new Set<string>();
  for (const { claim: id, source, aboutId } of index.facts.about) {
    made.set(source, (made.get(source) ?? new Set()).add(id));
    const claim = index.claims.get(id);
    if (!claim || !isVerification(claim) || claim.value !== 'no') continue;
    unverified.add(source);
    if (index.sources.has(aboutId)) unverified.add(aboutId);
  }
  return { made, unverified };
});

/** A source as it stands in the list. */
export function sourceItem(index: FactIndex, source: SourceFact): SourceItem {
  const { id } = source;
  const { made, unverified } = claimsOfSources(index);
  return {
    ...source,
    short: sourceShort(source),
    ...sourceSummary(index, id),
    claims: made.get(id)?.size ?? 0,
    unverified: unverified.has(id),
  };
}

/** Sources by kind, documents first and laws after them, then by date, undated ones last, then by id. */
export function sourceList(index: FactIndex, _time: AskedTime): { total: number; items: SourceItem[] } {
  const items = [...index.facts.sources]
    .sort(
      (a, b) =>
        sourceKinds.indexOf(a.kind) - sourceKinds.indexOf(b.kind) ||
        byText(a.date ?? '9999', b.date ?? '9999') ||
        byText(a.id, b.id),
    )
    .map((source) => sourceItem(index, source));
  return { total: items.length, items };
}
