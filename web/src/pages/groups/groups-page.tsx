/** All groups of the workspace: what each is, where, who takes part at the asked time, since when, and its links. */
import { Link } from 'react-router';
import type { GroupItem } from '#domain/views/record-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatDate } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { EditLink } from '../../editing/edit-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { GroupLinks } from '../../records/group-links.tsx';
import '../../records/records.css';
import { panelText } from '../../view/panel.ts';
import { useView } from '../../view/use-view.ts';

function useColumns(): Column<GroupItem>[] {
  const { t, word, name, lang } = useText();
  const { link } = useView();
  return [
    {
      key: 'name',
      label: t('groups.group'),
      value: name,
      cell: (group) => <Link to={link(`/groups/${group.id}`)}>{name(group)}</Link>,
    },
    {
      key: 'kind',
      label: t('groups.kind'),
      value: ({ kind }) => word('groupKind', kind),
      cell: ({ kind }) => capitalised(word('groupKind', kind)),
    },
    {
      key: 'region',
      label: t('groups.region'),
      value: ({ regions }) => regions.map(name).join(', '),
      cell: ({ regions }) =>
        regions.length === 0 ? (
          <span className="loc">{t('groups.noRegion')}</span>
        ) : (
          regions.map((region) => (
            <span key={region.id} className="block">
              <Link to={link(`/regions/${region.id}`)}>{name(region)}</Link>
            </span>
          ))
        ),
    },
    {
      key: 'members',
      label: t('groups.members'),
      value: ({ members, observers }) => members + observers / 1000,
      numeric: true,
      cell: ({ id, members, observers }) =>
        members + observers === 0 ? (
          <span className="loc">{t('groups.noMembers')}</span>
        ) : (
          <PanelLink panel={panelText('members', id)}>
            {t('components.membersCount', { count: members })}
            {observers > 0 && <span className="block">{t('components.observersCount', { count: observers })}</span>}
          </PanelLink>
        ),
    },
    {
      key: 'dates',
      label: t('groups.dates'),
      value: ({ from = '', asOf }) => from + (asOf ?? ''),
      cell: ({ from, to, asOf }) => (
        <>
          {from !== undefined && (
            <span className="block">{t('groups.since', { date: formatDate(from, lang, { short: true }) })}</span>
          )}
          {to !== undefined && (
            <span className="block">{t('groups.until', { date: formatDate(to, lang, { short: true }) })}</span>
          )}
          {asOf !== null && (
            <span className="block loc">{t('groups.asOf', { date: formatDate(asOf, lang, { short: true }) })}</span>
          )}
          {from === undefined && to === undefined && asOf === null && (
            <span className="loc">{t('components.undated')}</span>
          )}
        </>
      ),
    },
    {
      key: 'links',
      label: t('groups.links'),
      value: ({ links }) => links.length,
      cell: ({ links }) => <GroupLinks links={links} brief />,
    },
  ];
}

function Groups({ groups }: { readonly groups: readonly GroupItem[] }) {
  const { t } = useText();
  const columns = useColumns();
  return (
    <DataTable
      caption={t('groups.count', { count: groups.length })}
      parameter="sort"
      rows={groups}
      columns={columns}
      rowKey={({ id }) => id}
      selected={null}
      stacked
      asGiven
    />
  );
}

export function GroupsPage() {
  const { workspace, at } = useView();
  const { t, say } = useText();
  const own = useWorkspace();
  const query = useEndpoint('groups', { workspace }, { at });
  usePageTitle(t('groups.title'), own && say(own.title));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('groups.title')}</h1>
        <EditLink className="button no-print" edit={{ form: 'add', table: 'groups', given: {} }}>
          {t('groups.add')}
        </EditLink>
      </div>
      <p className="page-lead">{t('groups.lead')}</p>
      <WithheldNote of="groups" />
      <QueryBoundary query={query} lines={9}>
        {({ items }) => (items.length === 0 ? <EmptyNote>{t('groups.empty')}</EmptyNote> : <Groups groups={items} />)}
      </QueryBoundary>
    </div>
  );
}
