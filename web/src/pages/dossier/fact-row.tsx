/** One fact of the dossier: text, then its sources with dates. */
import type { ReactNode } from 'react';
import type { Evidence } from '#domain/views/pieces.ts';
import { Citation } from '../../components/citation.tsx';
import { formatDates } from '../../components/format-date.ts';
import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly children: ReactNode;
  readonly statements: Evidence;
  /** The fact in words, for the title of the evidence. */
  readonly title: string;
  /** Show the dates of the statements. */
  readonly dated?: boolean;
}

/** The dates of the statements in words, each once. */
export function useDatesOf() {
  const { lang } = useText();
  return (statements: Evidence): string =>
    [...new Set(statements.map((statement) => formatDates(statement, lang)))].join('; ');
}

export function FactRow({ children, statements, title, dated = true }: Props) {
  const datesOf = useDatesOf();
  return (
    <li>
      {children}
      {statements.length > 0 && (
        <span className="block">
          {dated && <span className="loc">{datesOf(statements)} · </span>}
          <Citation statements={statements} title={title} />
        </span>
      )}
    </li>
  );
}
