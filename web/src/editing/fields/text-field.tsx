/** A line or a few lines of text. */
import { useEffect, useRef } from 'react';
import type { CellKind } from '#domain/dataset/table.ts';
import type { FieldProps } from './field-props.ts';
import { FormField } from './form-field.tsx';
import { useFieldProblem } from './use-field-problem.ts';

interface Props extends FieldProps {
  readonly long?: boolean;
  readonly inputMode?: 'url' | 'decimal' | 'text';
  /** What its cell may hold; free text when it is not given. */
  readonly kind?: CellKind;
}

/** What is wrong, personal data among it, is said when the field is left. */
export function TextField({
  value,
  onChange,
  problem,
  kind,
  long = false,
  inputMode = 'text',
  first = false,
  ...field
}: Props) {
  const { problem: shown, onLeave } = useFieldProblem({ value, problem, kind });
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) input.current?.focus();
  }, [first]);
  return (
    <FormField {...field} problem={shown}>
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
            onBlur={onLeave}
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
            onBlur={onLeave}
          />
        )
      }
    </FormField>
  );
}
