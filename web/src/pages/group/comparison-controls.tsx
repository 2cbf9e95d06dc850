/** What a group is compared with: another group, another date of the same one, or both. */
import { useId } from 'react';
import { EdtfDate } from '#domain/edtf.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { formatDate } from '../../components/format-date.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { PartProps } from './part-props.ts';

export function ComparisonControls({ view }: PartProps) {
  const { workspace, at, get, set } = useView();
  const { t, name, lang } = useText();
  const [groupId, dateId] = [useId(), useId()];
  const other = get('with') ?? '';
  const then = get('then') ?? '';
  const groups = useEndpoint('groups', { workspace }, { at });
  const otherView = useEndpoint('group', { workspace, id: other }, { at }, { enabled: other !== '' });
  const dates = (other === '' ? view : (otherView.data ?? view)).dates.map(({ date }) => date);
  const own = other === '' ? [at] : [];
  const offered = [...new Set([...dates, ...(EdtfDate.safeParse(then).success ? [then] : [])])].filter(
    (date) => !own.includes(date),
  );
  return (
    <div className="comparison-controls no-print">
      <label htmlFor={groupId}>{t('groups.compareWith')}</label>
      <select
        id={groupId}
        className="field"
        value={other}
        onChange={(event) => {
          set({ with: event.target.value, then: undefined });
        }}
      >
        <option value="">{t('groups.compareSelf')}</option>
        {groups.data?.items
          .filter(({ id }) => id !== view.group.id)
          .map((group) => (
            <option key={group.id} value={group.id}>
              {name(group)}
            </option>
          ))}
      </select>
      <label htmlFor={dateId}>{t('groups.compareThen')}</label>
      <select
        id={dateId}
        className="field"
        value={then}
        onChange={(event) => {
          set({ then: event.target.value });
        }}
      >
        <option value="">{t('groups.compareThenSame')}</option>
        {offered.map((date) => (
          <option key={date} value={date}>
            {formatDate(date, lang)}
          </option>
        ))}
        {at !== 'latest' && <option value="latest">{t('groups.timeLatest')}</option>}
      </select>
      {other + then !== '' && (
        <button
          type="button"
          className="button plain"
          onClick={() => {
            set({ with: undefined, then: undefined });
          }}
        >
          {t('groups.compareClear')}
        </button>
      )}
    </div>
  );
}
