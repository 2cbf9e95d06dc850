/** One of a closed list, in words. */
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { FieldProps } from './field-props.ts';
import { FormField } from './form-field.tsx';
import { useFieldProblem } from './use-field-problem.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props extends FieldProps {
  readonly choices: readonly Choice[];
}

/** A value that is not among the choices (a word that a dataset added) is shown as it is. */
export function SelectField({ value, choices, onChange, required = false, first = false, problem, ...field }: Props) {
  const { t } = useText();
  const select = useRef<HTMLSelectElement>(null);
  const { problem: wrong } = useFieldProblem({ value, problem });
  useEffect(() => {
    if (first) select.current?.focus();
  }, [first]);
  const known = choices.some((choice) => choice.value === value);
  return (
    <FormField {...field} problem={wrong} required={required}>
      {(ids) => (
        <select
          {...ids}
          ref={select}
          className="field"
          value={value}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        >
          {(value === '' || !required) && (
            <option value="">{required ? t('editing.choose') : t('editing.none')}</option>
          )}
          {value !== '' && !known && <option value={value}>{value.replaceAll('-', ' ')}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
