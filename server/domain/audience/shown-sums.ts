/**
 * Which sums over interviews audiences other than internal may see (methods.md, Said): each from at least three interviews
 * of at least two pillars, the rest of its interviews none or at least three, and so that no two sums, of different
 * regions or times, can be taken from each other to find what fewer said.
 */
import { knownPeriod } from '../edtf.ts';
import type { FactIndex } from '../fact-index.ts';
import type { InterviewFact } from '../facts/nodes.ts';
import { oncePerIndex } from '../once-per-index.ts';
import { enclosing } from '../regions.ts';
import { fewestInterviews, fewestPillars } from './audience-rules.ts';

type Interviews = ReadonlySet<string>;

function without(all: Interviews, parts: readonly Interviews[]): string[] {
  return [...all].filter((id) => !parts.some((part) => part.has(id)));
}

function isPart(part: Interviews, whole: Interviews): boolean {
  return part.size < whole.size && [...part].every((id) => whole.has(id));
}

function areApart(a: Interviews, b: Interviews): boolean {
  return ![...a].some((id) => b.has(id));
}

/** None, or so many that nobody's own answer can be told. */
function isSafe(named: readonly string[], pillarOf: (interview: string) => string | undefined): boolean {
  if (named.length === 0) return true;
  const pillars = new Set(named.flatMap((id) => pillarOf(id) ?? []));
  return named.length >= fewestInterviews && pillars.size >= fewestPillars;
}

/**
 * Whether all sums over these sets of interviews may stand beside each other for what `raters` said: any two are apart or
 * one lies within the other, so that whatever can be worked out from them is a sum over their differences; and in each
 * difference those who rated are safe, those who did not none or at least three.
 */
export function mayStandTogether(
  sets: readonly Interviews[],
  raters: Interviews,
  pillarOf: (interview: string) => string | undefined,
): boolean {
  return sets.every((set) => {
    const others = sets.filter((other) => other !== set);
    if (!others.every((other) => isPart(set, other) || isPart(other, set) || areApart(set, other))) return false;
    const rest = without(
      set,
      others.filter((other) => isPart(other, set)),
    );
    const rated = rest.filter((id) => raters.has(id));
    const silent = rest.length - rated.length;
    return isSafe(rated, pillarOf) && (silent === 0 || silent >= fewestInterviews);
  });
}

export function keyOfSet(interviews: Iterable<string>): string {
  return JSON.stringify([...interviews].sort());
}

/** The sets that can be asked for: interviews of a region and of those within it up to a month; newest and largest first. */
function scopes(heard: FactIndex, method: InterviewFact['method']): Interviews[] {
  const interviews = heard.facts.interviews.filter((interview) => interview.method === method);
  const months = [...new Set(interviews.map(({ month }) => knownPeriod(month).first))].sort().reverse();
  const byRegion = new Map<string, InterviewFact[]>();
  for (const interview of interviews) {
    const own = heard.regionsOfInterview.get(interview.id).map((fact) => fact.region);
    for (const region of new Set(own.flatMap((id) => [id, ...enclosing(heard, id)])))
      byRegion.set(region, [...(byRegion.get(region) ?? []), interview]);
  }
  const sets = new Map<string, Interviews>();
  for (const until of months) {
    const atTime = [...byRegion.values()]
      .map((list) => new Set(list.filter(({ month }) => knownPeriod(month).first <= until).map(({ id }) => id)))
      .sort((a, b) => b.size - a.size || (keyOfSet(a) < keyOfSet(b) ? -1 : 1));
    for (const set of atTime) if (set.size >= fewestInterviews) sets.set(keyOfSet(set), sets.get(keyOfSet(set)) ?? set);
  }
  return [...sets.values()];
}

/** By organisation that anybody rated, the sets of interviews over which its sum may be shown, as `keyOfSet` writes them. */
function shownSums(heard: FactIndex, method: InterviewFact['method']): ReadonlyMap<string, ReadonlySet<string>> {
  const methods = new Map(heard.facts.interviews.map((interview) => [interview.id, interview.method]));
  const raters = new Map<string, Set<string>>();
  for (const { interview, organisation, influence, own } of heard.facts.rates) {
    if (own || influence === undefined || methods.get(interview) !== method) continue;
    raters.set(organisation, (raters.get(organisation) ?? new Set()).add(interview));
  }
  const pillarOf = (id: string): string | undefined => heard.pillarOfInterview.get(id)[0]?.pillar;
  const asked = scopes(heard, method);
  return new Map(
    [...raters].map(([organisation, who]) => {
      const accepted: Interviews[] = [];
      for (const set of asked) {
        // A set in which nobody rated it gives no sum, and says nothing.
        if (areApart(set, who)) continue;
        if (mayStandTogether([...accepted, set], who, pillarOf)) accepted.push(set);
      }
      return [organisation, new Set(accepted.map(keyOfSet))];
    }),
  );
}

/** For free recall and for rosters, which are never pooled. */
export const sumsShown = oncePerIndex((heard: FactIndex) => ({
  recall: shownSums(heard, 'recall'),
  roster: shownSums(heard, 'roster'),
}));
