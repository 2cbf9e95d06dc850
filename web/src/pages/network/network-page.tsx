/** The network of a region: filters, picture or table, legend, and the panel of what is chosen. */
import { useCallback, useDeferredValue, useMemo, useRef, type CSSProperties } from 'react';
import { isNotFound } from '../../api/api-error.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Skeleton } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { networkThumbnail } from '../../saved-views/network-thumbnail.ts';
import { MeasuringNote } from '../../measuring/measuring-note.tsx';
import { useThumbnail } from '../../saved-views/thumbnail-source.ts';
import { useView } from '../../view/use-view.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NetworkBody } from './network-body.tsx';
import { PlacingNote } from './placing-note.tsx';
import { readNetworkState } from './network-state.ts';
import { SelectionPanel } from './selection-panel.tsx';
import { useEncodings } from './use-encodings.ts';
import { useNetworkData } from './use-network-data.ts';
import { useTopOffset } from './use-page-height.ts';
import { useScene } from './use-scene.ts';
import './network-page.css';

/** Everything that is chosen here is in the address. */
export function NetworkPage() {
  const { t, name } = useText();
  const view = useView();
  const { query, set } = view;
  // The state is a function of the query alone; `view` changes with the path too.
  const state = useMemo(
    () =>
      readNetworkState({
        get: (key) => query.get(key) ?? undefined,
        list: (key) => (query.get(key) ?? '').split(',').filter((part) => part !== ''),
      }),
    [query],
  );
  const data = useNetworkData(state);
  const measured = useEncodings();
  const placed = useScene(state, data, measured.encodings);
  // Placing is long enough a task; what shows the places is made in the next ones.
  const ready = useDeferredValue(placed !== undefined);
  const shown = ready ? placed : undefined;
  const scene = shown?.scene;
  useThumbnail(useCallback(() => scene && networkThumbnail(scene), [scene]));
  const frame = useRef<HTMLDivElement>(null);
  const top = useTopOffset(frame);
  const select = useCallback(
    (id: string | null) => {
      set({ sel: id ?? undefined });
    },
    [set],
  );
  const network = data.network.data;
  const base = data.base.data;
  const place = network ? name(network.region) : '';
  usePageTitle(t('network.title'), place);
  const failed = data.network.isError ? data.network : data.base.isError ? data.base : undefined;
  if (isNotFound(failed?.error)) return <NotFoundPage />;
  const open = network !== undefined && state.selected !== null;
  const height = { '--network-top': `${String(top)}px` } as CSSProperties;
  return (
    <div className="network-page" ref={frame} style={height} data-open={open} data-shows={state.shows}>
      <h1 className="visually-hidden">{place === '' ? t('network.title') : t('network.heading', { place })}</h1>
      <FilterBar state={state} network={network} failed={failed !== undefined} base={base} basis={measured.basis} />
      <div className="network-main">
        {measured.waiting && <MeasuringNote key={measured.task} task={measured.task} />}
        {failed && (
          <div className="page">
            <FailureNotice error={failed.error} retry={() => void failed.refetch()} />
          </div>
        )}
        {!failed && (!shown || !network) && (
          <div className="page">
            {base && !data.layout ? (
              <PlacingNote count={base.organisations.length + base.groups.length} share={data.share} />
            ) : (
              <Skeleton lines={8} />
            )}
          </div>
        )}
        {shown && network && !failed && (
          <NetworkBody
            state={state}
            data={data}
            network={network}
            shown={shown}
            encodings={measured.encodings}
            basis={measured.basis}
            onSelect={select}
          />
        )}
      </div>
      {open && (
        <SelectionPanel
          network={network}
          dossier={data.dossier}
          state={state}
          group={data.group}
          onClose={() => {
            select(null);
          }}
        />
      )}
    </div>
  );
}
