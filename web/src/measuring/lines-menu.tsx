/** Which lines count, and which group engagement is about: chips beside the filters of the network. */
import type { MeasureBasis } from '#domain/views/measures-view.ts';
import { FilterMenu } from '../components/filter-menu.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { lineSwitches, linesChosen, lineToggled } from './lines-choice.ts';

/** Every choice stands in the address. */
export function LinesMenu({ basis }: { readonly basis: MeasureBasis | undefined }) {
  const { t, name } = useText();
  const view = useView();
  const groups = basis?.groups ?? [];
  const group = basis?.group;
  return (
    <>
      <FilterMenu
        label={t('measures.lines')}
        choices={lineSwitches.map((value) => ({ value, label: t(`measures.line.${value}`) }))}
        chosen={linesChosen(view)}
        clear={t('measures.linesDefault')}
        quiet
        onToggle={(value) => {
          const known = lineSwitches.find((one) => one === value);
          if (known) view.set(lineToggled(view, known));
        }}
        onClear={() => {
          view.set(Object.fromEntries(lineSwitches.map((one) => [one, undefined])));
        }}
      />
      {(groups.length > 1 || (groups.length === 1 && !group)) && (
        <FilterMenu
          label={t('measures.with')}
          choices={groups.map((one) => ({ value: one.id, label: name(one) }))}
          chosen={group ? [group.id] : []}
          clear={t('measures.withDefault')}
          onToggle={(value) => {
            view.set({ with: value });
          }}
          onClear={() => {
            view.set({ with: undefined });
          }}
        />
      )}
    </>
  );
}
