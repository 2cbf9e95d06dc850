/** Judgements that depend on the facts alone are made once for each index and kept as long as it lives. */
import type { FactIndex } from './fact-index.ts';

/** Wraps a judgement so that the same index is judged once; the answer is shared and must not be changed. */
export function oncePerIndex<Answer>(judge: (index: FactIndex) => Answer): (index: FactIndex) => Answer {
  const known = new WeakMap<FactIndex, { readonly answer: Answer }>();
  return (index) => {
    const kept = known.get(index) ?? { answer: judge(index) };
    known.set(index, kept);
    return kept.answer;
  };
}
