/** The head of an entry: what it is, who made it, when and why, and its undo. */
import type { ChangeItem } from '#domain/views/history-view.ts';
import { capitalised } from '../../components/format-number.ts';
import { formatAgo, formatClock, formatDay } from '../../components/format-time.ts';
import { useText } from '../../i18n/use-text.ts';
import { UndoRelation } from './change-link.tsx';
import { changeHeadline, countsInWords, reasonGiven } from './change-words.ts';
import { NodeNames } from './node-name.tsx';
import { UndoControl } from './undo-control.tsx';

export function ChangeHead({ change }: { readonly change: ChangeItem }) {
  const text = useText();
  const { t, word, lang } = text;
  const { time, author, about } = change;
  const ago = formatAgo(time, lang, new Date());
  return (
    <header className="change-head">
      <h1>{changeHeadline(change, text)}</h1>
      <dl className="change-facts">
        <dt>{t('history.what')}</dt>
        <dd>{capitalised(countsInWords(change.counts, text))}</dd>
        {about.length > 0 && (
          <>
            <dt>{t('history.about')}</dt>
            <dd>
              <NodeNames things={about} />
            </dd>
          </>
        )}
        <dt>{t('history.when')}</dt>
        <dd>
          <time dateTime={time}>
            {formatDay(time, lang)}, {formatClock(time, lang)}
          </time>
          {ago !== undefined && ` (${ago})`}
        </dd>
        <dt>{t('history.who')}</dt>
        <dd>{capitalised(word('author', author))}</dd>
        <dt>{t('history.why')}</dt>
        <dd>{reasonGiven(change) ?? <span className="loc">{t('history.noReason')}</span>}</dd>
      </dl>
      <UndoRelation change={change} />
      <UndoControl change={change} />
    </header>
  );
}
