/** Shows in which role one edits and lets one change it; belongs in every dialog that writes. */
import { useId } from 'react';
import { useText } from '../i18n/use-text.ts';
import { editingRoles } from '../view/author.ts';
import { useAuthor } from '../view/use-author.ts';
import './author-select.css';

/** A required field; `useAuthor().author` is what it shows. */
export function AuthorSelect() {
  const { author, choose } = useAuthor();
  const { t, word } = useText();
  const id = useId();
  return (
    <div className="labelled-field">
      <label htmlFor={id}>{t('writing.author')}</label>
      <select
        id={id}
        className="field"
        required
        aria-describedby={`${id}-help`}
        value={author ?? ''}
        onChange={({ target }) => {
          const role = editingRoles.find((candidate) => candidate === target.value);
          if (role) choose(role);
        }}
      >
        {author === undefined && <option value="">{t('writing.authorChoose')}</option>}
        {editingRoles.map((role) => (
          <option key={role} value={role}>
            {word('author', role)}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="loc">
        {t('writing.authorHelp')}
      </p>
    </div>
  );
}
