/** The full citation in both languages, each with a button that copies it. */
import { useId } from 'react';
import { locales } from '#domain/vocabularies.ts';
import type { Localised } from '#domain/localised.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';

const labels = { es: 'records.inSpanish', en: 'records.inEnglish' } as const;
const copies = { es: 'records.copySpanish', en: 'records.copyEnglish' } as const;

export function CitationPart({ citation }: { readonly citation: Localised }) {
  const { t, lang } = useText();
  const id = useId();
  const inOrder = [...locales].sort((a, b) => Number(b === lang) - Number(a === lang));
  // A dated document without a translated title is cited alike in both.
  const shown = citation.es === citation.en ? inOrder.slice(0, 1) : inOrder;
  return (
    <Section title={t('records.citation')} id="cita">
      <ul className="citations">
        {shown.map((locale) => (
          <li key={locale}>
            {shown.length > 1 && <span className="loc">{t(labels[locale])}</span>}
            <p id={`${id}-${locale}`} lang={locale}>
              {citation[locale]}
            </p>
            <CopyButton
              text={citation[locale]}
              shownIn={`${id}-${locale}`}
              name={t(shown.length > 1 ? copies[locale] : 'records.copyCitation')}
            >
              {t('components.copy')}
            </CopyButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
