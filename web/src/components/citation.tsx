/** The short sources of a fact in the small voice; a click opens the statements. */
import { Fragment } from 'react';
import type { Evidence } from '#domain/views/pieces.ts';
import { useSources, useSourcesKnown } from '../api/shared-answers.ts';
import { useText } from '../i18n/use-text.ts';
import { citationParts } from './citation-text.ts';
import { useEvidence } from './evidence-context.ts';
import { formatDate, latestDate } from './format-date.ts';
import { InlineButton } from './inline-button.tsx';
import './citation.css';

interface Props {
  readonly statements: Evidence;
  /** What the statements support, in words: the title of the drawer. */
  readonly title: string;
  /** Add the latest date of the statements. */
  readonly dated?: boolean;
  /** Leave out where in the source. */
  readonly brief?: boolean;
  /** So many sources are named; the others are counted. */
  readonly most?: number;
}

/** Characters that stay on one line; they fit a narrow screen and a column of a table. */
const unbroken = 24;

/** A short source on one line; of one with a long locator the name. */
function Unbroken({ text }: { readonly text: string }) {
  const name = text.length <= unbroken ? text : (text.split(', ')[0] ?? '');
  if (name.length > unbroken) return text;
  return (
    <>
      <span className="nowrap">{name}</span>
      {text.slice(name.length)}
    </>
  );
}

/** A citation; nothing where there are no statements. */
export function Citation({ statements, title, dated = false, brief = false, most = 3 }: Props) {
  const sources = useSources();
  const known = useSourcesKnown();
  const open = useEvidence();
  const { t, lang } = useText();
  if (statements.length === 0) return null;
  // An id is not a name: a dot of ink until the names are there.
  if (!known) return <span className="citation citation-awaited" aria-hidden="true" />;
  const parts = citationParts(statements, sources, lang, !brief);
  const more = parts.length - most;
  const latest = dated ? latestDate(statements) : undefined;
  const tail = [
    ...(more > 0 ? [t('components.moreSources', { count: more })] : []),
    ...(latest === undefined ? [] : [`(${formatDate(latest, lang, { short: true })})`]),
  ].join(' ');
  const text = [parts.slice(0, most).join(' · '), tail].join(' ').trim();
  return (
    <InlineButton
      className="citation"
      name={t('components.showEvidence', { text: `${title}. ${text}` })}
      onPress={() => {
        open({ title, statements });
      }}
    >
      {parts.slice(0, most).map((part, place) => (
        <Fragment key={place}>
          {place > 0 && ' · '}
          <Unbroken text={part} />
        </Fragment>
      ))}
      {tail !== '' && ' '}
      {tail !== '' && <Unbroken text={tail} />}
    </InlineButton>
  );
}
