/** Everything that can be added to the record by hand, by what it is about. */
import { capitalised } from '../../components/format-number.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { Section } from '../../components/section.tsx';
import { Link } from 'react-router';
import { EditLink } from '../../editing/edit-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import './add-page.css';

const parts = [
  ['editing.addOrganisations', ['organisations', 'presences', 'ties', 'part_of']],
  ['editing.addGroups', ['groups', 'memberships', 'engagements', 'group_topics', 'group_links', 'topics']],
  ['editing.addEvents', ['events', 'participations']],
  ['editing.addSources', ['sources', 'claims']],
  ['editing.addRoles', ['expected_roles', 'can_fill', 'role_scope']],
  ['editing.addGround', ['regions', 'pillars', 'mandates']],
] as const;

export function AddPage() {
  const { link } = useView();
  const { t, word } = useText();
  usePageTitle(t('editing.addPage'));
  return (
    <div className="page add-page">
      <h1>{t('editing.addPage')}</h1>
      <p className="add-lead">{t('editing.addPageLead')}</p>
      <div className="add-parts">
        {parts.map(([title, tables]) => (
          <Section key={title} title={t(title)}>
            <ul className="rows">
              {tables.map((table) => (
                <li key={table}>
                  <EditLink edit={{ form: 'add', table, given: {} }}>{capitalised(word('tableRow', table))}</EditLink>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
      <p>
        <Link to={link('/duplicates')}>{t('editing.duplicates')}</Link>
      </p>
    </div>
  );
}
