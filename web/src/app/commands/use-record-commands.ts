/** Actions on the record: bringing a group's members up to date, adding what a source says; for the team alone. */
import { useIsInternal } from '../../api/shared-answers.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { opening, type EditAddress } from '../../editing/edit-address.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';
import type { Command } from './command.ts';

/** What people add most; the others stand on the page for adding. */
const tables = ['organisations', 'memberships', 'ties', 'events', 'sources', 'claims'] as const;

export function useRecordCommands(): readonly Command[] {
  const { t, word, ofGroup } = useText();
  const { workspace, at, set } = useView();
  const { current } = useCurrentRegion();
  const internal = useIsInternal();
  const groups = useEndpoint('groups', { workspace }, { at });
  const form = (id: string, label: string, edit: EditAddress): Command => ({
    id,
    kind: 'action',
    label,
    run: () => {
      set(opening(edit));
    },
  });
  const here = (groups.data?.items ?? []).filter(({ regions }) => regions.some(({ id }) => id === current?.id));
  if (!internal) return [];
  return [
    ...here.map((group) =>
      form(`members-${group.id}`, t('commands.members', { ofGroup: ofGroup(group) }), {
        form: 'members',
        group: group.id,
      }),
    ),
    ...tables.map((table) =>
      form(`add-${table}`, t('commands.add', { what: word('tableRow', table) }), { form: 'add', table, given: {} }),
    ),
  ];
}
