/** What to do in a workspace that has no region yet: load tables, or put the first things on file by hand. */
import { Link } from 'react-router';
import { useIsInternal } from '../../api/shared-answers.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { Section } from '../../components/section.tsx';
import { capitalised } from '../../components/format-number.ts';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { EditLink } from '../../editing/edit-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

/** In the order in which one needs the other: regions before groups, organisations before their seats. */
const tables = ['regions', 'groups', 'organisations', 'memberships'] as const;
/** What organisations and expected roles are described with; a template brings it. */
const described = ['pillars', 'mandates', 'expected_roles'] as const;

export function FirstSteps() {
  const { t, word } = useText();
  const { workspace, link } = useView();
  const own = useWorkspace();
  const internal = useIsInternal();
  if (!internal)
    return (
      <>
        <p className="empty">{t('audience.noRegion')}</p>
        <WithheldNote of="regions" />
      </>
    );
  const known = (own?.pillars.length ?? 0) > 0;
  const command = `npm run import -- seeds/template --workspace ${workspace}`;
  return (
    <>
      <p className="empty">{t('regions.empty')}</p>
      <div className="first-steps">
        <Section title={t('regions.byHand')}>
          <ol className="first-steps-list">
            {[...(known ? [] : described), ...tables].map((table) => (
              <li key={table}>
                <EditLink edit={{ form: 'add', table, given: {} }}>{capitalised(word('tableRow', table))}</EditLink>
                <p className="loc">{t(`regions.first.${table}`)}</p>
              </li>
            ))}
          </ol>
          <p>
            <Link to={link('/add')}>{t('regions.addAll')}</Link>
          </p>
        </Section>
        <Section title={t('regions.byTables')}>
          <p>{t('regions.byTablesText')}</p>
          <p>
            <code>{command}</code>
          </p>
        </Section>
      </div>
    </>
  );
}
