/** What every field of a form is given. */
import type { ReactNode } from 'react';
import type { FieldProblem } from '../field-problems.ts';

export interface LabelProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: FieldProblem | undefined;
  readonly required?: boolean;
}

/** A field with one text as its value. */
export interface FieldProps extends LabelProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Takes the focus when it comes up. */
  readonly first?: boolean;
}
