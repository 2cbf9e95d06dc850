/** The name of a workspace in one language. */
import { useId } from 'react';

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
  return (
    <div className="labelled-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type="text"
        maxLength={200}
        // A name of spaces alone is none.
        pattern={required ? '.*\\S.*' : undefined}
        required={required}
        autoComplete="off"
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className="loc">
          {help}
        </p>
      )}
    </div>
  );
}
