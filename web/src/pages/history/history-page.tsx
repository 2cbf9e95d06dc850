/** The history of a workspace, or of one organisation or group, newest first. */
import { Link } from 'react-router';
import type { ChangesView } from '#domain/views/history-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatNumber } from '../../components/format-number.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { AuthorFilter } from './author-filter.tsx';
import { ChangeDays } from './change-days.tsx';
import './history.css';

/** Entries a page; one more is asked for, to know whether a page follows. The service takes up to 200. */
const pageSize = 50;

/** The organisation or group of the filter; its id for a name until that is there, and when it is no longer on file. */
function useFiltered(): { readonly name: string; readonly page?: string } | undefined {
  const { workspace, at, get } = useView();
  const { name } = useText();
  const [id, group] = [get('organisation'), get('group')];
  const { data } = useEndpoint('organisation', { workspace, id: id ?? '' }, { at }, { enabled: id !== undefined });
  const asked = id === undefined && group !== undefined;
  const groups = useEndpoint('groups', { workspace }, { at }, { enabled: asked });
  if (id !== undefined)
    return data?.organisation.id === id
      ? { name: name(data.organisation), page: `/organisations/${id}` }
      : { name: id };
  if (group === undefined) return undefined;
  const known = groups.data?.items.find((item) => item.id === group);
  return known ? { name: name(known), page: `/groups/${group}` } : { name: group };
}

function Pages({ items, more }: { readonly items: ChangesView['items']; readonly more: boolean }) {
  const { get, here } = useView();
  const { t } = useText();
  const last = items.at(-1);
  const isLater = get('before') !== undefined;
  if (!isLater && !more) return null;
  return (
    <nav className="history-pages no-print" aria-label={t('history.pages')}>
      {isLater && (
        <Link className="button" to={here({ before: undefined })}>
          {t('history.newest')}
        </Link>
      )}
      {more && last && (
        <Link className="button" to={here({ before: String(last.sequence) })}>
          {t('history.older')}
        </Link>
      )}
    </nav>
  );
}

function Total({ total }: { readonly total: number }) {
  const { get } = useView();
  const { t, word, lang } = useText();
  const author = get('author');
  const words = { count: total, text: formatNumber(total, lang) };
  return (
    <p className="loc" role="status">
      {author === undefined
        ? t('history.total', words)
        : t('history.totalBy', { ...words, author: word('author', author) })}
    </p>
  );
}

export function HistoryPage() {
  const { workspace, get, link } = useView();
  const { t } = useText();
  const organisation = get('organisation');
  const group = get('group');
  const filtered = useFiltered();
  const [author, before] = [get('author'), get('before')];
  const query = { organisation, group, author, before, limit: String(pageSize + 1) };
  const changes = useEndpoint('changes', { workspace }, query);
  const title = filtered ? t('history.titleOf', { name: filtered.name }) : t('history.title');
  usePageTitle(title);
  return (
    <div className="page history">
      <h1>{title}</h1>
      <p className="history-lead">{t('history.lead')}</p>
      <div className="history-bar no-print">
        <AuthorFilter />
        {filtered !== undefined && (
          <>
            {filtered.page !== undefined && (
              <Link to={link(filtered.page)}>
                {t(organisation === undefined ? 'history.openGroup' : 'history.openDossier')}
              </Link>
            )}
            <Link to={link('/history')}>{t('history.allOfWorkspace')}</Link>
          </>
        )}
      </div>
      <QueryBoundary query={changes} lines={8}>
        {({ total, items }) => (
          <div>
            <Total total={total} />
            {items.length === 0 ? (
              <EmptyNote>
                {t(filtered === undefined && author === undefined ? 'history.emptyWorkspace' : 'history.emptyFilter')}
              </EmptyNote>
            ) : (
              <ChangeDays changes={items.slice(0, pageSize)} />
            )}
            <Pages items={items.slice(0, pageSize)} more={items.length > pageSize} />
          </div>
        )}
      </QueryBoundary>
    </div>
  );
}
