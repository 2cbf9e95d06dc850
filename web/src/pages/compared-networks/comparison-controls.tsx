/** What is compared with what: two networks, their dates, what the second leaves out, and filters of both. */
import { useId } from 'react';
import { bases } from '#domain/vocabularies.ts';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import type { NetworkComparisonView } from '#domain/views/network-comparison-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { DateControl } from '../../components/date-control.tsx';
import { toggled } from '../../components/filter-choices.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { capitalised } from '../../components/format-number.ts';
import { byName } from '../../components/names.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';
import { ComparedFilters } from './compared-filters.tsx';
import type { ComparisonState } from './comparison-state.ts';

/** What can be compared; an id of the address that nothing on file has stands there as it is, not as something else. */
function SideSelect({ side, value }: { readonly side: 'left' | 'right'; readonly value: string }) {
  const { workspace, at, set } = useView();
  const { t, name, lang } = useText();
  const id = useId();
  const { regions, known } = useCurrentRegion();
  const groups = useEndpoint('groups', { workspace }, { at: at === 'latest' ? at : 'latest' });
  const choices = [...regions, ...(groups.data?.items ?? [])].map((choice) => choice.id);
  const strange = known && groups.data && ![...choices, wholeWorkspace, ''].includes(value);
  return (
    <div className="compared-side">
      <label htmlFor={id}>{t(`compare.networks.${side}`)}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => {
          set({ [side]: event.target.value, sel: undefined });
        }}
      >
        {side === 'right' && <option value="">{t('compare.networks.sameThing')}</option>}
        {strange && <option value={value}>{t('compare.networks.notOnFile', { id: value })}</option>}
        <option value={wholeWorkspace}>{t('measures.whole')}</option>
        {regions.length > 0 && (
          <optgroup label={t('compare.networks.region')}>
            {[...regions].sort(byName(lang)).map((region) => (
              <option key={region.id} value={region.id}>
                {name(region)}
              </option>
            ))}
          </optgroup>
        )}
        {groups.data && groups.data.items.length > 0 && (
          <optgroup label={t('compare.networks.group')}>
            {[...groups.data.items].sort(byName(lang)).map((group) => (
              <option key={group.id} value={group.id}>
                {name(group)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}

interface Props {
  readonly state: ComparisonState;
  readonly comparison: NetworkComparisonView | undefined;
}

export function ComparisonControls({ state, comparison }: Props) {
  const { at, set } = useView();
  const { t, word } = useText();
  return (
    <div className="compared-controls no-print">
      <div className="compared-sides">
        <SideSelect side="left" value={state.left ?? ''} />
        <DateControl label={t('compare.networks.leftDate')} />
        <SideSelect side="right" value={state.right ?? ''} />
        <DateControl parameter="then" label={t('compare.networks.rightDate')} fallback={at} />
        <FilterMenu
          label={t('compare.networks.without')}
          choices={bases.map((basis) => ({ value: basis, label: capitalised(word('basisPlural', basis)) }))}
          chosen={state.without}
          onToggle={(basis) => {
            set({ without: toggled(state.without, basis) });
          }}
          onClear={() => {
            set({ without: undefined });
          }}
        />
      </div>
      <ComparedFilters state={state} comparison={comparison} />
    </div>
  );
}
