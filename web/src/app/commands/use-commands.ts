/** Every screen and action that the search offers in the view that is open. */
import { useNavigate } from 'react-router';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import { useIsInternal } from '../../api/shared-answers.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';
import { linkTo } from '../../view/view-address.ts';
import { useSections } from '../sections.ts';
import type { Command } from './command.ts';
import { useKeptViewCommands } from './use-kept-view-commands.ts';
import { useRecordCommands } from './use-record-commands.ts';
import { useViewCommands } from './use-view-commands.ts';
import { useWordCommands } from './use-word-commands.ts';

/** Screens first, in the order of the rail, then saved views, then actions on the record, those on the view, and the words of the field. */
export function useCommands(): readonly Command[] {
  const { t, name } = useText();
  const { link, query } = useView();
  const internal = useIsInternal();
  const { current } = useCurrentRegion();
  const navigate = useNavigate();
  const sections = useSections();
  const screen = (id: string, label: string, to: string): Command => ({
    id,
    kind: 'screen',
    label,
    run: () => {
      void navigate(to);
    },
  });
  const ofRegion = current
    ? [
        screen('overview', t('commands.overview', { region: name(current) }), link(`/regions/${current.id}`)),
        screen(
          'connections',
          t('connections.heading', { place: name(current) }),
          link(`/regions/${current.id}/connections`),
        ),
      ]
    : [];
  const screens = [
    ...sections.map(({ key, label, to }) => screen(`section-${key}`, label, to)),
    ...ofRegion,
    screen('measures-all', t('commands.allMeasures'), link(`/regions/${wholeWorkspace}/measures`)),
    screen('connections-all', t('commands.allConnections'), link(`/regions/${wholeWorkspace}/connections`)),
    screen(
      'compare-networks',
      t('compare.networks.title'),
      link('/compare/networks', current ? { left: current.id } : {}),
    ),
    screen('compare', t('compare.title'), link('/compare', current ? { regions: current.id } : {})),
    ...(internal ? [screen('duplicates', t('editing.duplicates'), link('/duplicates'))] : []),
    screen('workspaces', t('shell.workspaces'), linkTo('/workspaces', query)),
  ];
  return [...screens, ...useKeptViewCommands(), ...useRecordCommands(), ...useViewCommands(), ...useWordCommands()];
}
