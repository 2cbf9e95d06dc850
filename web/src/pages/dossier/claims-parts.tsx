/** What sources say of it beyond links, where they disagree, and what is not known. */
import { ClaimRows } from '../../components/claim-rows.tsx';
import { DisagreementView } from '../../components/disagreement.tsx';
import { ReasonClause } from '../../components/finding.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { PartProps } from './part-props.ts';

export function ClaimsPart({ view: { claims } }: PartProps) {
  const { t } = useText();
  if (claims.length === 0) return null;
  return (
    <Section title={t('dossier.claims')} id="dicen">
      <ClaimRows claims={claims} />
    </Section>
  );
}

export function DisagreementsPart({ view: { disagreements } }: PartProps) {
  const { t } = useText();
  if (disagreements.length === 0) return null;
  return (
    <Section title={t('dossier.disagreements')} id="discrepan">
      <ul className="rows">
        {disagreements.map((disagreement) => (
          <li key={disagreement.id}>
            <DisagreementView disagreement={disagreement} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function NotKnownPart({ view: { notKnown } }: PartProps) {
  const { t } = useText();
  if (notKnown.length === 0) return null;
  return (
    <Section title={t('dossier.notKnown')} id="no-se-sabe">
      <ul className="rows">
        {notKnown.map((reason, place) => (
          <li key={`${reason.code}-${String(place)}`}>
            <ReasonClause reason={{ ...reason, missing: false }} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
