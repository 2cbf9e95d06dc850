/** The short dossier of the chosen organisation. */
import type { OrganisationView } from '#domain/views/record-view.ts';
import { DisagreementView } from '../../components/disagreement.tsx';
import { Finding, Reasons } from '../../components/finding.tsx';
import { PillarMark, usePillarName } from '../../components/pillar-mark.tsx';
import { useText } from '../../i18n/use-text.ts';
import { InlineReasons } from '../../components/inline-reasons.tsx';
import { useView } from '../../view/use-view.ts';
import { askedEncodings } from './encodings.ts';
import { MeasureLinks } from './measure-links.tsx';
import { OrganisationLines } from './organisation-lines.tsx';
import { OrganisationRoles } from './organisation-roles.tsx';
import { PanelActions } from './panel-actions.tsx';
import type { NetworkState } from './network-state.ts';
import { SidePanel } from './side-panel.tsx';

interface Props {
  readonly dossier: OrganisationView;
  readonly region: string;
  readonly state: NetworkState;
  readonly group: string | null;
  readonly onClose: () => void;
}

const most = 3;
/** Longer names stand below their short form. */
const longName = 36;

function Names({ dossier }: { readonly dossier: OrganisationView }) {
  const { name, short } = useText();
  const full = name(dossier.organisation);
  const brief = short(dossier.organisation);
  if (brief === full || full.length <= longName) return <h2 className={full.length > 28 ? 'long' : ''}>{full}</h2>;
  return (
    <>
      <h2>{brief}</h2>
      <p className="full-name">{full}</p>
    </>
  );
}

/** What the law gives it to do, and how it stands to the groups of the picture; the rest is in the full dossier. */
function keyReasons({ summary }: OrganisationView): OrganisationView['summary'] {
  const told = summary.filter(({ code }) => code !== 'identity');
  const missing = told.filter((reason) => reason.missing);
  const stated = told.filter((reason) => !reason.missing).slice(0, most);
  return [...stated, ...missing];
}

/** What it is, whether the group knows it, and what can be done. */
export function OrganisationPanel({ dossier, region, state, group, onClose }: Props) {
  const { t, word, lang } = useText();
  const view = useView();
  const pillarName = usePillarName();
  const { organisation, mandates, disagreements, notKnown } = dossier;
  const themes = [...new Set(mandates.map(({ theme }) => word('theme', theme)))].slice(0, 2);
  const top = (
    <>
      <PillarMark pillar={organisation.pillar} reference={organisation.reference} silent />{' '}
      {[pillarName(organisation.pillar), ...themes].join(' · ')}
    </>
  );
  const member = dossier.memberships.some(
    (seat) => seat.group.id === group && ['stated', 'last-stated', 'undated'].includes(seat.state),
  );
  return (
    <SidePanel label={organisation.names[lang]} top={top} onClose={onClose}>
      <Names dossier={dossier} />
      <p className="quiet">
        {organisation.reference ? t('components.reference') : word('organisationKind', organisation.kind)}
      </p>
      <Finding>
        <InlineReasons reasons={keyReasons(dossier)} />
      </Finding>
      <PanelActions id={organisation.id} type="organisation" state={state} group={group} member={member} />
      <OrganisationRoles dossier={dossier} region={region} />
      <OrganisationLines dossier={dossier} />
      <MeasureLinks id={organisation.id} drawn={askedEncodings(view).map(({ measure }) => measure.id)} />
      {disagreements.map((one) => (
        <DisagreementView key={one.id} disagreement={one} />
      ))}
      {notKnown.length > 0 && (
        <>
          <h3>{t('network.panel.notKnown')}</h3>
          <p>
            <Reasons reasons={notKnown} />
          </p>
        </>
      )}
    </SidePanel>
  );
}
