/** Which group engagement and what follows from it is about, where there is a choice. */
import type { MeasureBasis } from '#domain/views/measures-view.ts';
import { FilterMenu } from '../components/filter-menu.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';

export function GroupMenu({ basis: { groups, group } }: { readonly basis: Pick<MeasureBasis, 'groups' | 'group'> }) {
  const { t, name } = useText();
  const { set } = useView();
  if (groups.length === 0 || (groups.length === 1 && group)) return null;
  return (
    <FilterMenu
      label={t('measures.with')}
      choices={groups.map((one) => ({ value: one.id, label: name(one) }))}
      chosen={group ? [group.id] : []}
      clear={t('measures.withDefault')}
      onToggle={(value) => {
        set({ with: value });
      }}
      onClear={() => {
        set({ with: undefined });
      }}
    />
  );
}
