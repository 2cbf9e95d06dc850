/** One fact of the dossier: text, then its sources with dates. */
import type { ReactNode } from 'react';
import type { Evidence } from '#domain/views/pieces.ts';
import { Citation } from '../../components/citation.tsx';
import { formatDate, formatDates } from '../../components/format-date.ts';
import { formatList } from '../../components/format-number.ts';
import { StatementMenu, type EditableType } from '../../editing/statement-menu.tsx';
import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly children: ReactNode;
  readonly statements: Evidence;
  /** The fact in words, for the title of the evidence. */
  readonly title: string;
  /** Show the dates of the statements. */
  readonly dated?: boolean;
  /** What the statements are, where each can be corrected by itself. */
  readonly editable?: EditableType;
}

/** The dates of the statements in words, each once; those that only attest stand together. */
export function useDatesOf() {
  const { t, lang } = useText();
  return (statements: Evidence): string => {
    const attestedOnly = statements.filter(
      ({ from, to, attested }) => from === undefined && to === undefined && attested,
    );
    const attested = new Set(attestedOnly.flatMap(({ attested: date = '' }) => formatDate(date, lang)));
    const others = statements.filter((statement) => !attestedOnly.includes(statement));
    return [
      ...(attested.size > 0 ? [t('components.attested', { date: formatList([...attested], lang) })] : []),
      ...new Set(others.map((statement) => formatDates(statement, lang))),
    ].join('; ');
  };
}

export function FactRow({ children, statements, title, dated = true, editable }: Props) {
  const datesOf = useDatesOf();
  return (
    <li>
      {children}
      {statements.length > 0 && (
        <span className="block">
          {dated && <span className="loc">{datesOf(statements)} · </span>}
          <Citation statements={statements} title={title} />
          {editable && <StatementMenu type={editable} statements={statements} what={title} />}
        </span>
      )}
    </li>
  );
}
