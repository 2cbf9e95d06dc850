/** Picture with path and legend, or the tables. */
import { useDeferredValue, useMemo } from 'react';
import type { MeasureBasis } from '#domain/views/measures-view.ts';
import type { NetworkView } from '#domain/views/network-view.ts';
import { toggled } from '../../components/filter-choices.ts';
import type { Scene } from '../../graph/canvas/scene.ts';
import type { Picture } from '../../graph/picture.ts';
import { useText } from '../../i18n/use-text.ts';
import { NoOrganisations } from '../../measuring/no-organisations.tsx';
import { useView } from '../../view/use-view.ts';
import type { Encoding } from './encodings.ts';
import { LegendDrawer } from './legend-drawer.tsx';
import { NetworkCanvas } from './network-canvas.tsx';
import { networkPicture } from './network-figure.ts';
import { NetworkLegend } from './network-legend.tsx';
import { NetworkTable } from './network-table.tsx';
import type { NetworkState } from './network-state.ts';
import { nodeOptions } from './node-options.ts';
import { PathBar } from './path-bar.tsx';
import { PathChooser } from './path-chooser.tsx';
import type { NetworkData } from './use-network-data.ts';
import { useSmallScreen } from './use-small-screen.ts';

interface Props {
  readonly state: NetworkState;
  readonly data: NetworkData;
  readonly network: NetworkView;
  readonly shown: { readonly scene: Scene; readonly picture: Picture };
  readonly encodings: readonly Encoding[];
  readonly basis: MeasureBasis | undefined;
  readonly onSelect: (id: string | null) => void;
}

/** What covers the canvas: the path above, the sheet below on small screens. */
function useInset(state: NetworkState) {
  const small = useSmallScreen();
  const sheet = small && state.selected !== null;
  const path = state.to !== undefined;
  return useMemo(() => ({ top: path ? 150 : 24, bottom: sheet ? globalThis.innerHeight * 0.36 : 0 }), [sheet, path]);
}

/** The middle of the page. */
export function NetworkBody({ state, data, network, shown, encodings, basis, onSelect }: Props) {
  const { lang } = useText();
  const { id = '', set } = useView();
  const small = useSmallScreen();
  const inset = useInset(state);
  // Legend and controls are on screen before the canvas is made: both in one frame would hold up the page.
  const withCanvas = useDeferredValue(true, false);
  const { path } = data;
  const everything = data.base.data ?? network;
  const shorts = useMemo(() => new Map(everything.groups.map(({ id: group, short }) => [group, short])), [everything]);
  const options = useMemo(() => nodeOptions(everything, lang), [everything, lang]);
  const toggle = (key: string): void => {
    set({ hide: toggled(state.hide, key) });
  };
  const pathArea = (
    <div className="path-area">
      {path.data && <PathBar paths={path.data} way={path.way} steps={path.steps} shorts={shorts} />}
      <PathChooser options={options} from={state.from} fallback={data.group ?? undefined} to={state.to} />
    </div>
  );
  if (state.shows === 'table') {
    return (
      <>
        {pathArea}
        <NetworkTable network={network} visible={shown.scene.picture} selected={state.selected} onSelect={onSelect} />
      </>
    );
  }
  const ofAll = network.organisations.length + network.leftOut.organisations;
  const saved = {
    state,
    network,
    picture: shown.picture,
    ofAll,
    encodings,
    basis,
    paths: path.data,
    steps: path.steps,
  };
  const legend = (
    <NetworkLegend
      picture={shown.picture}
      hide={state.hide}
      onToggle={toggle}
      ofAll={ofAll}
      steps={path.steps.length}
      encodings={encodings}
    />
  );
  return (
    <>
      <div className="network-stage" aria-busy={!withCanvas || undefined}>
        {withCanvas && (
          <NetworkCanvas
            scene={shown.scene}
            inset={inset}
            fitKey={`${id} ${state.layout} ${state.to ?? ''}`}
            onSelect={onSelect}
            saved={networkPicture(saved)}
          />
        )}
        {pathArea}
        {!shown.scene.picture.nodes.some(({ type }) => type === 'organisation') && (
          <div className="network-empty">
            <NoOrganisations />
          </div>
        )}
        {small && <LegendDrawer>{legend}</LegendDrawer>}
      </div>
      {!small && legend}
    </>
  );
}
