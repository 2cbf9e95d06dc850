/** The head of the dossier: what it is, its names, and the finding in sentences. */
import { Link } from 'react-router';
import { useIsInternal } from '../../api/shared-answers.ts';
import { Finding, Reasons } from '../../components/finding.tsx';
import { capitalised } from '../../components/format-number.ts';
import { PrintButton } from '../../components/print-button.tsx';
import { AddMenu } from '../../editing/add-menu.tsx';
import { EditLink } from '../../editing/edit-link.tsx';
import { PillarMark, usePillarName } from '../../components/pillar-mark.tsx';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';
import type { PartProps } from './part-props.ts';

/** What can be added to an organisation. */
const ofOrganisation = ['memberships', 'engagements', 'ties', 'presences', 'part_of', 'participations', 'can_fill'];

function OtherNames({ view: { organisation, details } }: PartProps) {
  const { t, name, short } = useText();
  const others = [
    short(organisation),
    organisation.acronym,
    details.name,
    details.nameEs,
    details.nameEn,
    ...details.aliases,
  ].filter((other) => other !== undefined && other !== name(organisation));
  if (others.length === 0) return null;
  return (
    <p className="loc">
      {t('dossier.aliases')}: {[...new Set(others)].join(' · ')}
    </p>
  );
}

export function DossierHead({ view }: PartProps) {
  const { link } = useView();
  const { t, name, word } = useText();
  const pillarName = usePillarName();
  const { current } = useCurrentRegion();
  const internal = useIsInternal();
  const { organisation, summary } = view;
  return (
    <header className="dossier-head">
      <p className="dossier-kicker">
        <PillarMark pillar={organisation.pillar} reference={organisation.reference} silent />
        <span>
          {pillarName(organisation.pillar)} · {capitalised(word('organisationKind', organisation.kind))}
        </span>
      </p>
      <h1>{name(organisation)}</h1>
      <OtherNames view={view} />
      {organisation.reference && <p className="loc">{t('components.reference')}</p>}
      {summary.length > 0 && (
        <Finding>
          <Reasons reasons={summary} />
        </Finding>
      )}
      <WithheldNote of="organisation" />
      <div className="dossier-actions no-print">
        {current && (
          <Link className="button" to={link(`/regions/${current.id}/network`, { sel: organisation.id })}>
            {t('dossier.openNetwork')}
          </Link>
        )}
        {internal && (
          <Link className="button" to={link('/history', { organisation: organisation.id })}>
            {t('history.ofOrganisation')}
          </Link>
        )}
        <EditLink className="button" edit={{ form: 'correct', type: 'Organisation', id: organisation.id }}>
          {t('editing.correct')}
        </EditLink>
        <AddMenu
          rows={[
            ...ofOrganisation.map((table) => ({
              table,
              given: { organisation: table === 'ties' ? `Organisation~${organisation.id}` : organisation.id },
            })),
            { table: 'claims', given: { about: `Organisation~${organisation.id}` } },
          ]}
        />
        <EditLink className="button" edit={{ form: 'merge', id: organisation.id, other: undefined }}>
          {t('editing.mergeOpen')}
        </EditLink>
        <EditLink className="button" edit={{ form: 'remove', type: 'Organisation', id: organisation.id }}>
          {t('editing.remove')}
        </EditLink>
        <PrintButton />
      </div>
    </header>
  );
}
