/** One measure as it is declared, under its name. */
import type { ReactNode } from 'react';
import type { DeclaredMeasure } from '#domain/views/measures-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { measureParts, MeasureParts } from '../../measuring/measure-parts.tsx';

interface Props {
  readonly measure: DeclaredMeasure;
  /** What belongs to it besides its texts. */
  readonly children?: ReactNode;
}

export function MeasureText({ measure, children }: Props) {
  const { say } = useText();
  return (
    <section className="measure" aria-labelledby={measure.id}>
      <h4 id={measure.id}>{say(measure.name)}</h4>
      <MeasureParts measure={measure} parts={measureParts} />
      {children}
    </section>
  );
}
