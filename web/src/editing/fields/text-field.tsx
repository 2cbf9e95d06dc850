/** A line or a few lines of text. */
import type { ReactNode } from 'react';
import type { FieldProblem } from '../field-problems.ts';
import { FormField } from './form-field.tsx';

interface Props {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: FieldProblem | undefined;
  readonly required?: boolean;
  readonly long?: boolean;
  readonly inputMode?: 'url' | 'decimal' | 'text';
}

export function TextField({ value, onChange, long = false, inputMode = 'text', ...field }: Props) {
  return (
    <FormField {...field}>
      {(ids) =>
        long ? (
          <textarea
            {...ids}
            className="field"
            rows={3}
            value={value}
            onChange={({ target }) => {
              onChange(target.value);
            }}
          />
        ) : (
          <input
            {...ids}
            className="field"
            type="text"
            inputMode={inputMode}
            autoComplete="off"
            value={value}
            onChange={({ target }) => {
              onChange(target.value);
            }}
          />
        )
      }
    </FormField>
  );
}
