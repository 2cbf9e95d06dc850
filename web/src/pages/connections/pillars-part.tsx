/** Who has lines to several pillars: each number opens its statements; counts beside what chance would give. */
import type { ConnectionsView, PillarConnector } from '#domain/views/connections-view.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { Citation } from '../../components/citation.tsx';
import { formatNumber } from '../../components/format-number.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';

function useColumns(): Column<PillarConnector>[] {
  const { t, name, lang } = useText();
  const pillarName = usePillarName();
  const beside = ({ count, expected }: PillarConnector['liaison']): string =>
    t('connections.beside', { number: formatNumber(count, lang), expected: formatNumber(expected, lang, 1) });
  return [
    {
      key: 'name',
      label: t('network.table.name'),
      value: ({ organisation }) => name(organisation),
      cell: ({ organisation }) => <OrganisationLink organisation={organisation} mark />,
    },
    {
      key: 'pillars',
      label: t('connections.contacts'),
      value: ({ pillars }) => pillars.length,
      cell: ({ organisation, pillars }) => (
        <ul className="connections-pillars">
          {pillars.map(({ pillar, contacts, conflictOnly, statements }) => (
            <li key={pillar ?? ''}>
              {pillarName(pillar)}: {formatNumber(contacts, lang)}{' '}
              {conflictOnly > 0 && `${t('connections.conflictOnly', { count: conflictOnly })} `}
              <Citation
                statements={statements}
                title={`${name(organisation)} – ${pillarName(pillar)}`}
                brief
                most={1}
              />
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'between',
      label: t('connections.between'),
      value: ({ between }) => between.count,
      cell: ({ between }) => beside(between),
      numeric: true,
    },
    {
      key: 'liaison',
      label: t('connections.liaison'),
      value: ({ liaison }) => liaison.count,
      cell: ({ liaison }) => beside(liaison),
      numeric: true,
    },
  ];
}

export function PillarsPart({ pillars: { total, items } }: Pick<ConnectionsView, 'pillars'>) {
  const { t } = useText();
  const columns = useColumns();
  return (
    <Section title={t('connections.pillars')}>
      {total === 0 ? (
        <EmptyNote>{t('connections.pillarsNone')}</EmptyNote>
      ) : (
        <>
          <p className="loc">{t('connections.brokerage')}</p>
          <DataTable
            caption={
              total > items.length
                ? t('connections.shown', { shown: items.length, count: total })
                : t('measures.rows', { count: total })
            }
            parameter="sort"
            rows={items}
            columns={columns}
            rowKey={({ organisation }) => organisation.id}
            selected={null}
            stacked
            asGiven
          />
        </>
      )}
    </Section>
  );
}
