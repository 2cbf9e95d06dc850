/**
 * Influence as said: what interviewees attribute to organisations (methods.md, Said). Free recall and roster are never
 * pooled; ratings of one's own house are left out, because informants overrate those they work with (Fischer & Sciarini
 * 2015, Social Networks 42:60-71), and beside the value stands that of other pillars only. Audiences other than internal
 * see no single answer: only the sums that `audience/shown-sums.ts` allows.
 */
import type { AskedTime } from './asked-time.ts';
import { keyOfSet, sumsShown } from './audience/shown-sums.ts';
import { knownPeriod } from './edtf.ts';
import type { FactIndex } from './fact-index.ts';
import type { InterviewFact } from './facts/nodes.ts';
import { pillarOf } from './names.ts';
import { inside } from './regions.ts';
import type { SaidView } from './views/gaps-view.ts';
import { competitionRanks, leaveOneOutRanges } from './ranks.ts';

/** The highest score an interviewee can give. */
export const highestScore = 4;

/** One interview in scope: who it speaks from and the influence that it gives to houses other than its own. */
interface Voice {
  readonly interview: string;
  readonly pillar: string | undefined;
  readonly scores: ReadonlyMap<string, number>;
  /** Everybody else's house that it spoke of, with a score or without: asked, and "do not know". */
  readonly mentioned: readonly string[];
}

export interface Said {
  /** Number of recall and of roster interviews in scope. */
  readonly recall: number;
  readonly roster: number;
  /** By organisation, for all that were named or asked about. */
  readonly of: ReadonlyMap<string, SaidView>;
}

/**
 * The influence that drives the gap list: free recall where the region has any such interview, else the roster's, the
 * same for all, since the two are never pooled; null when nobody rated the organisation so.
 */
export function influenceOf({ recall, of }: Said, organisation: string): number | null {
  const view = of.get(organisation);
  return (recall > 0 ? view?.recall?.influence : view?.roster?.influence) ?? null;
}

/** The interviews of a method held in a region or inside it (without one: anywhere) up to the end of the asked time. */
export function interviewsIn(
  index: FactIndex,
  region: string | undefined,
  time: AskedTime,
  method: InterviewFact['method'],
): InterviewFact[] {
  const places = region === undefined ? undefined : new Set([region, ...inside(index, region)]);
  return index.facts.interviews
    .filter((interview) => interview.method === method)
    .filter((interview) => knownPeriod(interview.month).first <= time.period.last)
    .filter(
      ({ id }) => places === undefined || index.regionsOfInterview.get(id).some((fact) => places.has(fact.region)),
    );
}

/** What one interview says of others than its own house. */
export function voiceOf(index: FactIndex, interview: string): Voice {
  const ratings = index.ratingsBy.get(interview).filter((rating) => !rating.own);
  return {
    interview,
    pillar: index.pillarOfInterview.get(interview)[0]?.pillar,
    // A rating without a score of influence is no nomination: unknown is never 0.
    scores: new Map(
      ratings.flatMap(({ organisation, influence }) => (influence === undefined ? [] : [[organisation, influence]])),
    ),
    mentioned: ratings.map(({ organisation }) => organisation),
  };
}

function voicesIn(...asked: Parameters<typeof interviewsIn>): Voice[] {
  const [index] = asked;
  return interviewsIn(...asked).map(({ id }) => voiceOf(index, id));
}

function sumOf(voices: readonly Voice[], organisation: string): number {
  return voices.reduce((sum, voice) => sum + (voice.scores.get(organisation) ?? 0), 0);
}

function influenceAmong(voices: readonly Voice[], organisation: string): number {
  return voices.length === 0 ? 0 : sumOf(voices, organisation) / (voices.length * highestScore);
}

function recallOf(index: FactIndex, voices: readonly Voice[]): Map<string, NonNullable<SaidView['recall']>> {
  const named = [...new Set(voices.flatMap((voice) => [...voice.scores.keys()]))].sort();
  const sums = named.map((id) => sumOf(voices, id));
  const ranks = competitionRanks(named.map((id) => influenceAmong(voices, id)));
  // What one voice gave is taken off the sums: to add up all others for each would be voices times voices times named.
  const ranges = leaveOneOutRanges(voices.length, (left) => {
    const { scores } = voices[left] ?? { scores: new Map<string, number>() };
    const highest = (voices.length - 1) * highestScore;
    return named.map((id, position) => ((sums[position] ?? 0) - (scores.get(id) ?? 0)) / highest);
  });
  return new Map(
    named.map((organisation, position) => {
      const heard = voices.filter((voice) => voice.scores.has(organisation));
      const scores = heard.flatMap((voice) => voice.scores.get(organisation) ?? []);
      const own = pillarOf(index, organisation);
      const others = own === null ? [] : voices.filter((voice) => voice.pillar !== undefined && voice.pillar !== own);
      const pillars = [...new Set(voices.flatMap((voice) => voice.pillar ?? []))].sort();
      return [
        organisation,
        {
          interviews: voices.length,
          named: heard.length,
          influential: scores.filter((score) => score > 0).length,
          share: heard.length / voices.length,
          influence: influenceAmong(voices, organisation),
          rank: { rank: ranks[position] ?? 0, range: ranges?.[position] ?? null },
          among: named.length,
          othersOnly:
            others.length === 0 ? null : { interviews: others.length, influence: influenceAmong(others, organisation) },
          lowest: Math.min(...scores),
          highest: Math.max(...scores),
          byPillar: pillars.map((pillar) => {
            const among = voices.filter((voice) => voice.pillar === pillar);
            return {
              pillar,
              interviews: among.length,
              named: among.filter((voice) => voice.scores.has(organisation)).length,
              influence: influenceAmong(among, organisation),
            };
          }),
        },
      ];
    }),
  );
}

