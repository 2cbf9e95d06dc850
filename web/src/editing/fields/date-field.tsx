/** A date as people write it, shown back as it is understood. */
import { useState, type ReactNode } from 'react';
import { parseDate } from '#domain/dataset/parse-date.ts';
import { formatDate } from '../../components/format-date.ts';
import { useText } from '../../i18n/use-text.ts';
import type { FieldProps } from './field-props.ts';
import { FormField } from './form-field.tsx';

interface Props extends FieldProps {
  /** A remark on a date that is understood. */
  readonly remark?: ReactNode;
}

/** What is wrong is said when the field is left, never while one types. */
export function DateField({ value, onChange, hint, problem, remark, ...field }: Props) {
  const { t, lang } = useText();
  const [left, setLeft] = useState(false);
  const parsed = value.trim() === '' ? undefined : parseDate(value);
  const wrong = parsed && 'problem' in parsed && left ? { reason: parsed.problem } : undefined;
  const understood =
    parsed && 'value' in parsed ? (
      <>
        {t('editing.dateUnderstood', { date: formatDate(parsed.value, lang) })}
        {remark !== undefined && <> {remark}</>}
      </>
    ) : undefined;
  return (
    <FormField
      {...field}
      hint={understood === undefined ? (hint ?? t('editing.dateHint')) : undefined}
      problem={problem && (!parsed || 'problem' in parsed) ? problem : (wrong ?? undefined)}
      understood={understood}
    >
      {(ids) => (
        <input
          {...ids}
          className="field"
          type="text"
          autoComplete="off"
          value={value}
          onChange={({ target }) => {
            onChange(target.value);
          }}
          onBlur={() => {
            setLeft(true);
          }}
        />
      )}
    </FormField>
  );
}
