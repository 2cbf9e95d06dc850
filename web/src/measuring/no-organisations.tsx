/** In place of a network without organisations: filters that leave none, or a place where none is on file. */
import { useIsInternal } from '../api/shared-answers.ts';
import { EmptyNote } from '../components/empty-note.tsx';
import { useText } from '../i18n/use-text.ts';
import { isFiltered, readNetworkState } from '../pages/network/network-state.ts';
import { useView } from '../view/use-view.ts';

/** To whom not everything is shown it does not say that nothing is on file. */
export function NoOrganisations() {
  const { t } = useText();
  const internal = useIsInternal();
  const filtered = isFiltered(readNetworkState(useView()));
  if (filtered) return <EmptyNote>{t('network.empty')}</EmptyNote>;
  return <EmptyNote>{t(internal ? 'network.emptyPlace' : 'network.emptyShown')}</EmptyNote>;
}
