/** What is told of a measure: what it says, what it does not, how it is computed, where it comes from. */
import type { DeclaredMeasure } from '#domain/views/measures-view.ts';
import { useText } from '../i18n/use-text.ts';
import './measure-parts.css';

export const measureParts = [
  'says',
  'saysNot',
  'formula',
  'unit',
  'edgeCases',
  'parameters',
  'source',
  'example',
] as const;
export type MeasurePart = (typeof measureParts)[number];

interface Props {
  readonly measure: DeclaredMeasure;
  readonly parts: readonly MeasurePart[];
}

/** The parts asked for, in their order. */
export function MeasureParts({ measure, parts }: Props) {
  const { t, say } = useText();
  const { range } = measure;
  const unit = say(measure.unit);
  const scale =
    range.most === null
      ? t('methods.part.rangeOpen', { least: range.least, unit })
      : t('methods.part.range', { least: range.least, most: range.most, unit });
  return (
    <dl className="measure-parts">
      {parts.map((part) => (
        <div key={part}>
          <dt>{t(`methods.part.${part}`)}</dt>
          <dd>{part === 'unit' ? scale : say(measure[part])}</dd>
        </div>
      ))}
    </dl>
  );
}
