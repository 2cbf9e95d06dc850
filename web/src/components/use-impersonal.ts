/** Keeps personal data out of a field of free text: said when the field is left, and the form is not sent with it. */
import { useEffect, useRef, useState } from 'react';
import { personalDataProblem } from '#domain/dataset/personal-data-warning.ts';
import { useText } from '../i18n/use-text.ts';

/** What to show under the field; `ref` belongs to the field, `onBlur` too. */
export function useImpersonal<Field extends HTMLInputElement | HTMLTextAreaElement>(value: string) {
  const { say } = useText();
  const ref = useRef<Field>(null);
  const [left, setLeft] = useState<string>();
  const found = personalDataProblem({ type: 'text' }, value);
  const problem = found && say(found);
  useEffect(() => {
    ref.current?.setCustomValidity(problem ?? '');
  }, [problem]);
  return {
    ref,
    onBlur: () => {
      setLeft(value);
    },
    problem: left === value ? problem : undefined,
  };
}
