/** Choosing the regions to compare: at most four, said where it is reached. */
import { mostCompared } from '#contract/inputs.ts';
import { regionKinds } from '#domain/vocabularies.ts';
import { toggled } from '../../components/filter-choices.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { byName } from '../../components/names.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';

export function RegionPicker({ chosen }: { readonly chosen: readonly string[] }) {
  const { set } = useView();
  const { t, name, word, lang } = useText();
  const { regions } = useCurrentRegion();
  const full = chosen.length >= mostCompared;
  const choices = regionKinds.flatMap((kind) =>
    regions
      .filter((region) => region.kind === kind)
      .sort(byName(lang))
      .map((region) => ({
        value: region.id,
        label: `${name(region)} (${word('regionKind', kind)})`,
        disabled: full && !chosen.includes(region.id),
      })),
  );
  return (
    <div className="compare-picker no-print">
      <FilterMenu
        label={t('compare.choose')}
        choices={choices}
        chosen={chosen}
        onToggle={(value) => {
          set({ regions: toggled(chosen, value) });
        }}
        onClear={() => {
          set({ regions: undefined });
        }}
      />
      {full && (
        <span className="loc" role="status">
          {t('compare.most')}
        </span>
      )}
    </div>
  );
}
