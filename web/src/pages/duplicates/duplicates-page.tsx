/** Pairs of organisations that may be one, each with its reasons and the way to join them. */
import { useEndpoint } from '../../api/use-endpoint.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { EditLink } from '../../editing/edit-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import '../add/add-page.css';
import './duplicates-page.css';

export function DuplicatesPage() {
  const { workspace } = useView();
  const { t, say, name } = useText();
  const query = useEndpoint('duplicates', { workspace }, {});
  usePageTitle(t('editing.duplicates'));
  return (
    <div className="page add-page">
      <h1>{t('editing.duplicates')}</h1>
      <p className="add-lead">{t('editing.duplicatesLead')}</p>
      <QueryBoundary query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote>{t('editing.duplicatesNone')}</EmptyNote>
          ) : (
            <ul className="rows duplicates">
              {items.map(({ a, b, reasons }) => (
                <li key={`${a.id} ${b.id}`}>
                  <p>
                    <OrganisationLink organisation={a} mark />
                  </p>
                  <p>
                    <OrganisationLink organisation={b} mark />
                  </p>
                  <p className="loc">{reasons.map(({ text }) => say(text)).join(' · ')}</p>
                  <EditLink
                    className="button no-print"
                    edit={{ form: 'merge', id: a.id, other: b.id }}
                    name={t('editing.mergeTitle', { from: name(b), into: name(a) })}
                  >
                    {t('editing.mergeDo')}
                  </EditLink>
                </li>
              ))}
            </ul>
          )
        }
      </QueryBoundary>
    </div>
  );
}
