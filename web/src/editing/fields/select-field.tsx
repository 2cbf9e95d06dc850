/** One of a closed list, in words. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { FieldProblem } from '../field-problems.ts';
import { FormField } from './form-field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: ReactNode;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: FieldProblem | undefined;
  readonly required?: boolean;
}

/** A value that is not among the choices (a word that a dataset added) is shown as it is. */
export function SelectField({ value, choices, onChange, required = false, ...field }: Props) {
  const { t } = useText();
  const known = choices.some((choice) => choice.value === value);
  return (
    <FormField {...field} required={required}>
      {(ids) => (
        <select
          {...ids}
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
