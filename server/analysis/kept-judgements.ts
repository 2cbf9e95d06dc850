/** Judgements about a region and a time that several answers need: kept with the facts that they were made from. */
import type { AskedTime } from '#domain/asked-time.ts';
import { coverageOf } from '#domain/coverage.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { saidIn, type Said } from '#domain/said.ts';
import type { CoverageView } from '#domain/views/coverage-view.ts';

/** So many answers are kept for one index; then the oldest makes room, because any date can be asked for. */
const mostKept = 500;

type Judge<Answer> = (index: FactIndex, region: string, group: string | undefined, time: AskedTime) => Answer;

function kept<Answer>(judge: Judge<Answer>): Judge<Answer> {
  const byIndex = new WeakMap<FactIndex, Map<string, Answer>>();
  return (index, region, group, time) => {
    const known = byIndex.get(index) ?? new Map<string, Answer>();
    byIndex.set(index, known);
    const key = JSON.stringify([region, group ?? null, time.at, time.period]);
    const answer = known.get(key) ?? judge(index, region, group, time);
    const [oldest] = known.keys();
    if (!known.has(key) && known.size >= mostKept && oldest !== undefined) known.delete(oldest);
    known.set(key, answer);
    return answer;
  };
}

/** Coverage over all themes of a region with regard to one of its groups, by default its first. */
export const coverageAt: Judge<CoverageView> = kept((index, region, group, time) =>
  coverageOf(index, region, { group }, time),
);

const saidAt: Judge<Said> = kept((index, region, _group, time) => saidIn(index, region, time));

/** What interviews of the region say. */
export function saidOf(index: FactIndex, region: string, time: AskedTime): Said {
  return saidAt(index, region, undefined, time);
}
