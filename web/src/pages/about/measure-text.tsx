/** One measure as it is declared, under its name; on small screens folded until it is opened or a link leads to it. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { DeclaredMeasure } from '#domain/views/measures-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { measureParts, MeasureParts } from '../../measuring/measure-parts.tsx';
import { usePrinting } from '../../view/use-printing.ts';
import { useSmallScreen } from '../../view/use-small-screen.ts';

interface Props {
  readonly measure: DeclaredMeasure;
  /** What belongs to it besides its texts. */
  readonly children?: ReactNode;
}

export function MeasureText({ measure, children }: Props) {
  const { say } = useText();
  const { hash } = useLocation();
  const small = useSmallScreen();
  const printing = usePrinting();
  const heading = <h4 id={measure.id}>{say(measure.name)}</h4>;
  const content = (
    <>
      <MeasureParts measure={measure} parts={measureParts} />
      {children}
    </>
  );
  return (
    <section className="measure" aria-labelledby={measure.id}>
      {small && !printing ? (
        <details open={hash === `#${measure.id}`}>
          <summary>{heading}</summary>
          {content}
        </details>
      ) : (
        <>
          {heading}
          {content}
        </>
      )}
    </section>
  );
}
