/** What an audience is not shown, kind by kind, and by which rules. */
import type { WithheldView } from '#domain/views/withheld-view.ts';
import { AudienceRules } from '../components/audience-rules.tsx';
import { capitalised, formatNumber } from '../components/format-number.ts';
import { useText } from '../i18n/use-text.ts';
import { withheldWords } from '../components/withheld-words.ts';

export function WithheldList({ withheld }: { readonly withheld: WithheldView }) {
  const text = useText();
  const { t, lang } = text;
  const kinds = withheldWords(withheld, text);
  const { summed } = withheld.interviews;
  return (
    <div>
      <p>{t('audience.absence')}</p>
      <h3>{t('audience.counted')}</h3>
      {kinds.length === 0 ? (
        <p>{t('audience.nothingWithheld')}</p>
      ) : (
        <ul className="withheld-list">
          {kinds.map((kind) => (
            <li key={kind}>{capitalised(kind)}</li>
          ))}
        </ul>
      )}
      {summed > 0 && <p>{t('audience.summed', { count: summed, shown: formatNumber(summed, lang) })}</p>}
      <h3>{t('audience.rules')}</h3>
      <AudienceRules />
    </div>
  );
}
