/** What stands in place of something that nothing on file answers to, or nothing that may be shown. */
import { useWithheld } from '../api/use-withheld.ts';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { WithheldNote } from './withheld-note.tsx';

/** To an audience that is not shown all, it says so: which of the two it is would tell what is withheld. */
export function NotOnFile() {
  const { workspace } = useView();
  const { t } = useText();
  const { withheld } = useWithheld(workspace);
  return (
    <>
      <p className="empty">{withheld ? t('audience.notShownText') : t('shell.notFoundText')}</p>
      <WithheldNote of="address" />
    </>
  );
}
