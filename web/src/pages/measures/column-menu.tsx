/** The chip that chooses the columns of the table. */
import { columns } from '#domain/measures/measures.ts';
import type { MeasureBasis } from '#domain/views/measures-view.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { toggled } from '../../components/filter-choices.ts';
import { useText } from '../../i18n/use-text.ts';
import { chosenColumns } from '../../measuring/chosen-columns.ts';
import { useView } from '../../view/use-view.ts';

export function ColumnMenu({ basis }: { readonly basis: MeasureBasis }) {
  const { t, say } = useText();
  const { list, set } = useView();
  const chosen = chosenColumns(list('cols'), basis).map(({ id }) => id);
  return (
    <FilterMenu
      label={t('measures.columns')}
      choices={columns.map(({ id, name }) => ({ value: id, label: say(name) }))}
      chosen={chosen}
      clear={t('measures.columnsDefault')}
      onToggle={(value) => {
        set({ cols: toggled(chosen, value) });
      }}
      onClear={() => {
        set({ cols: undefined });
      }}
    />
  );
}
