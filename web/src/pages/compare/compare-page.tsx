/** Up to four regions side by side; which ones is part of the address. */
import { mostCompared } from '#contract/inputs.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useIsInternal } from '../../api/shared-answers.ts';
import { unknownFilters } from '../../api/unknown-filters.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { StateKey } from '../../components/state-key.tsx';
import { UnknownFilterNotice } from '../../components/unknown-filter-notice.tsx';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { useText } from '../../i18n/use-text.ts';
import '../../records/records.css';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';
import { CompareTabs } from './compare-tabs.tsx';
import { ComparedRegionCard } from './compared-region-card.tsx';
import { RegionPicker } from './region-picker.tsx';
import './compare-page.css';

export function ComparePage() {
  const { workspace, at, list } = useView();
  const { t } = useText();
  const asked = [...new Set(list('regions'))];
  const chosen = asked.slice(0, mostCompared);
  const query = useEndpoint(
    'regionComparison',
    { workspace },
    { at, regions: chosen.join(',') },
    { enabled: chosen.length > 0 },
  );
  const { known, regions } = useCurrentRegion();
  const internal = useIsInternal();
  const none = known && regions.length === 0;
  const unknown = chosen.length === 0 ? undefined : unknownFilters(query.error);
  usePageTitle(t('compare.title'));
  return (
    <div className="page compare">
      <CompareTabs current="regions" />
      <h1>{t('compare.title')}</h1>
      <p className="page-lead">{t('compare.lead')}</p>
      <WithheldNote of="comparison" />
      {!none && <RegionPicker chosen={chosen} />}
      {asked.length > mostCompared && <p role="status">{t('compare.tooMany')}</p>}
      {chosen.length === 0 && none && <EmptyNote>{t(internal ? 'regions.empty' : 'audience.noRegion')}</EmptyNote>}
      {chosen.length === 0 && !none && (
        <EmptyNote>
          {t('compare.none')} {t('compare.noneNext')}
        </EmptyNote>
      )}
      {unknown && <UnknownFilterNotice unknown={unknown} />}
      {chosen.length > 0 && !unknown && (
        <QueryBoundary query={query} lines={9}>
          {({ items }) => (
            <>
              {items.length === 1 && <p className="loc">{t('compare.one')}</p>}
              <div className="compare-columns" data-count={items.length}>
                {items.map((item) => (
                  <ComparedRegionCard key={item.region.id} item={item} chosen={chosen} />
                ))}
              </div>
              <StateKey items={items.flatMap(({ groups }) => groups.flatMap(({ roles }) => roles))} />
            </>
          )}
        </QueryBoundary>
      )}
    </div>
  );
}
