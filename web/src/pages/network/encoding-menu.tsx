/** The chip that chooses by which measures size, colour and ring of the marks are drawn. */
import { measureFamilies } from '#domain/views/measures-view.ts';
import { Popover } from '../../components/popover.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { askedEncodings, channels, measuresFor } from './encodings.ts';
import './encoding-menu.css';

export function EncodingMenu() {
  const { t, say } = useText();
  const view = useView();
  const asked = askedEncodings(view);
  const face = (
    <>
      <span className="chip-text">{t('measures.draw.title')}</span>
      <svg className="chevron" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1 3l4 4 4-4" />
      </svg>
    </>
  );
  return (
    <Popover label={face} className={`button chip${asked.length > 0 ? ' on' : ''}`}>
      {() => (
        <div className="encoding-menu">
          {channels.map((channel) => (
            <label key={channel}>
              <span>{t(`measures.draw.${channel}`)}</span>
              <select
                className="field"
                value={asked.find((one) => one.channel === channel)?.measure.id ?? ''}
                onChange={({ target }) => {
                  view.set({ [channel]: target.value === '' ? undefined : target.value });
                }}
              >
                <option value="">{t('measures.draw.nothing')}</option>
                {measureFamilies.map((family) => (
                  <optgroup key={family} label={t(`methods.family.${family}`)}>
                    {measuresFor(channel)
                      .filter((measure) => measure.family === family)
                      .map(({ id, name }) => (
                        <option key={id} value={id}>
                          {say(name)}
                        </option>
                      ))}
                  </optgroup>
                ))}
              </select>
            </label>
          ))}
          <p className="loc">{t('measures.draw.shape')}</p>
        </div>
      )}
    </Popover>
  );
}
