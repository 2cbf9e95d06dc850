/** The short sources of a fact in the small voice; a click opens the statements. */
import type { Evidence } from '#domain/views/pieces.ts';
import { useSources } from '../api/use-sources.ts';
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
}

const shown = 3;

/** A citation; nothing where there are no statements. */
export function Citation({ statements, title, dated = false, brief = false }: Props) {
  const sources = useSources();
  const open = useEvidence();
  const { t, lang } = useText();
  if (statements.length === 0) return null;
  const parts = citationParts(statements, sources, lang, !brief);
  const more = parts.length - shown;
  const latest = dated ? latestDate(statements) : undefined;
  const text = [
    parts.slice(0, shown).join(' · '),
    ...(more > 0 ? [t('components.moreSources', { count: more })] : []),
    ...(latest === undefined ? [] : [`(${formatDate(latest, lang, { short: true })})`]),
  ].join(' ');
  return (
    <InlineButton
      className="citation"
      name={t('components.showEvidence', { text: `${title}. ${text}` })}
      onPress={() => {
        open({ title, statements });
      }}
    >
      {text}
    </InlineButton>
  );
}
