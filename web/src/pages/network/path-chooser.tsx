/** Asks for a path between two: start and end by name. */
import { useState } from 'react';
import { CloseIcon } from '../../components/close-icon.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { NodeCombobox } from './node-combobox.tsx';
import type { NodeOption } from './node-options.ts';
import './path-bar.css';

interface Props {
  readonly options: readonly NodeOption[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The start while none is named: the group of the place. */
  readonly fallback: string | undefined;
}

/** A button that opens two fields; the path appears as soon as both are filled. */
export function PathChooser({ options, from, to, fallback }: Props) {
  const { t } = useText();
  const { set } = useView();
  const [opened, setOpened] = useState(false);
  if (!opened && (from === undefined || to !== undefined)) {
    return (
      <button
        type="button"
        className="button no-print"
        data-over-canvas
        onClick={() => {
          setOpened(true);
        }}
      >
        {to === undefined ? t('network.path.open') : t('network.path.change')}
      </button>
    );
  }
  return (
    <div className="path-chooser no-print" data-over-canvas role="group" aria-label={t('network.path.open')}>
      <NodeCombobox
        label={t('network.path.from')}
        options={options}
        value={from ?? fallback}
        groups
        onChoose={(id) => {
          set({ from: id, way: undefined });
        }}
      />
      <NodeCombobox
        label={t('network.path.to')}
        options={options}
        value={to}
        groups={false}
        onChoose={(id) => {
          set({ to: id, way: undefined });
          setOpened(false);
        }}
      />
      <button
        type="button"
        className="button plain"
        aria-label={t('shell.close')}
        onClick={() => {
          setOpened(false);
          set({ from: to === undefined ? undefined : from });
        }}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
