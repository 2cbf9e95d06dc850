/** Prints the page as its print styles draw it. */
import { useText } from '../i18n/use-text.ts';

export function PrintButton() {
  const { t } = useText();
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        globalThis.print();
      }}
    >
      {t('dossier.print')}
    </button>
  );
}
