/** The state of an expected role in words. */
import { stateShape } from '#domain/figure/state-drawings.ts';
import type { CoverageMark, CoverageState } from '#domain/vocabularies.ts';
import type { Text } from '../i18n/use-text.ts';

/** Says a state with its marks, for labels and keys. */
export function stateWords({ word, t }: Text): (state: CoverageState, marks?: readonly CoverageMark[]) => string {
  return (state, marks = []) => {
    const shape = stateShape(state, marks);
    const main =
      shape === 'linked'
        ? word('coverageMark', 'linked-group-only')
        : shape === 'jurisdiction'
          ? word('coverageMark', 'jurisdiction-only')
          : word('coverageState', state);
    return marks.includes('single-candidate') ? `${main}; ${t('components.single')}` : main;
  };
}
