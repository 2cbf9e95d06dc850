/** A field of a form under its name, with help, what was understood, and what is wrong with it. */
import { useId, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { LabelProps } from './field-props.ts';
import type { FieldProblem } from '../field-problems.ts';
import './form-field.css';

/** What the input itself bears. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-required': boolean | undefined;
}

interface Props extends LabelProps {
  /** How what was typed is understood; read out when it changes. */
  readonly understood?: ReactNode;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** The name of a field; fields that may stay empty say so. */
export function FieldLabel({ label, required = false }: { readonly label: ReactNode; readonly required?: boolean }) {
  const { t } = useText();
  return (
    <>
      {label}
      {!required && <span className="form-optional"> {t('editing.optional')}</span>}
    </>
  );
}

/** What is wrong with a field, in words. */
export function ProblemText({ id, problem }: { readonly id: string; readonly problem: FieldProblem }) {
  const { say } = useText();
  return (
    <p id={id} className="form-problem">
      {say(problem.reason)}
    </p>
  );
}

export function FormField({ label, hint, problem, required = false, understood, children }: Props) {
  const id = useId();
  const described = [
    ...(problem ? [`${id}problem`] : []),
    ...(hint === undefined ? [] : [`${id}hint`]),
    ...(understood === undefined ? [] : [`${id}understood`]),
  ].join(' ');
  return (
    <div className="form-field">
      <label htmlFor={id}>
        <FieldLabel label={label} required={required} />
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': problem ? true : undefined,
        'aria-required': required || undefined,
      })}
      {problem && <ProblemText id={`${id}problem`} problem={problem} />}
      {understood !== undefined && (
        <p id={`${id}understood`} className="loc" role="status">
          {understood}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}hint`} className="loc">
          {hint}
        </p>
      )}
    </div>
  );
}
