/** By which rules something is shown to an audience or withheld. */
import { useText } from '../i18n/use-text.ts';

export function AudienceRules() {
  const { t } = useText();
  return (
    <dl className="withheld-list">
      {(['public', 'restricted', 'chatham', 'word', 'interviews', 'editing'] as const).map((rule) => (
        <div key={rule}>
          <dt>
            <strong>{t(`audience.rule.${rule}`)}</strong>
          </dt>
          <dd>{t(`audience.ruleText.${rule}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
