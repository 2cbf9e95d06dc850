/** Who coordinates and who is the secretariat, each with its date and sources. */
import type { GroupStanding } from '#domain/views/region-view.ts';
import { Citation } from '../../components/citation.tsx';
import { formatDate, latestDate } from '../../components/format-date.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { useText } from '../../i18n/use-text.ts';

export function Leadership({ standing }: { readonly standing: GroupStanding }) {
  const { t, word, lang, name } = useText();
  if (standing.leadership.length === 0) return <p className="lead-second">{t('overview.leadershipNone')}</p>;
  return (
    <p className="lead-second leadership">
      {standing.leadership.map(({ organisation, role, state, statements }) => {
        const date = latestDate(statements);
        const words = [
          ...(date === undefined ? [t('components.undated')] : [formatDate(date, lang)]),
          ...(state === 'stated' || state === 'last-stated' || state === 'undated'
            ? []
            : [word('statementState', state)]),
        ].join(', ');
        return (
          <span key={`${organisation.id}-${role}`}>
            {word('groupRolePlural', role)}: <OrganisationLink organisation={organisation} /> ({words}).{' '}
            <Citation statements={statements} title={`${word('groupRolePlural', role)}: ${name(organisation)}`} brief />
          </span>
        );
      })}
    </p>
  );
}
