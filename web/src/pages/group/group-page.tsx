/** One group on one page: who takes part when, compared with other dates and groups, its meetings, rules and origin. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { GroupView } from '#domain/views/group-view.ts';
import type { MembersView } from '#domain/views/record-view.ts';
import { isNotFound } from '../../api/api-error.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { PrintedSources } from '../../components/printed-sources.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary, Skeleton } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import '../../records/records.css';
import { useView } from '../../view/use-view.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { ComparisonPart } from './comparison-part.tsx';
import { EventsPart } from './events-part.tsx';
import { GroupHead } from './group-head.tsx';
import { LeadershipPart } from './leadership-part.tsx';
import { MembersPart } from './members-part.tsx';
import { OriginPart } from './origin-part.tsx';
import { OutsidePart } from './outside-part.tsx';
import { FiguresPart, LinksPart, NotStatedPart, SaidPart, TopicsPart } from './said-parts.tsx';
import { SizesPart } from './sizes-part.tsx';
import { StepsPart } from './steps-part.tsx';
import '../../app/panels/panels.css';
import './group-page.css';

function Contents() {
  const { t } = useText();
  const parts = [
    ['integrantes', t('groups.membersTitle')],
    ['comparar', t('groups.compareTitle')],
    ['reuniones', t('groups.eventsTitle')],
    ['reglas', t('groups.stepsTitle')],
    ['conduccion', t('groups.leadTitle')],
    ['origen', t('groups.originTitle')],
    ['vinculos', t('groups.linksTitle')],
    ['fuera', t('groups.outsideTitle')],
  ] as const;
  return (
    <nav className="group-contents no-print" aria-label={t('groups.onPage')}>
      {parts.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}

interface Props {
  readonly view: GroupView;
  readonly members: UseQueryResult<MembersView>;
}

function Group({ view, members }: Props) {
  return (
    <article className="page group-page">
      <GroupHead view={view} />
      <Contents />
      <div className="group-spread">
        <div className="group-main">
          <QueryBoundary query={members}>{(answer) => <MembersPart view={view} members={answer} />}</QueryBoundary>
          <ComparisonPart view={view} />
          <EventsPart view={view} />
          <StepsPart view={view} />
        </div>
        <div className="group-beside">
          <LeadershipPart view={view} />
          <SizesPart view={view} members={members.data} />
          <OriginPart view={view} />
          <LinksPart view={view} />
          <NotStatedPart view={view} />
          <OutsidePart view={view} />
          <FiguresPart view={view} />
          <SaidPart view={view} />
          <TopicsPart view={view} />
        </div>
      </div>
      <PrintedSources answers={[view, members.data]} />
    </article>
  );
}

export function GroupPage() {
  const { workspace, id = '', at } = useView();
  const { name } = useText();
  const query = useEndpoint('group', { workspace, id }, { at });
  const members = useEndpoint('members', { workspace, id }, { at });
  usePageTitle(query.data && name(query.data.group));
  if (isNotFound(query.error)) return <NotFoundPage />;
  return (
    <QueryBoundary query={query} lines={9}>
      {/* What stands below the members would move when they come. */}
      {(view) => (members.isPending ? <Skeleton lines={9} /> : <Group view={view} members={members} />)}
    </QueryBoundary>
  );
}
