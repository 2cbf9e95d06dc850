/** Narrows the history to the changes of one role. */
import { useId } from 'react';
import { authors } from '#domain/vocabularies.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

export function AuthorFilter() {
  const { get, set } = useView();
  const { t, word } = useText();
  const id = useId();
  const author = get('author') ?? '';
  const other = author !== '' && !authors.some((known) => known === author);
  return (
    <span className="history-filter">
      <label htmlFor={id}>{t('history.who')}</label>
      <select
        id={id}
        className="field"
        value={author}
        onChange={({ target }) => {
          set({ author: target.value, before: undefined });
        }}
      >
        <option value="">{t('history.everybody')}</option>
        {other && <option value={author}>{author}</option>}
        {authors.map((known) => (
          <option key={known} value={known}>
            {word('author', known)}
          </option>
        ))}
      </select>
    </span>
  );
}
