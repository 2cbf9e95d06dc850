/** Each state of an expected role: its symbol, its words, what it means. */
import type { CoverageMark, CoverageState } from '#domain/vocabularies.ts';
import { StateSymbol, useStateWords } from '../../components/state-symbol.tsx';
import { useText } from '../../i18n/use-text.ts';

const rows = [
  { state: 'covered', marks: [], key: 'about.stateCovered' },
  { state: 'in-contact', marks: [], key: 'about.stateContact' },
  { state: 'known', marks: [], key: 'about.stateKnown' },
  { state: 'known', marks: ['linked-group-only'], key: 'about.stateLinked' },
  { state: 'known', marks: ['jurisdiction-only'], key: 'about.stateJurisdiction' },
  { state: 'nobody', marks: [], key: 'about.stateNobody' },
  { state: 'withheld', marks: [], key: 'about.stateWithheld' },
  { state: 'not-applicable', marks: [], key: 'about.stateNot' },
] as const satisfies readonly { state: CoverageState; marks: readonly CoverageMark[]; key: string }[];

export function StatesExplained() {
  const { t } = useText();
  const words = useStateWords();
  return (
    <ul className="about-states">
      {rows.map(({ state, marks, key }) => (
        <li key={key}>
          <StateSymbol state={state} marks={marks} silent />
          <span>
            <b>{words(state, marks)}</b>: {t(key)}.
          </span>
        </li>
      ))}
    </ul>
  );
}
