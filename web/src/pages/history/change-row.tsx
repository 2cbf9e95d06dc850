/** One entry in the list: when, what, about what, why, by whom, and its undo. */
import { Link } from 'react-router';
import type { ChangeItem } from '#domain/views/history-view.ts';
import { capitalised } from '../../components/format-number.ts';
import { formatAgo, formatClock } from '../../components/format-time.ts';
import { useText } from '../../i18n/use-text.ts';
import { UndoRelation, useChangeAddress } from './change-link.tsx';
import { changeHeadline, countsInWords, headlineNamesThings, reasonGiven } from './change-words.ts';
import { NodeNames } from './node-name.tsx';
import { UndoControl } from './undo-control.tsx';

export function ChangeRow({ change }: { readonly change: ChangeItem }) {
  const text = useText();
  const { t, word, lang } = text;
  const addressOf = useChangeAddress();
  const { sequence, time, author, about, undoneBy } = change;
  const reason = reasonGiven(change);
  const ago = formatAgo(time, lang, new Date());
  return (
    <li className="change" data-undone={undoneBy !== undefined || undefined}>
      <p className="change-time">
        <time dateTime={time}>{formatClock(time, lang)}</time>
        {ago !== undefined && <span className="loc">{ago}</span>}
      </p>
      <div className="change-what">
        <h3>
          <Link to={addressOf(sequence)}>{changeHeadline(change, text)}</Link>
        </h3>
        <p>{capitalised(countsInWords(change.counts, text))}</p>
        {!headlineNamesThings(change) && about.length > 0 && (
          <p>
            {t('history.about')}: <NodeNames things={about} />
          </p>
        )}
        {reason !== undefined && <p className="change-reason">{reason}</p>}
        <UndoRelation change={change} />
        <p className="loc">
          {t('history.number', { number: sequence })} · {word('author', author)}
        </p>
      </div>
      <UndoControl change={change} />
    </li>
  );
}
