/** One measure: what it says, what it does not, its formula in words, where it comes from, and an example worked by hand. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { MeasureId } from './measures.ts';

const parts = ['says', 'saysNot', 'formula', 'source', 'example'] as const;

interface Props {
  readonly measure: MeasureId;
  /** What belongs to it besides its texts. */
  readonly children?: ReactNode;
}

export function MeasureText({ measure, children }: Props) {
  const { t } = useText();
  return (
    <section className="measure" aria-labelledby={measure}>
      <h3 id={measure}>{t(`methods.${measure}.name`)}</h3>
      <dl className="measure-parts">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`methods.part.${part}`)}</dt>
            <dd>{t(`methods.${measure}.${part}`)}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
