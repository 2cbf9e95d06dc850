/** For whom the record can be shown, what each audience sees, and by which rules. */
import { AudienceRules } from '../../components/audience-rules.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { audiences } from '#domain/vocabularies.ts';

export function AudiencesPart() {
  const { t } = useText();
  return (
    <Section title={t('about.audiences')} id="audiencias">
      <p>{t('about.audiencesLead')}</p>
      <dl className="withheld-list">
        {audiences.map((audience) => (
          <div key={audience}>
            <dt>
              <strong>{t(`audience.names.${audience}`)}</strong>
            </dt>
            <dd>{t(`audience.sees.${audience}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('audience.absence')}</p>
      <h3>{t('audience.rules')}</h3>
      <AudienceRules />
    </Section>
  );
}