function rosterOf(index: FactIndex, voices: readonly Voice[]): Map<string, NonNullable<SaidView['roster']>> {
  const asked = new Map<string, Set<string>>();
  const inScope = new Set(voices.map((voice) => voice.interview));
  const ask = (organisation: string, interview: string): void => {
    asked.set(organisation, (asked.get(organisation) ?? new Set()).add(interview));
  };
  for (const fact of index.facts.askedAbout) {
    if (inScope.has(fact.interview)) ask(fact.organisation, fact.interview);
  }
  for (const voice of voices) for (const organisation of voice.mentioned) ask(organisation, voice.interview);
  return new Map(
    [...asked].map(([organisation, interviews]) => {
      const scores = voices.flatMap((voice) => voice.scores.get(organisation) ?? []);
      const sum = scores.reduce((total, score) => total + score, 0);
      const rated = scores.length;
      return [
        organisation,
        {
          interviews: voices.length,
          asked: interviews.size,
          rated,
          influence: rated === 0 ? null : sum / (rated * highestScore),
          lowest: rated === 0 ? null : Math.min(...scores),
          highest: rated === 0 ? null : Math.max(...scores),
        },
      ];
    }),
  );
}

function judged(index: FactIndex, recallVoices: readonly Voice[], rosterVoices: readonly Voice[]): Said {
  const recall = recallOf(index, recallVoices);
  const roster = rosterOf(index, rosterVoices);
  const ids = [...new Set([...recall.keys(), ...roster.keys()])].sort();
  return {
    recall: recallVoices.length,
    roster: rosterVoices.length,
    of: new Map(ids.map((id) => [id, { recall: recall.get(id) ?? null, roster: roster.get(id) ?? null }])),
  };
}

/**
 * Only the sums that may be shown, ranked among themselves; no lowest and highest answer, no pillar's, no range of ranks,
 * because each of them tells single answers.
 */
function shownOf(index: FactIndex, heard: FactIndex, said: Said, voices: Record<'recall' | 'roster', string>): Said {
  const sums = sumsShown(heard);
  const may = (method: 'recall' | 'roster', id: string): boolean =>
    index.organisations.has(id) && sums[method].get(id)?.has(voices[method]) === true;
  const entries = [...said.of].map(([id, view]): [string, SaidView] => [
    id,
    {
      recall:
        view.recall && may('recall', id)
          ? { ...view.recall, influential: null, othersOnly: null, lowest: null, highest: null, byPillar: [] }
          : null,
      roster: view.roster && may('roster', id) ? { ...view.roster, lowest: null, highest: null } : null,
    },
  ]);
  const shown = entries.filter(([, { recall, roster }]) => recall !== null || roster !== null);
  const ranked = shown.filter(([, { recall }]) => recall !== null);
  const ranks = competitionRanks(ranked.map(([, { recall }]) => recall?.influence ?? 0));
  const rankOf = new Map(ranked.map(([id], position) => [id, ranks[position] ?? 0]));
  return {
    ...said,
    of: new Map(
      shown.map(([id, { recall, roster }]) => [
        id,
        {
          roster,
          recall: recall && { ...recall, rank: { rank: rankOf.get(id) ?? 0, range: null }, among: ranked.length },
        },
      ]),
    ),
  };
}

/**
 * Influence as said in a region: interviews held there or in a region within it, up to the end of the asked time;
 * without a region, all of the workspace. For an audience other than internal only the sums that it may see; the number of interviews is told to all.
 */
export function saidIn(index: FactIndex, region: string | undefined, time: AskedTime): Said {
  const heard = index.behind?.heard ?? index;
  const recallVoices = voicesIn(heard, region, time, 'recall');
  const rosterVoices = voicesIn(heard, region, time, 'roster');
  const said = judged(heard, recallVoices, rosterVoices);
  if (!index.behind) return said;
  const keyOf = (voices: readonly Voice[]): string => keyOfSet(voices.map(({ interview }) => interview));
  return shownOf(index, heard, said, { recall: keyOf(recallVoices), roster: keyOf(rosterVoices) });
}

/** Whether the influence of anybody may be shown; for internal always where there are interviews. */
export function hasInfluence(said: Said): boolean {
  return [...said.of.keys()].some((id) => influenceOf(said, id) !== null);
}
