/** The comparison as a coloured network with its legend. */
import { useDeferredValue } from 'react';
import type { NetworkComparisonView } from '#domain/views/network-comparison-view.ts';
import { toggled } from '../../components/filter-choices.ts';
import { useView } from '../../view/use-view.ts';
import type { SideWords } from '../network/legend-words.ts';
import { NetworkCanvas } from '../network/network-canvas.tsx';
import { NetworkLegend } from '../network/network-legend.tsx';
import { PlacingNote } from '../network/placing-note.tsx';
import { savedComparison } from './compared-figure.ts';
import { ComparedPanel } from './compared-panel.tsx';
import type { ComparisonState } from './comparison-state.ts';
import { useComparedScene } from './use-compared-scene.ts';

interface Props {
  /** Narrowed to the states asked for. */
  readonly comparison: NetworkComparisonView;
  readonly whole: NetworkComparisonView;
  readonly state: ComparisonState;
  readonly sides: SideWords;
}

const inset = { top: 24, bottom: 0 };

export function ComparedPicture({ comparison, whole, state, sides }: Props) {
  const { set } = useView();
  const { scene, picture, share } = useComparedScene(comparison, state);
  const withCanvas = useDeferredValue(true, false);
  const { selected } = state;
  if (!scene) return <PlacingNote count={picture.nodes.length} share={share} />;
  return (
    <div className="compared-picture" data-open={selected !== null}>
      <div className="compared-stage">
        {withCanvas && (
          <NetworkCanvas
            scene={scene}
            inset={inset}
            fitKey={[state.left, state.right, picture.nodes.length].join(' ')}
            onSelect={(id) => {
              set({ sel: id ?? undefined });
            }}
            saved={savedComparison({ state, comparison: whole, picture })}
          />
        )}
      </div>
      <NetworkLegend
        picture={picture}
        hide={state.hide}
        onToggle={(key) => {
          set({ hide: toggled(state.hide, key) });
        }}
        ofAll={comparison.organisations.length}
        steps={0}
        sides={sides}
      />
      {selected !== null && (
        <ComparedPanel
          comparison={comparison}
          sides={sides}
          selected={selected}
          onClose={() => {
            set({ sel: undefined });
          }}
        />
      )}
    </div>
  );
}
