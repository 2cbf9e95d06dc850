/** What the list is narrowed to beside pillars, in which of the two orders, and when evidence counts as old. */
import type { GapsView } from '#domain/views/gaps-view.ts';
import { choicesOf, toggled } from '../../components/filter-choices.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

/** Limits to choose from, in years. */
const limits = [1, 2, 3, 5, 10] as const;

function Toggle({
  parameter,
  value,
  label,
  count,
}: {
  readonly parameter: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
}) {
  const { get, set } = useView();
  const on = get(parameter) === value;
  return (
    <button
      type="button"
      className="button chip"
      aria-pressed={on}
      onClick={() => {
        set({ [parameter]: on ? undefined : value });
      }}
    >
      {label} <span className="chip-count">{count}</span>
    </button>
  );
}

function StaleLimit({ years }: { readonly years: number }) {
  const { set } = useView();
  const { t } = useText();
  return (
    <label className="gap-limit">
      {t('gaps.staleAfter')}{' '}
      <select
        className="field"
        value={years}
        onChange={(event) => {
          set({ staleAfter: event.target.value === '5' ? undefined : event.target.value });
        }}
      >
        {[...new Set([...limits, years])]
          .sort((a, b) => a - b)
          .map((limit) => (
            <option key={limit} value={limit}>
              {t('gaps.years', { count: limit })}
            </option>
          ))}
      </select>
    </label>
  );
}

/** The two orders; where nothing is rated there is one only, and the note above the list says which. */
function OrderSwitch({ gaps: { driver, order } }: { readonly gaps: GapsView }) {
  const { set } = useView();
  const { t } = useText();
  if (driver !== 'said') return null;
  return (
    <div className="chip-row" role="group" aria-label={t('gaps.order')}>
      {(['gap', 'difference'] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="button chip"
          aria-pressed={order === one}
          onClick={() => {
            set({ order: one === 'gap' ? undefined : one });
          }}
        >
          {t(`gaps.orders.${one}`)}
        </button>
      ))}
    </div>
  );
}

export function ListFilters({ gaps }: { readonly gaps: GapsView }) {
  const { list, set } = useView();
  const { t, word, lang } = useText();
  const { choices, staleAfter, total, all } = gaps;
  const kinds = list('kind');
  const words = (kind: string): string => capitalised(word('organisationKindPlural', kind));
  return (
    <div className="gap-filters no-print">
      <OrderSwitch gaps={gaps} />
      <div className="chip-row" role="group" aria-label={t('network.filters')}>
        <FilterMenu
          label={t('network.filter.kind')}
          choices={choicesOf(choices.kind, kinds, lang, words)}
          chosen={kinds}
          onToggle={(kind) => {
            set({ kind: toggled(kinds, kind) });
          }}
          onClear={() => {
            set({ kind: undefined });
          }}
        />
        <Toggle parameter="fills" value="yes" label={t('gaps.fills')} count={choices.fills} />
        <Toggle parameter="stale" value="yes" label={t('gaps.stale')} count={choices.stale} />
        <StaleLimit years={staleAfter} />
      </div>
      {total < all && (
        <p className="loc" role="status">
          {t('gaps.narrowed', { total, count: all })}
        </p>
      )}
    </div>
  );
}
