/** The finding about a region without a group of its own: what there is instead, and who is on file. */
import { Trans } from 'react-i18next';
import { Link } from 'react-router';
import type { CoverageView } from '#domain/views/coverage-view.ts';
import type { RegionView } from '#domain/views/region-view.ts';
import { Finding } from '../../components/finding.tsx';
import { formatList } from '../../components/format-number.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';
import { useView } from '../../view/use-view.ts';
import { WithheldRoles } from './withheld-roles.tsx';

interface Props {
  readonly region: RegionView;
  readonly coverage: CoverageView;
}

function StatusSentence({ region }: Pick<Props, 'region'>) {
  const { t, name, group, lang } = useText();
  const { link } = useView();
  if (region.status === 'groups-within') {
    return (
      <Trans
        t={t}
        i18nKey="overview.headWithin"
        count={region.standings.length}
        values={{
          region: name(region),
          names: formatList(
            region.standings.map((standing) => group(standing.group)),
            lang,
          ),
        }}
        components={{ list: <a href="#grupos" /> }}
      />
    );
  }
  if (region.enclosing) {
    return (
      <Trans
        t={t}
        i18nKey="overview.headEnclosing"
        values={{ region: name(region), place: name(region.enclosing.region), group: group(region.enclosing.group) }}
        components={{ group: <Link to={link(`/groups/${region.enclosing.group.id}`)} /> }}
      />
    );
  }
  if (!region.nationalGroup) return t('overview.headNoGroup', { region: name(region) });
  return (
    <Trans
      t={t}
      i18nKey="overview.headNational"
      values={{ region: name(region), group: group(region.nationalGroup) }}
      components={{ group: <Link to={link(`/groups/${region.nationalGroup.id}`)} /> }}
    />
  );
}

function KnownSentence({ coverage }: Pick<Props, 'coverage'>) {
  const { t } = useText();
  const applicable = coverage.items.filter(({ state }) => state !== 'not-applicable');
  const known = applicable.filter(({ candidates }) => candidates.length > 0).length;
  if (applicable.length === 0) return null;
  return (
    <Trans
      t={t}
      i18nKey={known === 0 ? 'overview.headKnownNone' : 'overview.headKnown'}
      values={{ total: applicable.length, known }}
      components={{ roles: <PanelLink panel={panelText('roles')} /> }}
    />
  );
}

export function PlaceHeadline({ region, coverage }: Props) {
  const { t } = useText();
  return (
    <>
      <Finding as="h1">
        <StatusSentence region={region} /> <KnownSentence coverage={coverage} /> <WithheldRoles coverage={coverage} />
      </Finding>
      {region.organisations > 0 && (
        <p className="lead-second">
          <Trans
            t={t}
            i18nKey="overview.organisationsLine"
            values={{ organisations: t('overview.organisationsHere', { count: region.organisations }) }}
            components={{ list: <PanelLink panel={panelText('organisations', region.id)} /> }}
          />
        </p>
      )}
    </>
  );
}
