/** Secretariats and coordinators of all times, oldest first, with dates and sources; who pays them, what is left open. */
import { evidenceSpan, type StatementDates } from '#domain/statement.ts';
import { Citation } from '../../components/citation.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatDates } from '../../components/format-date.ts';
import { formatList } from '../../components/format-number.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { Section } from '../../components/section.tsx';
import { StatementMenu } from '../../editing/statement-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ClaimRows } from '../../components/claim-rows.tsx';
import type { PartProps } from './part-props.ts';

/** Rules and criteria stand with their step. Measures are words of whoever wrote them down, in either language. */
const tells: ReadonlySet<string> = new Set(['status', 'figure', 'note', 'not-stated']);

/** Undated ones last. */
function byEvidence(a: StatementDates, b: StatementDates): number {
  const [first, second] = [evidenceSpan(a), evidenceSpan(b)];
  return (first?.first ?? '9').localeCompare(second?.first ?? '9');
}

export function LeadershipPart({ view }: PartProps) {
  const { t, word, name, lang } = useText();
  const said = [...view.steps.flatMap(({ claims }) => claims), ...view.claims].filter(
    ({ aspect, measure = '' }) => tells.has(aspect) && /secretar|coordina/i.test(measure),
  );
  return (
    <Section title={t('groups.leadTitle')} id="conduccion">
      {view.leadership.length === 0 && <EmptyNote>{t('groups.leadNone')}</EmptyNote>}
      <ul className="rows">
        {view.leadership.map(({ organisation, role, state, statements }) => {
          const what = `${word('groupRolePlural', role)}: ${name(organisation)}`;
          const oldestFirst = [...statements].sort(byEvidence);
          const dates = [...new Set(oldestFirst.map((statement) => formatDates(statement, lang)))];
          return (
            <li key={`${role}-${organisation.id}`}>
              {word('groupRolePlural', role)}: <OrganisationLink organisation={organisation} />
              <span className="block">
                <span className="loc">
                  {state === 'undated' ? '' : `${formatList(dates, lang)}; `}
                  {word('statementState', state)} ·{' '}
                </span>
                <Citation statements={statements} title={what} />
                <StatementMenu type="MEMBER_OF" statements={statements} what={what} />
              </span>
            </li>
          );
        })}
      </ul>
      {said.length > 0 && <ClaimRows claims={said} named />}
    </Section>
  );
}
