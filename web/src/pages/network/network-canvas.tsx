/** The canvas in the page: hands scenes to the stage, and its events to the page. */
import { useEffect, useRef, useState } from 'react';
import type { Inset } from '../../graph/canvas/camera.ts';
import type { Scene } from '../../graph/canvas/scene.ts';
import { Stage } from '../../graph/canvas/stage.ts';
import { useText } from '../../i18n/use-text.ts';
import { SaveNetwork, type MakeNetworkPicture } from './save-network.tsx';
import './network-canvas.css';

interface Props {
  readonly scene: Scene;
  /** What covers the canvas at its edges. */
  readonly inset: Inset;
  /** Another value fits the picture anew. */
  readonly fitKey: string;
  readonly onSelect: (id: string | null) => void;
  /** What "save picture" puts around what is on the canvas. */
  readonly saved: MakeNetworkPicture;
}

/** The network as a picture; the table view holds the same content. */
export function NetworkCanvas({ scene, inset, fitKey, onSelect, saved }: Props) {
  const { t, lang } = useText();
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage>(null);
  const fitted = useRef(fitKey);
  const select = useRef(onSelect);
  const [focused, setFocused] = useState<string | null>(null);

  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);

  useEffect(() => {
    if (frame.current === null || host.current === null || overlay.current === null) return undefined;
    const parts = { frame: frame.current, host: host.current, overlay: overlay.current };
    const made = new Stage(parts, {
      onSelect: (id) => {
        select.current(id);
      },
      onFocus: setFocused,
    });
    stage.current = made;
    return () => {
      made.destroy();
      stage.current = null;
    };
  }, []);

  useEffect(() => {
    stage.current?.show(scene, inset, { refit: fitted.current !== fitKey });
    fitted.current = fitKey;
  }, [scene, inset, fitKey]);

  const { nodes, lines } = scene.picture;
  const organisations = nodes.filter(({ type }) => type === 'organisation').length;
  const counts = { organisations, groups: nodes.length - organisations, lines: lines.length };
  const word = nodes.find(({ id }) => id === focused)?.names[lang];
  return (
    <div className="network-canvas">
      <div
        ref={frame}
        className="network-frame"
        role="application"
        tabIndex={0}
        aria-label={t('network.canvasLabel', counts)}
        aria-describedby="network-keys"
      >
        <div ref={host} className="network-host" />
        <canvas ref={overlay} className="network-overlay" aria-hidden="true" />
      </div>
      <p id="network-keys" className="visually-hidden">
        {t('network.keys')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {word ?? ''}
      </p>
      <div className="network-controls">
        <div className="network-tools no-print" data-over-canvas>
          <SaveNetwork make={saved} sight={() => stage.current?.shown} />
        </div>
        <div className="network-zoom no-print" data-over-canvas role="group" aria-label={t('network.zoom')}>
          <button
            type="button"
            className="button"
            aria-label={t('network.zoomIn')}
            onClick={() => stage.current?.zoom(1.25)}
          >
            +
          </button>
          <button
            type="button"
            className="button"
            aria-label={t('network.zoomOut')}
            onClick={() => stage.current?.zoom(0.8)}
          >
            −
          </button>
          <button type="button" className="button" onClick={() => stage.current?.fit()}>
            {t('network.fit')}
          </button>
        </div>
      </div>
    </div>
  );
}
