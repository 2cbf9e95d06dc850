/** The name and the note of a saved view. */
import { useId } from 'react';
import { useText } from '../i18n/use-text.ts';

export interface NameAndNote {
  readonly name: string;
  readonly note: string;
}

interface Props {
  readonly value: NameAndNote;
  readonly onChange: (value: NameAndNote) => void;
  /** A sentence about a name that cannot be used. */
  readonly problem?: string | undefined;
}

export function ViewFields({ value, onChange, problem }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <>
      <div className="labelled-field">
        <label htmlFor={id}>{t('views.name')}</label>
        <input
          id={id}
          className="field"
          type="text"
          maxLength={120}
          pattern=".*\S.*"
          required
          autoComplete="off"
          aria-describedby={`${id}-help`}
          {...(problem === undefined ? {} : { 'aria-invalid': true })}
          value={value.name}
          onChange={({ target }) => {
            onChange({ ...value, name: target.value });
          }}
        />
        <p
          id={`${id}-help`}
          className={problem === undefined ? 'loc' : 'missing'}
          role={problem === undefined ? undefined : 'alert'}
        >
          {problem ?? t('views.nameHelp')}
        </p>
      </div>
      <div className="labelled-field">
        <label htmlFor={`${id}-note`}>{t('views.note')}</label>
        <textarea
          id={`${id}-note`}
          className="field"
          rows={2}
          maxLength={500}
          value={value.note}
          onChange={({ target }) => {
            onChange({ ...value, note: target.value });
          }}
        />
      </div>
    </>
  );
}
