/** Members and observers by pillar or kind, apart and together: organisations, each once. */
import type { MemberItem } from '#domain/views/record-view.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { countsBy } from './member-tally.ts';

interface Props {
  readonly title: string;
  readonly items: readonly MemberItem[];
  readonly value: (item: MemberItem) => string;
  readonly words: (value: string) => string;
  /** The place of a value; without it the most frequent comes first. */
  readonly place?: (value: string) => number;
}

export function CountTable({ title, items, value, words, place }: Props) {
  const { t } = useText();
  const rows = countsBy(items, value);
  const ordered = place ? rows.toSorted((a, b) => place(a.value) - place(b.value)) : rows;
  return (
    <table className="count-table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="number">
            {t('groups.members')}
          </th>
          <th scope="col" className="number">
            {t('groups.observers')}
          </th>
          <th scope="col" className="number">
            {t('groups.countsTogether')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((row) => (
          <tr key={row.value}>
            <th scope="row">{capitalised(words(row.value))}</th>
            <td className="number">{row.members}</td>
            <td className="number">{row.observers}</td>
            <td className="number">{row.members + row.observers}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
