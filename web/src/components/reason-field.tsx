/** Why a change is made, for whoever reads the history; part of every form that writes. */
import { useId } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useImpersonal } from './use-impersonal.ts';
import './author-select.css';

interface Props {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly required?: boolean;
}

/** Up to 2,000 characters, which is what the service takes. */
export function ReasonField({ value, onChange, required = false }: Props) {
  const { t } = useText();
  const id = useId();
  const { ref, onBlur, problem } = useImpersonal<HTMLTextAreaElement>(value);
  return (
    <div className="labelled-field">
      <label htmlFor={id}>{t('writing.reason')}</label>
      <textarea
        ref={ref}
        id={id}
        className="field"
        rows={2}
        maxLength={2000}
        required={required}
        aria-describedby={problem === undefined ? `${id}-help` : `${id}-problem ${id}-help`}
        aria-invalid={problem === undefined ? undefined : true}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
        onBlur={onBlur}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className="form-problem">
          {problem}
        </p>
      )}
      <p id={`${id}-help`} className="loc">
        {t('writing.reasonHelp')}
      </p>
    </div>
  );
}
