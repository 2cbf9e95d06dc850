/**
 * Which sums over interviews audiences other than internal may see (methods.md, Said): each from at least three interviews
 * of at least two pillars, the rest of its interviews none or at least three, and so that no two sums, of different
 * regions or times, can be taken from each other to find what fewer said.
 */
import { knownPeriod } from '../edtf.ts';
import type { FactIndex } from '../fact-index.ts';
import type { InterviewFact } from '../facts/nodes.ts';
import { oncePerIndex } from '../once-per-index.ts';
import { byText } from '../ordering.ts';
import { enclosing } from '../regions.ts';
import { fewestInterviews } from './audience-rules.ts';
import { setsTogether, type Interviews } from './sets-together.ts';

export function keyOfSet(interviews: Iterable<string>): string {
  return JSON.stringify([...interviews].sort());
}

/** The sets that can be asked for: interviews of a region and of those within it up to a month; newest and largest first. */
function scopes(heard: FactIndex, method: InterviewFact['method']): Map<string, Interviews> {
  const interviews = heard.facts.interviews.filter((interview) => interview.method === method);
  const dated = interviews.map(({ id, month }) => ({ id, month: knownPeriod(month).first }));
  const months = [...new Set(dated.map(({ month }) => month))].sort().reverse();
  const byRegion = new Map<string, { readonly id: string; readonly month: string }[]>();
  for (const interview of dated) {
    const own = heard.regionsOfInterview.get(interview.id).map((fact) => fact.region);
    for (const region of new Set(own.flatMap((id) => [id, ...enclosing(heard, id)]))) {
      const known = byRegion.get(region);
      if (known) known.push(interview);
      else byRegion.set(region, [interview]);
    }
  }
  const sets = new Map<string, Interviews>();
  const sizes = new Map<string, number>();
  for (const until of months) {
    const fresh = [...byRegion].flatMap(([region, all]): [string, Interviews][] => {
      const set = new Set(all.filter(({ month }) => month <= until).map(({ id }) => id));
      // As many as up to a later month are the same ones.
      if (set.size < fewestInterviews || sizes.get(region) === set.size) return [];
      sizes.set(region, set.size);
      return [[keyOfSet(set), set]];
    });
    fresh.sort(([a, ours], [b, theirs]) => theirs.size - ours.size || byText(a, b));
    for (const [key, set] of fresh) if (!sets.has(key)) sets.set(key, set);
  }
  return sets;
}

/** By organisation that anybody rated, the sets of interviews over which its sum may be shown, as `keyOfSet` writes them. */
function shownSums(heard: FactIndex, method: InterviewFact['method']): ReadonlyMap<string, ReadonlySet<string>> {
  const methods = new Map(heard.facts.interviews.map((interview) => [interview.id, interview.method]));
  const raters = new Map<string, Set<string>>();
  for (const { interview, organisation, influence, own } of heard.facts.rates) {
    if (own || influence === undefined || methods.get(interview) !== method) continue;
    raters.set(organisation, (raters.get(organisation) ?? new Set()).add(interview));
  }
  const asked = scopes(heard, method);
  const keys = [...asked.keys()];
  const together = setsTogether([...asked.values()], (id) => heard.pillarOfInterview.get(id)[0]?.pillar);
  return new Map(
    [...raters].map(([organisation, who]) => [organisation, new Set(together(who).map((place) => keys[place] ?? ''))]),
  );
}

/** For free recall and for rosters, which are never pooled. */
export const sumsShown = oncePerIndex((heard: FactIndex) => ({
  recall: shownSums(heard, 'recall'),
  roster: shownSums(heard, 'roster'),
}));
