/** On small screens the legend opens over the picture. */
import { useState, type ReactNode } from 'react';
import { Drawer } from '../../components/drawer.tsx';
import { useText } from '../../i18n/use-text.ts';

/** A button at the corner of the canvas. */
export function LegendDrawer({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button legend-open no-print"
        data-over-canvas
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('network.legend.title')}
      </button>
      {open && (
        <Drawer
          title={t('network.legend.title')}
          onClose={() => {
            setOpen(false);
          }}
        >
          {children}
        </Drawer>
      )}
    </>
  );
}
