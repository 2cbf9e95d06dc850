/** The statements behind something: full source title, locator, dates in words, basis, state. */
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Evidence } from '#domain/views/pieces.ts';
import type { DatedStatement } from '#domain/statement.ts';
import { useSources } from '../api/shared-answers.ts';
import { StatementLinks } from '../editing/statement-links.tsx';
import { useText } from '../i18n/use-text.ts';
import { panelText } from '../view/panel.ts';
import { useView } from '../view/use-view.ts';
import { Drawer } from './drawer.tsx';
import { EvidenceContext, type EvidenceRequest } from './evidence-context.ts';
import { formatDates } from './format-date.ts';
import { SourceTitle } from './source-title.tsx';
import './evidence.css';

/** Locator, dates, basis, state and note of one statement. */
export function StatementFacts({ statement }: { readonly statement: DatedStatement }) {
  const { t, word, lang } = useText();
  return (
    <dl className="facts">
      <dt>{t('components.locator')}</dt>
      <dd>{statement.locator}</dd>
      <dt>{t('components.dates')}</dt>
      <dd>{formatDates(statement, lang)}</dd>
      <dt>{t('components.basis')}</dt>
      <dd>{word('basis', statement.basis)}</dd>
      <dt>{t('components.state')}</dt>
      <dd>{word('statementState', statement.state)}</dd>
      {statement.note !== undefined && (
        <>
          <dt>{t('components.note')}</dt>
          <dd>{statement.note}</dd>
        </>
      )}
    </dl>
  );
}

/** The list of statements, each with the title of its source as a link to all that the source contributes. */
export function EvidenceList({
  statements,
  title,
  onLeave,
}: {
  readonly statements: Evidence;
  /** What they support, in words. */
  readonly title: string;
  readonly onLeave?: () => void;
}) {
  const sources = useSources();
  const { here } = useView();
  const { t, say } = useText();
  return (
    <ul className="evidence">
      {statements.map((statement) => {
        const source = sources.get(statement.source);
        return (
          <li key={statement.id}>
            <Link
              className="evidence-source"
              to={here({ panel: panelText('source', statement.source) })}
              preventScrollReset
              onClick={onLeave}
            >
              <SourceTitle source={source} id={statement.source} />
            </Link>
            <StatementFacts statement={statement} />
            {source?.unverified === true && <p className="loc">{t('components.unverified')}</p>}
            <StatementLinks
              id={statement.id}
              what={`${title}, ${source ? say(source.short) : statement.source}, ${statement.locator}`}
              {...(onLeave ? { onFollow: onLeave } : {})}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** Holds the evidence drawer for everything inside. */
export function EvidenceProvider({ children }: { readonly children: ReactNode }) {
  const [request, setRequest] = useState<EvidenceRequest>();
  const { t } = useText();
  const close = (): void => {
    setRequest(undefined);
  };
  return (
    <EvidenceContext value={setRequest}>
      {children}
      {request && (
        <Drawer title={request.title} onClose={close}>
          <p className="loc">{t('components.statements', { count: request.statements.length })}</p>
          <EvidenceList statements={request.statements} title={request.title} onLeave={close} />
        </Drawer>
      )}
    </EvidenceContext>
  );
}
