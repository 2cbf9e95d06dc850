/** Members of a group at the asked time: by pillar, with role, state and sources, and the figures that sources give. */
import { Link } from 'react-router';
import type { MemberItem, MembersView } from '#domain/views/record-view.ts';
import { currentStates } from '#domain/vocabularies.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { ClaimRows } from '../../components/claim-rows.tsx';
import { DisagreementView } from '../../components/disagreement.tsx';
import { Drawer } from '../../components/drawer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatList } from '../../components/format-number.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { AddMenu } from '../../editing/add-menu.tsx';
import { EditLink } from '../../editing/edit-link.tsx';
import { NodeActions } from '../../editing/node-actions.tsx';
import { useText } from '../../i18n/use-text.ts';
import { GroupLinks } from '../../records/group-links.tsx';
import { GroupTopics } from '../../records/group-topics.tsx';
import { MembersByPillar, SeatRows } from '../../records/members-list.tsx';
import { useView } from '../../view/use-view.ts';
import type { PanelProps } from './panel-props.ts';
import './panels.css';

function isCurrent({ state }: MemberItem): boolean {
  return currentStates.some((current) => current === state);
}

function Members({ view }: { readonly view: MembersView }) {
  const { t, lang } = useText();
  const counts = [
    t('components.membersCount', { count: view.counts.members }),
    ...(view.counts.observers > 0 ? [t('components.observersCount', { count: view.counts.observers })] : []),
  ];
  const others = view.items.filter((item) => !isCurrent(item));
  return (
    <>
      {view.counts.organisations === 0 ? (
        <EmptyNote>{t('components.membersNone')}</EmptyNote>
      ) : (
        <p>{t('components.membersAt', { text: formatList(counts, lang) })}</p>
      )}
      <MembersByPillar items={view.items.filter(isCurrent)} />
      {others.length > 0 && (
        <section className="panel-part">
          <h3>{t('components.notCounted')}</h3>
          <SeatRows items={others} />
        </section>
      )}
    </>
  );
}

export function MembersPanel({ id, onClose }: PanelProps) {
  const { workspace, at, link } = useView();
  const { t, name, ofGroup } = useText();
  const query = useEndpoint('members', { workspace, id }, { at }, { keep: false });
  const groups = useEndpoint('groups', { workspace }, { at });
  const group = groups.data?.items.find((item) => item.id === id);
  const title = query.data ? t('components.membersTitle', { ofGroup: ofGroup(query.data.group) }) : t('shell.loading');
  return (
    <Drawer title={title} onClose={onClose}>
      <QueryBoundary query={query}>
        {(view) => (
          <>
            <NodeActions label="Group" id={id} what={name(view.group)}>
              <Link className="button" to={link(`/groups/${id}`)}>
                {t('groups.openGroup')}
              </Link>
              <EditLink className="button" edit={{ form: 'members', group: id }}>
                {t('editing.update')}
              </EditLink>
              <AddMenu
                rows={[
                  ...['memberships', 'engagements', 'events', 'group_topics', 'group_links'].map((table) => ({
                    table,
                    given: { group: id },
                  })),
                  { table: 'claims', given: { about: `Group~${id}` } },
                ]}
              />
            </NodeActions>
            <Members view={view} />
            {view.figures.length > 0 && (
              <section className="panel-part">
                <h3>{t('components.membersFigures')}</h3>
                <ClaimRows claims={view.figures} />
              </section>
            )}
            {group !== undefined && group.topics.length > 0 && (
              <section className="panel-part">
                <h3>{t('components.groupTopics')}</h3>
                <GroupTopics topics={group.topics} />
              </section>
            )}
            {group !== undefined && group.links.length > 0 && (
              <section className="panel-part">
                <h3>{t('components.groupLinks')}</h3>
                <GroupLinks links={group.links} />
              </section>
            )}
            {view.disagreements.length > 0 && (
              <section className="panel-part">
                <h3>{t('components.disagreeTitle')}</h3>
                {view.disagreements.map((disagreement) => (
                  <DisagreementView key={disagreement.id} disagreement={disagreement} />
                ))}
              </section>
            )}
          </>
        )}
      </QueryBoundary>
    </Drawer>
  );
}
