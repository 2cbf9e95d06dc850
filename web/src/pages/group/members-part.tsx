/** Who takes part at the asked time: counts by state, pillar and kind, then each organisation with its sources. */
import type { MemberItem, MembersView } from '#domain/views/record-view.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatList } from '../../components/format-number.ts';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { MembersByPillar, SeatRows } from '../../records/members-list.tsx';
import { placeOfPillar } from '../../records/members-by-pillar.ts';
import { CountTable } from './count-table.tsx';
import { KnownDates } from './known-dates.tsx';
import { ListFilters, useFiltered, type ListFilter } from '../../components/list-filters.tsx';
import { isOnFile } from './member-tally.ts';
import type { PartProps } from './part-props.ts';

function useMemberFilters(): readonly ListFilter<MemberItem>[] {
  const { t, word } = useText();
  const pillarName = usePillarName();
  return [
    {
      parameter: 'pillar',
      label: t('groups.filterPillar'),
      values: ({ organisation }) => [organisation.pillar ?? 'unknown'],
      words: pillarName,
    },
    {
      parameter: 'kind',
      label: t('groups.filterKind'),
      values: ({ organisation }) => [organisation.kind],
      words: (kind) => word('organisationKindPlural', kind),
    },
    {
      parameter: 'role',
      label: t('groups.filterRole'),
      values: ({ role }) => [role],
      words: (role) => word('groupRolePlural', role),
    },
    {
      parameter: 'state',
      label: t('groups.filterState'),
      values: ({ state }) => [state],
      words: (state) => word('statementState', state),
    },
  ];
}

function Counts({ members }: { readonly members: MembersView }) {
  const { t, word, lang } = useText();
  const pillarName = usePillarName();
  const { state } = members.counts;
  const parts = [
    ...(state['stated'] === undefined ? [] : [t('groups.stateStated', { count: state['stated'] })]),
    ...(state['last-stated'] === undefined ? [] : [t('groups.stateLast', { count: state['last-stated'] })]),
    ...(state['undated'] === undefined ? [] : [t('groups.stateUndated', { count: state['undated'] })]),
  ];
  return (
    <>
      <p className="group-states">{formatList(parts, lang)}.</p>
      <div className="count-tables">
        <CountTable
          title={t('groups.byPillar')}
          items={members.items}
          value={({ organisation }) => organisation.pillar ?? 'unknown'}
          words={pillarName}
          place={(pillar) => placeOfPillar(pillar === 'unknown' ? null : pillar)}
        />
        <CountTable
          title={t('groups.byKind')}
          items={members.items}
          value={({ organisation }) => organisation.kind}
          words={(kind) => word('organisationKindPlural', kind)}
        />
      </div>
    </>
  );
}

export function MembersPart({ view, members }: PartProps & { readonly members: MembersView }) {
  const { t } = useText();
  const filters = useMemberFilters();
  const shown = useFiltered(members.items, filters);
  const others = shown.filter((item) => !isOnFile(item));
  return (
    <Section title={t('groups.membersTitle')} id="integrantes">
      <KnownDates dates={view.dates} />
      {members.counts.organisations === 0 ? (
        <EmptyNote>{t('components.membersNone')}</EmptyNote>
      ) : (
        <Counts members={members} />
      )}
      {members.items.length > 0 && (
        <ListFilters items={members.items} filters={filters} label={t('groups.membersTitle')} />
      )}
      {shown.length === 0 && members.items.length > 0 && <EmptyNote>{t('groups.noneLeft')}</EmptyNote>}
      <div className="group-members">
        <MembersByPillar items={shown.filter(isOnFile)} />
      </div>
      {others.length > 0 && (
        <section className="panel-part">
          <h3>{t('components.notCounted')}</h3>
          <SeatRows items={others} />
        </section>
      )}
    </Section>
  );
}
