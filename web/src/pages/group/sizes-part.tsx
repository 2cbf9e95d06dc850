/** How large sources say the group is, beside the organisations on file by name, and where they disagree. */
import type { MembersView } from '#domain/views/record-view.ts';
import { ClaimText } from '../../components/claim-text.tsx';
import { DisagreementView } from '../../components/disagreement.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { PartProps } from './part-props.ts';

export function SizesPart({ view, members }: PartProps & { readonly members: MembersView | undefined }) {
  const { t } = useText();
  const disagreements = members?.disagreements ?? [];
  const growth = members?.figures.filter(({ id }) => !view.sizes.some(({ claim }) => claim.id === id)) ?? [];
  if (view.sizes.length + disagreements.length + growth.length === 0) return null;
  return (
    <Section title={t('groups.sizesTitle')} id="cifras">
      <ul className="rows">
        {view.sizes.map(({ claim, named, onFile }) => {
          const missing = onFile === null ? 0 : Number(claim.value) - onFile;
          return (
            <li key={claim.id}>
              <ClaimText claim={claim} />
              {named !== null && onFile !== null && (
                <span className="block loc">
                  {t('groups.sizeNames', { named, onFile })}
                  {missing > 0 && <span className="missing"> {t('groups.sizeDiffers', { count: missing })}</span>}
                </span>
              )}
            </li>
          );
        })}
        {growth.map((claim) => (
          <li key={claim.id}>
            <ClaimText claim={claim} />
          </li>
        ))}
      </ul>
      {disagreements.length > 0 && (
        <section className="panel-part">
          <h3>{t('components.disagreeTitle')}</h3>
          {disagreements.map((disagreement) => (
            <DisagreementView key={disagreement.id} disagreement={disagreement} />
          ))}
        </section>
      )}
    </Section>
  );
}
