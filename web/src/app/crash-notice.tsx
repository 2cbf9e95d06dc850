/** In place of a page that failed to draw or to load. */
import { useText } from '../i18n/use-text.ts';

export function CrashNotice() {
  const { t } = useText();
  return (
    <div className="page">
      <div className="failure" role="alert">
        <p>
          <strong>{t('shell.crashed')}</strong> {t('shell.crashedAction')}
        </p>
        <button
          type="button"
          className="button"
          onClick={() => {
            globalThis.location.reload();
          }}
        >
          {t('shell.reload')}
        </button>
      </div>
    </div>
  );
}
