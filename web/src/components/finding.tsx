/** Sentences that state a finding: reasons and clauses of the service, absent things in red, each with its sources. */
import type { ReactNode } from 'react';
import type { Reason } from '#domain/views/pieces.ts';
import { useText } from '../i18n/use-text.ts';
import { useEvidence } from './evidence-context.ts';
import { InlineButton } from './inline-button.tsx';
import './finding.css';

interface FindingProps {
  /** `h1` for the headline of a page. */
  readonly as?: 'h1' | 'p';
  readonly children: ReactNode;
}

/** A finding in the serif voice; numbers inside are links to their lists. */
export function Finding({ as: Tag = 'p', children }: FindingProps) {
  return <Tag className={Tag === 'h1' ? 'finding finding-headline' : 'finding'}>{children}</Tag>;
}

/** One clause: red when it states an absence; a button to its statements when it rests on some. */
export function ReasonClause({ reason }: { readonly reason: Reason }) {
  const { say } = useText();
  const open = useEvidence();
  const text = say(reason.text);
  const tone = reason.missing ? 'missing' : '';
  if (reason.statements.length === 0) return <span className={tone}>{text}</span>;
  return (
    <InlineButton
      className={tone}
      onPress={() => {
        open({ title: text, statements: reason.statements });
      }}
    >
      {text}
    </InlineButton>
  );
}

/** Clauses one after the other, as a text. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return reasons.map((reason, place) => (
    // Clauses have no id and never change places within one answer.
    <span key={`${reason.code}-${String(place)}`}>
      <ReasonClause reason={reason} />{' '}
    </span>
  ));
}
