/** The name of a workspace in one language. */
import { useId } from 'react';
import { useImpersonal } from '../../components/use-impersonal.ts';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly required?: boolean;
  readonly onChange: (title: string) => void;
}

/** Up to 200 characters, which is what the service takes. */
export function TitleField({ label, help, value, required = false, onChange }: Props) {
  const id = useId();
  const { ref, onBlur, problem } = useImpersonal<HTMLInputElement>(value);
  const described = [
    ...(problem === undefined ? [] : [`${id}-problem`]),
    ...(help === undefined ? [] : [`${id}-help`]),
  ];
  return (
    <div className="labelled-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        className="field"
        type="text"
        maxLength={200}
        // A name of spaces alone is none.
        pattern={required ? '.*\\S.*' : undefined}
        required={required}
        autoComplete="off"
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
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
      {help !== undefined && (
        <p id={`${id}-help`} className="loc">
          {help}
        </p>
      )}
    </div>
  );
}
