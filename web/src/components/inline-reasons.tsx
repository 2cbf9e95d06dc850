/** Reasons as running text; each clause that rests on statements opens them. */
import type { KeyboardEvent } from 'react';
import type { Reason } from '#domain/views/pieces.ts';
import { useEvidence } from './evidence-context.ts';
import { useText } from '../i18n/use-text.ts';
import './inline-reasons.css';

function Clause({ reason }: { readonly reason: Reason }) {
  const { say } = useText();
  const open = useEvidence();
  const text = say(reason.text);
  const tone = reason.missing ? 'missing' : '';
  if (reason.statements.length === 0) return <span className={tone}>{text}</span>;
  const show = (): void => {
    open({ title: text, statements: reason.statements });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    show();
  };
  // A real button is a box of its own and would break the text into lines.
  return (
    <span role="button" tabIndex={0} className={`clause ${tone}`} onClick={show} onKeyDown={onKey}>
      {text}
    </span>
  );
}

/** Clauses one after the other. */
export function InlineReasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return reasons.map((reason, place) => (
    // Clauses have no id and never change places within one answer.
    <span key={`${reason.code}-${String(place)}`}>
      {place > 0 && ' '}
      <Clause reason={reason} />
    </span>
  ));
}
