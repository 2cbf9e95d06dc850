/** What sources say of the region and its groups: disagreements first, then claims, interviews, what is not said. */
import { useState } from 'react';
import { Link } from 'react-router';
import type { ClaimView } from '#domain/views/pieces.ts';
import type { RegionView } from '#domain/views/region-view.ts';
import { ClaimText } from '../../components/claim-text.tsx';
import { DisagreementView } from '../../components/disagreement.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

const shown = 4;

function Claims({ claims }: { readonly claims: readonly ClaimView[] }) {
  const [all, setAll] = useState(false);
  const { t } = useText();
  const rest = claims.length - shown;
  return (
    <>
      {(all ? claims : claims.slice(0, shown)).map((claim) => (
        <li key={claim.id}>
          <ClaimText claim={claim} />
        </li>
      ))}
      {rest > 0 && !all && (
        <li>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setAll(true);
            }}
          >
            {t('overview.moreClaims', { count: rest })}
          </button>
        </li>
      )}
    </>
  );
}

function Interviews({ region }: { readonly region: RegionView }) {
  const { link } = useView();
  const { t } = useText();
  const { recall, roster } = region.interviews;
  if (recall + roster === 0) return t('overview.interviewsNone');
  const methods = [
    ...(recall > 0 ? [t('overview.interviewsRecall', { count: recall })] : []),
    ...(roster > 0 ? [t('overview.interviewsRoster', { count: roster })] : []),
  ].join(', ');
  return (
    <>
      {t('overview.interviews', { count: recall + roster, methods })}{' '}
      <Link to={link(`/regions/${region.id}/gaps`)}>{t('overview.interviewsLink')}</Link>
    </>
  );
}

export function SourcesPart({ region }: { readonly region: RegionView }) {
  const { t } = useText();
  const claims = [...region.statuses, ...region.conflicts, ...region.claims];
  return (
    <Section title={t('overview.sources')} id="dicen">
      <ul className="rows">
        {region.disagreements.map((disagreement) => (
          <li key={disagreement.id}>
            <DisagreementView disagreement={disagreement} />
          </li>
        ))}
        <Claims claims={claims} />
        <li>
          <Interviews region={region} />
        </li>
      </ul>
      {region.notStated.length > 0 && (
        <>
          <h3 className="rows-title">{t('overview.notStated')}</h3>
          <ul className="rows">
            <Claims claims={region.notStated} />
          </ul>
        </>
      )}
    </Section>
  );
}
