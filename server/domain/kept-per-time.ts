/** Judgements that depend on the facts and the asked time: the latest few are kept as long as their index lives. */
import type { AskedTime } from './asked-time.ts';
import type { FactIndex } from './fact-index.ts';

/** So many times are kept for one index: a page asks for one, a comparison for two; any date can be asked for. */
const mostKept = 4;

/** Wraps a judgement so that the same index and period are judged once; the answer is shared and must not be changed. */
export function keptPerTime<Answer extends object>(
  judge: (index: FactIndex, time: AskedTime) => Answer,
): (index: FactIndex, time: AskedTime) => Answer {
  const byIndex = new WeakMap<FactIndex, Map<string, Answer>>();
  return (index, time) => {
    const kept = byIndex.get(index) ?? new Map<string, Answer>();
    byIndex.set(index, kept);
    const key = `${time.period.first} ${time.period.last}`;
    const known = kept.get(key);
    // The only one is the latest: most are asked for thousands of times in a row.
    if (known && kept.size === 1) return known;
    const answer = known ?? judge(index, time);
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
