/** Who sits in two groups, and in which roles. */
import type { ReactNode } from 'react';
import type { Connector } from '#domain/views/region-view.ts';
import { Citation } from '../../components/citation.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatDate, latestDate } from '../../components/format-date.ts';
import { formatList } from '../../components/format-number.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';

/** "secretariat in the Lima group (August 2016)", with the part or whole that holds the seat. */
function useSeatWords() {
  const { t, word, name, group: inGroup, lang } = useText();
  return ({ group, roles, through, statements }: Connector['seats'][number]): string => {
    const words = formatList(
      roles.map((role) => word('groupRole', role)),
      lang,
    );
    const seat = through
      ? t('overview.connectorThrough', { roles: words, group: inGroup(group), organisation: name(through) })
      : t('overview.connectorSeat', { roles: words, group: inGroup(group) });
    const date = latestDate(statements);
    return date === undefined ? seat : `${seat} (${formatDate(date, lang)})`;
  };
}

function ConnectorRow({ connector }: { readonly connector: Connector }) {
  const { name } = useText();
  const seatWords = useSeatWords();
  const words = connector.seats.map(seatWords).join('; ');
  return (
    <li>
      <OrganisationLink organisation={connector.organisation} />: {words}.
      <span className="block">
        <Citation
          statements={connector.seats.flatMap(({ statements }) => statements)}
          title={`${name(connector.organisation)}: ${words}`}
          brief
        />
      </span>
    </li>
  );
}

interface Props {
  readonly connectors: readonly Connector[];
  /** How many there are where not all are told. */
  readonly total?: number;
  /** What is said where nobody connects groups. */
  readonly none?: string;
  /** A link beside the heading. */
  readonly aside?: ReactNode;
}

export function ConnectorsPart({ connectors, total = connectors.length, none, aside }: Props) {
  const { t, group } = useText();
  const groups = [...new Map(connectors.flatMap(({ seats }) => seats.map(({ group }) => [group.id, group]))).values()];
  const [a, b] = groups;
  const title =
    groups.length === 2 && a && b ? t('overview.connectorsOf', { a: group(a), b: group(b) }) : t('overview.connectors');
  return (
    <Section title={title} id="une" aside={aside}>
      {connectors.length === 0 ? (
        <EmptyNote>{none ?? t('overview.connectorsNone')}</EmptyNote>
      ) : (
        <>
          {total > connectors.length && (
            <p className="loc">{t('connections.shown', { shown: connectors.length, count: total })}</p>
          )}
          <ul className="rows">
            {connectors.map((connector) => (
              <ConnectorRow key={connector.organisation.id} connector={connector} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
