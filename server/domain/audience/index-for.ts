/** The index of what an audience may see: the only way from all facts to an answer for somebody else. */
import { indexBehind, indexFacts, type FactIndex } from '../fact-index.ts';
import type { WorkspaceFacts } from '../facts/workspace-facts.ts';
import type { Audience } from '../vocabularies.ts';
import { summedOutside } from './audience-rules.ts';
import { factsFor } from './facts-for.ts';

/** The facts with those interviews only that may enter sums; with regions as they are, since sums are of regions. */
function heardOf(facts: WorkspaceFacts): WorkspaceFacts {
  const sources = new Map(facts.sources.map((source) => [source.id, source]));
  const interviews = facts.interviews.filter(({ source }) => {
    const confidentiality = sources.get(source)?.confidentiality;
    return confidentiality !== undefined && summedOutside[confidentiality];
  });
  const heard = new Set(interviews.map(({ id }) => id));
  const ofHeard = <T extends { readonly interview: string }>(links: readonly T[]): T[] =>
    links.filter(({ interview }) => heard.has(interview));
  return {
    ...facts,
    interviews,
    rates: ofHeard(facts.rates),
    askedAbout: ofHeard(facts.askedAbout),
    interviewRegion: ofHeard(facts.interviewRegion),
    speaksFrom: ofHeard(facts.speaksFrom),
  };
}

/** What `audience` may see of all facts; for internal the index itself. */
export function indexFor(audience: Audience, full: FactIndex): FactIndex {
  if (audience === 'internal') return full;
  const heard = indexFacts(heardOf(full.facts));
  return indexBehind(factsFor(audience, full.facts), audience, { heard, full });
}
