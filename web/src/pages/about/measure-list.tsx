/** Every measure of the collection, by the evidence that it belongs to. */
import { measures } from '#domain/measures/measures.ts';
import { measureFamilies } from '#domain/views/measures-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { EngagementLadder } from './engagement-ladder.tsx';
import { MeasureText } from './measure-text.tsx';

export function MeasureList() {
  const { t } = useText();
  return measureFamilies.map((family) => (
    <div key={family}>
      <h3 id={family}>{t(`methods.family.${family}`)}</h3>
      <p>{t(`methods.familySays.${family}`)}</p>
      {measures
        .filter((measure) => measure.family === family)
        .map((measure) => (
          <MeasureText key={measure.id} measure={measure}>
            {measure.id === 'engagement' && <EngagementLadder />}
          </MeasureText>
        ))}
    </div>
  ));
}
