/** What is wrong with a field: what saving found until the field is changed, then what leaving it finds. */
import { useState } from 'react';
import type { CellKind } from '#domain/dataset/table.ts';
import { cellProblem, textKind } from '../cell-problem.ts';
import type { FieldProblem } from '../field-problems.ts';

interface Asked {
  readonly value: string;
  /** What saving found. */
  readonly problem: FieldProblem | undefined;
  /** What the cell may hold; free text when it is not given. */
  readonly kind?: CellKind | undefined;
}

/** The problem to show, and what the input calls when it is left and when it is changed: nothing new is said while one types. */
export function useFieldProblem({ value, problem, kind = textKind }: Asked) {
  const [found, setFound] = useState({ problem, value });
  const [left, setLeft] = useState<string>();
  if (found.problem !== problem) setFound({ problem, value });
  const stands = problem !== undefined && (found.problem !== problem || found.value === value);
  return {
    problem: stands ? problem : left === value ? cellProblem(kind, value) : undefined,
    onLeave: () => {
      setLeft(value);
    },
  };
}
