/** The small picture of the overview with its caption. */
import { Link } from 'react-router';
import type { CoverageView } from '#domain/views/coverage-view.ts';
import type { GroupStanding, RegionView } from '#domain/views/region-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useSmallScreen } from '../../view/use-small-screen.ts';
import { useView } from '../../view/use-view.ts';
import { figureModel, type FigureModel } from './figure-model.ts';
import { FigureNarrow } from './figure-narrow.tsx';
import { FigureWide } from './figure-wide.tsx';
import './overview-figure.css';

interface Props {
  readonly standing: GroupStanding;
  readonly region: RegionView;
  readonly coverage: CoverageView;
}

function Caption({ model, region }: { readonly model: FigureModel; readonly region: string }) {
  const { link } = useView();
  const { t, group } = useText();
  return (
    <figcaption>
      <b>{t('overview.figure')}</b> {t('overview.figureCaption', { group: group(model.group) })}{' '}
      {model.other && model.bridges.length > 0 && `${t('overview.figureBridge', { group: group(model.other) })} `}
      {model.shelf.length > 0 && `${t('overview.figureShelf')} `}
      <Link to={link(`/regions/${region}/network`)}>{t('overview.figureOpen')}</Link>
    </figcaption>
  );
}

export function OverviewFigure({ standing, region, coverage }: Props) {
  const { workspace, at } = useView();
  const { t, ofGroup } = useText();
  const small = useSmallScreen();
  const members = useEndpoint('members', { workspace, id: standing.group.id }, { at });
  const Drawing = small ? FigureNarrow : FigureWide;
  return (
    <QueryBoundary query={members}>
      {({ items }) => {
        const model = figureModel(standing.group, items, region.connectors, coverage);
        if (model.own.length + model.bridges.length === 0) return null;
        const label = t('overview.figureLabel', {
          count: model.own.length + model.bridges.length,
          ofGroup: ofGroup(model.group),
          bridges: model.bridges.length,
          shelf: model.shelf.length,
        });
        return (
          <figure className="overview-figure">
            <Drawing model={model} label={label} />
            <Caption model={model} region={region.id} />
          </figure>
        );
      }}
    </QueryBoundary>
  );
}
