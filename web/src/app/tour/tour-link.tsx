/** The way into the tour; nothing where no fictional workspace is loaded. */
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { linkTo } from '../../view/view-address.ts';
import { useTourWorkspace } from './use-tour-places.ts';

export function TourLink() {
  const { query } = useView();
  const { t } = useText();
  const workspace = useTourWorkspace();
  if (workspace === undefined || query.has('tour')) return null;
  return (
    <p className="tour-link loc no-print">
      {t('tour.ask')} <Link to={linkTo(`/${workspace}/regions`, query, { tour: 'regions' })}>{t('tour.start')}</Link>
    </p>
  );
}
