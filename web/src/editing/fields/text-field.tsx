/** A line or a few lines of text. */
import { useEffect, useRef, type ReactNode } from 'react';
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
  /** Takes the focus when it comes up. */
  readonly first?: boolean;
}

export function TextField({ value, onChange, long = false, inputMode = 'text', first = false, ...field }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) input.current?.focus();
  }, [first]);
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
            ref={input}
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
