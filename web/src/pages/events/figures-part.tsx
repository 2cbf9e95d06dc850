/** People trained and events held, each figure as its source gives it; a sum only where nothing can be counted twice. */
import type { TotalsView } from '#domain/views/timeline-view.ts';
import { ClaimText } from '../../components/claim-text.tsx';
import { capitalised, formatNumber } from '../../components/format-number.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';

function Totals({ counted, totals, sum, whyNot }: TotalsView) {
  const { t, word, say, lang } = useText();
  return (
    <div className="figures-of">
      <h3>{capitalised(word('countedAs', counted))}</h3>
      <ul className="rows">
        {totals.map(({ claims, parts }) => (
          <li key={claims[0]?.id}>
            {claims.map((claim) => (
              <p key={claim.id}>
                <ClaimText claim={claim} about />
              </p>
            ))}
            {parts.length > 0 && (
              <ul className="figures-parts">
                {parts.map((part) => (
                  <li key={part.id}>
                    <ClaimText claim={part} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {sum !== null && <p>{t('records.sum', { text: formatNumber(sum, lang) })}</p>}
      {whyNot.length > 0 && (
        <div className="figures-why">
          <p>
            <strong>{t('records.noSum')}</strong>
          </p>
          <ul>
            {whyNot.map((reason) => (
              <li key={reason.es}>{say(reason)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

export function FiguresPart({ figures }: { readonly figures: readonly TotalsView[] }) {
  const { t } = useText();
  if (figures.length === 0) return null;
  return (
    <Section title={t('records.figuresTitle')} id="cifras">
      {figures.map((one) => (
        <Totals key={one.counted} {...one} />
      ))}
    </Section>
  );
}
