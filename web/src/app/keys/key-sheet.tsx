/** The sheet that lists every key, by where it works. */
import { Drawer } from '../../components/drawer.tsx';
import { useText } from '../../i18n/use-text.ts';
import { shortcuts } from './shortcuts.ts';
import './key-sheet.css';

export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Drawer title={t('commands.keys')} onClose={onClose}>
      {shortcuts.map(([place, keys]) => (
        <section key={place} className="key-part">
          <h3>{t(`commands.place.${place}`)}</h3>
          <dl className="keys">
            {keys.map(([what, presses]) => (
              <div key={what}>
                <dt>
                  {presses.map((press) => (
                    <kbd key={press}>{press}</kbd>
                  ))}
                </dt>
                <dd>{t(`commands.key.${what}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="loc">{t('commands.viewOnly')}</p>
    </Drawer>
  );
}
