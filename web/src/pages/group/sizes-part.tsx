/** How large sources say the group is, beside the organisations on file by name, and where they disagree. */
import { allowedRange } from '#domain/claims/allowed-range.ts';
import type { ClaimView } from '#domain/views/pieces.ts';
import type { MembersView } from '#domain/views/record-view.ts';
import { ClaimText } from '../../components/claim-text.tsx';
import { DisagreementView } from '../../components/disagreement.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { PartProps } from './part-props.ts';

interface MissingProps {
  readonly claim: ClaimView;
  readonly onFile: number;
}

/** How many more there must be than are on file by name; nothing where these may be all. */
function MissingNames({ claim: { value = '', comparator = '=' }, onFile }: MissingProps) {
  const { t } = useText();
  const { least, leastIn } = allowedRange(Number(value), comparator);
  const count = (leastIn ? Math.ceil(least) : Math.floor(least) + 1) - onFile;
  if (!(count > 0)) return null;
  const text = comparator === '=' ? 'groups.sizeDiffers' : 'groups.sizeDiffersAtLeast';
  return <span className="missing"> {t(text, { count })}</span>;
}

export function SizesPart({ view, members }: PartProps & { readonly members: MembersView | undefined }) {
  const { t } = useText();
  const disagreements = members?.disagreements ?? [];
  const growth = members?.figures.filter(({ id }) => !view.sizes.some(({ claim }) => claim.id === id)) ?? [];
  if (view.sizes.length + disagreements.length + growth.length === 0) return null;
  return (
    <Section title={t('groups.sizesTitle')} id="cifras">
      <ul className="rows">
        {view.sizes.map(({ claim, named, onFile }) => {
          return (
            <li key={claim.id}>
              <ClaimText claim={claim} />
              {named !== null && onFile !== null && (
                <span className="block loc">
                  {t('groups.sizeNames', { named, onFile })}
                  <MissingNames claim={claim} onFile={onFile} />
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
