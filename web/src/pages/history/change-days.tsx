/** Entries under the day on which they were made. */
import { useId } from 'react';
import type { ChangeItem } from '#domain/views/history-view.ts';
import { dayOf, daysAgo, formatDay } from '../../components/format-time.ts';
import { useText } from '../../i18n/use-text.ts';
import { ChangeRow } from './change-row.tsx';

/** Neighbours of one day together; the order stays that of the history, whatever the clock said. */
function byDay(changes: readonly ChangeItem[]): { readonly first: ChangeItem; readonly items: ChangeItem[] }[] {
  const days: { first: ChangeItem; items: ChangeItem[] }[] = [];
  for (const change of changes) {
    const last = days.at(-1);
    if (last && dayOf(last.first.time) === dayOf(change.time)) last.items.push(change);
    else days.push({ first: change, items: [change] });
  }
  return days;
}

function Day({ first, items }: { readonly first: ChangeItem; readonly items: readonly ChangeItem[] }) {
  const { t, lang } = useText();
  const id = useId();
  const date = formatDay(first.time, lang);
  const ago = daysAgo(first.time, new Date());
  return (
    <section className="history-day" aria-labelledby={id}>
      <h2 id={id}>{ago === 0 ? t('history.today', { date }) : ago === 1 ? t('history.yesterday', { date }) : date}</h2>
      <ol>
        {items.map((change) => (
          <ChangeRow key={change.sequence} change={change} />
        ))}
      </ol>
    </section>
  );
}

export function ChangeDays({ changes }: { readonly changes: readonly ChangeItem[] }) {
  return byDay(changes).map(({ first, items }) => <Day key={first.sequence} first={first} items={items} />);
}
