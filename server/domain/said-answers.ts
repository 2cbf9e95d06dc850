/** The single answers behind influence as said, for who may see them: each interview with its score, or that it gave none. */
import { dated, type AskedTime } from './asked-time.ts';
import type { FactIndex } from './fact-index.ts';
import type { InterviewFact } from './facts/nodes.ts';
import { organisationRef, pillarRef } from './names.ts';
import { byText } from './ordering.ts';
import { fewestForRange } from './ranks.ts';
import { interviewsIn, voiceOf } from './said.ts';
import type { SaidAnswer } from './views/why-view.ts';

export interface AnswersAsked {
  /** Absent: the whole workspace. */
  readonly region: string | undefined;
  readonly organisation: string;
  readonly method: InterviewFact['method'];
  /** Only interviews of other pillars than the organisation's; one without a pillar on file is none. */
  readonly othersOnly?: boolean;
}

/** The place of an organisation by the sum of its scores when one interview's are left out; equal sums share it. */
function rankWithout(sums: ReadonlyMap<string, number>, left: ReadonlyMap<string, number>, organisation: string) {
  const rest = (id: string): number => (sums.get(id) ?? 0) - (left.get(id) ?? 0);
  const own = rest(organisation);
  return 1 + [...sums.keys()].filter((id) => rest(id) > own + 1e-9).length;
}

/**
 * Every free-recall interview that counts, named or not; of roster interviews those that asked about the organisation or
 * rated it. `rankWithout` is the place by influence without that interview: recall only, from five interviews on.
 */
export function answersAbout(
  index: FactIndex,
  { region, organisation, method, othersOnly = false }: AnswersAsked,
  time: AskedTime,
): SaidAnswer[] {
  const interviews = interviewsIn(index, region, time, method);
  const asked = new Set(
    index.facts.askedAbout.filter((fact) => fact.organisation === organisation).map(({ interview }) => interview),
  );
  const scores = new Map(interviews.map(({ id }) => [id, voiceOf(index, id).scores]));
  const sums = new Map<string, number>();
  for (const given of scores.values()) for (const [id, score] of given) sums.set(id, (sums.get(id) ?? 0) + score);
  const ownPillar = organisationRef(index, organisation).pillar;
  const ranked = method === 'recall' && interviews.length >= fewestForRange && sums.has(organisation);
  return interviews
    .flatMap(({ id, month }): SaidAnswer[] => {
      const given = scores.get(id) ?? new Map<string, number>();
      const ratings = index.ratingsBy.get(id).filter((fact) => fact.organisation === organisation);
      if (method === 'roster' && ratings.length === 0 && !asked.has(id)) return [];
      const pillar = index.pillarOfInterview.get(id)[0]?.pillar;
      if (othersOnly && (pillar === undefined || pillar === ownPillar)) return [];
      return [
        {
          interview: id,
          month,
          pillar: pillar === undefined ? null : pillarRef(index, pillar),
          score: given.get(organisation) ?? null,
          own: ratings.some(({ own }) => own),
          rankWithout: ranked ? rankWithout(sums, given, organisation) : null,
          statements: ratings.map((fact) => dated(fact, time)),
        },
      ];
    })
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || byText(a.month, b.month) || byText(a.interview, b.interview));
}
