/** Saving the view on screen, and every saved view by its name; for the team alone. */
import { useNavigate } from 'react-router';
import { useIsInternal } from '../../api/shared-answers.ts';
import { opening } from '../../editing/edit-address.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSavedViews } from '../../saved-views/use-saved-views.ts';
import { useViewToKeep } from '../../saved-views/use-view-to-keep.ts';
import { useView } from '../../view/use-view.ts';
import type { Command } from './command.ts';

export function useKeptViewCommands(): readonly Command[] {
  const { t } = useText();
  const { set } = useView();
  const internal = useIsInternal();
  const { list, address } = useSavedViews({ enabled: internal });
  const navigate = useNavigate();
  const save: Command = {
    id: 'save-view',
    kind: 'action',
    label: t('views.saveThis'),
    words: t('views.saveWords'),
    run: () => {
      set(opening({ form: 'save-view' }));
    },
  };
  const views = (list.data?.items ?? []).map((view): Command => ({
    id: `view-${view.id}`,
    kind: 'view',
    label: view.name,
    words: `${t('views.title')} ${view.note ?? ''}`,
    run: () => {
      void navigate(address(view));
    },
  }));
  const canSave = useViewToKeep() !== undefined;
  if (!internal) return [];
  return [...views, ...(canSave ? [save] : [])];
}
