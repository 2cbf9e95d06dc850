/** All regions: tile map and table of the same, what has a group and what it lacks. */
import { useState } from 'react';
import { Link } from 'react-router';
import type { RegionItem } from '#domain/views/region-view.ts';
import { regionKinds } from '#domain/vocabularies.ts';
import { TourLink } from '../../app/tour/tour-link.tsx';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { capitalised, formatList } from '../../components/format-number.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { FirstSteps } from './first-steps.tsx';
import { MapLegend } from './map-legend.tsx';
import { colouringsOf } from './region-class.ts';
import { RegionTable } from './region-table.tsx';
import { RegionsHeadline } from './regions-headline.tsx';
import { TileMap } from './tile-map.tsx';
import './regions-page.css';

const labels = {
  status: 'regions.colourStatus',
  coverage: 'regions.colourCoverage',
  environment: 'regions.colourEnvironment',
  conflicts: 'regions.colourConflicts',
} as const;

function MapPart({ regions, marked, onMark }: Parameters<typeof RegionTable>[0]) {
  const { get, here } = useView();
  const { t } = useText();
  const placed = regions.filter(({ tile }) => tile !== null);
  const choices = colouringsOf(placed);
  const colouring = choices.find((choice) => choice === get('colour')) ?? 'status';
  if (placed.length === 0) return null;
  return (
    <Section title={t('regions.map')}>
      {choices.length > 1 && (
        <div className="colourings" role="group" aria-label={t('regions.colour')}>
          {choices.map((choice) => (
            <Link
              key={choice}
              className="button"
              to={here({ colour: choice === 'status' ? undefined : choice })}
              preventScrollReset
              aria-current={choice === colouring ? 'true' : undefined}
            >
              {t(labels[choice])}
            </Link>
          ))}
        </div>
      )}
      <MapLegend regions={placed} colouring={colouring} />
      <TileMap regions={placed} colouring={colouring} marked={marked} onMark={onMark} />
      <p className="loc map-note">{t('regions.mapNote')}</p>
    </Section>
  );
}

function Regions({ regions }: { readonly regions: readonly RegionItem[] }) {
  const { t, word, lang } = useText();
  const [marked, onMark] = useState<string>();
  const wider = regions.filter(({ kind }) => kind === 'country' || kind === 'macro-region');
  const inner = regions.filter((region) => !wider.includes(region));
  // "Departamentos y provincias": what the table lists.
  const kinds = regionKinds.filter((kind) => inner.some((region) => region.kind === kind));
  const title = capitalised(
    formatList(
      kinds.map((kind) => word('regionKindPlural', kind).toLocaleLowerCase()),
      lang,
    ),
  );
  return (
    <div className="regions-spread">
      <MapPart regions={regions} marked={marked} onMark={onMark} />
      <div className="regions-tables">
        {wider.length > 0 && (
          <Section title={t('regions.wider')}>
            <RegionTable regions={wider} marked={marked} onMark={onMark} />
          </Section>
        )}
        {inner.length > 0 && (
          <Section title={title} id="tabla">
            <RegionTable regions={inner} marked={marked} onMark={onMark} />
            <p className="loc map-note">{t('regions.organisationsNote')}</p>
          </Section>
        )}
      </div>
    </div>
  );
}

export function RegionsPage() {
  const { workspace, at, link } = useView();
  const { t, say } = useText();
  const own = useWorkspace();
  const query = useEndpoint('regions', { workspace }, { at });
  usePageTitle(t('regions.title'), own && say(own.title));
  return (
    <div className="page">
      <QueryBoundary query={query} lines={9}>
        {({ items }) =>
          items.length === 0 ? (
            <>
              <h1>{t('regions.title')}</h1>
              <FirstSteps />
              <TourLink />
            </>
          ) : (
            <>
              <RegionsHeadline regions={items} />
              <TourLink />
              {items.length > 1 && (
                <p className="regions-compare no-print">
                  <Link className="button" to={link('/compare')}>
                    {t('compare.title')}
                  </Link>
                </p>
              )}
              <Regions regions={items} />
            </>
          )
        }
      </QueryBoundary>
    </div>
  );
}
