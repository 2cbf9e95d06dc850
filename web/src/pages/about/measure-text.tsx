/** One measure as it is declared: what it says, what it does not, how it is computed, where it comes from. */
import type { ReactNode } from 'react';
import type { Measure } from '#domain/measures/measure.ts';
import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly measure: Measure;
  /** What belongs to it besides its texts. */
  readonly children?: ReactNode;
}

export function MeasureText({ measure, children }: Props) {
  const { t, say } = useText();
  const { id, range } = measure;
  const unit = say(measure.unit);
  const scale =
    range.most === null
      ? t('methods.part.rangeOpen', { least: range.least, unit })
      : t('methods.part.range', { least: range.least, most: range.most, unit });
  const parts = [
    ['says', say(measure.says)],
    ['saysNot', say(measure.saysNot)],
    ['formula', say(measure.formula)],
    ['unit', scale],
    ['edgeCases', say(measure.edgeCases)],
    ['parameters', say(measure.parameters)],
    ['source', say(measure.source)],
    ['example', say(measure.example)],
  ] as const;
  return (
    <section className="measure" aria-labelledby={id}>
      <h4 id={id}>{say(measure.name)}</h4>
      <dl className="measure-parts">
        {parts.map(([part, text]) => (
          <div key={part}>
            <dt>{t(`methods.part.${part}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
