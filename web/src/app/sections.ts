/** The sections of the product, as rail, tabs and menu show them. */
import { useLocation } from 'react-router';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import { useIsInternal } from '../api/shared-answers.ts';
import { useText } from '../i18n/use-text.ts';
import { useCurrentRegion } from '../view/use-current-region.ts';
import { useView } from '../view/use-view.ts';

export interface SectionEntry {
  readonly key: string;
  readonly label: string;
  readonly to: string;
  readonly current: boolean;
  /** Whether it has a tab on small screens; the others stand in the menu there. */
  readonly tab: boolean;
}

/** The sections that have a tab on small screens. */
const tabs: ReadonlySet<string> = new Set(['regions', 'network', 'gaps', 'groups']);

/** Entries with their addresses; network and gaps of the current region, left out while no region is known; history and adding for the team alone. */
export function useSections(): readonly SectionEntry[] {
  const { link } = useView();
  const { t } = useText();
  const { pathname } = useLocation();
  const { current } = useCurrentRegion();
  const internal = useIsInternal();
  const on = (pattern: RegExp): boolean => pattern.test(pathname);
  const ofRegion = current
    ? [
        {
          key: 'network',
          label: t('shell.network'),
          to: link(`/regions/${current.id}/network`),
          current: on(/\/network$/),
        },
        { key: 'gaps', label: t('shell.gaps'), to: link(`/regions/${current.id}/gaps`), current: on(/\/gaps$/) },
      ]
    : [];
  const measured = current?.id ?? wholeWorkspace;
  const entries: readonly Omit<SectionEntry, 'tab'>[] = [
    {
      key: 'regions',
      label: t('shell.regions'),
      to: link('/regions'),
      current: on(/\/(regions(\/[^/]+(\/connections)?)?|compare(\/networks)?)$/),
    },
    ...ofRegion,
    {
      key: 'measures',
      label: t('methods.title'),
      to: link(`/regions/${measured}/measures`),
      current: on(/\/measures$/),
    },
    { key: 'groups', label: t('groups.title'), to: link('/groups'), current: on(/\/groups(\/[^/]+)?$/) },
    { key: 'events', label: t('records.events'), to: link('/events'), current: on(/\/events$/) },
    {
      key: 'topics',
      label: t('records.topics'),
      to: link('/topics'),
      current: on(/\/topics(\/[^/]+)?$/),
    },
    {
      key: 'sources',
      label: t('components.sources'),
      to: link('/sources'),
      current: on(/\/sources(\/[^/]+)?$/),
    },
    ...(internal
      ? [
          { key: 'views', label: t('views.section'), to: link('/views'), current: on(/\/views$/) },
          { key: 'history', label: t('shell.history'), to: link('/history'), current: on(/\/history(\/[^/]+)?$/) },
          { key: 'add', label: t('editing.add'), to: link('/add'), current: on(/\/(add|duplicates)$/) },
        ]
      : []),
    { key: 'about', label: t('shell.about'), to: link('/about'), current: on(/\/about$/) },
  ];
  return entries.map((entry) => ({ ...entry, tab: tabs.has(entry.key) }));
}
