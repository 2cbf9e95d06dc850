/** Members of a group by pillar, each with its seats, their states, dates and sources. */
import type { MemberItem } from '#domain/views/record-view.ts';
import { Citation } from '../components/citation.tsx';
import { capitalised } from '../components/format-number.ts';
import { OrganisationLink } from '../components/organisation-link.tsx';
import { usePillarName } from '../components/pillar-mark.tsx';
import { StatementMenu } from '../editing/statement-menu.tsx';
import { useText } from '../i18n/use-text.ts';
import { groupedByOrganisation, groupedByPillar } from './members-by-pillar.ts';
import './members-list.css';

function Seat({ item }: { readonly item: MemberItem }) {
  const { word, name } = useText();
  const role = word('groupRole', item.role);
  return (
    <p>
      {capitalised(role)}
      {item.state !== 'stated' && <span className="loc">, {word('statementState', item.state)}</span>}
      {' · '}
      <Citation statements={item.statements} title={`${name(item.organisation)}: ${role}`} dated />
      <StatementMenu type="MEMBER_OF" statements={item.statements} what={`${name(item.organisation)}: ${role}`} />
    </p>
  );
}

/** Organisations in the order given, the seats of one together. */
export function SeatRows({ items }: { readonly items: readonly MemberItem[] }) {
  return (
    <ul className="rows">
      {groupedByOrganisation(items).map(([organisation, seats]) => (
        <li key={organisation.id}>
          <OrganisationLink organisation={organisation} mark />
          <div className="under-mark">
            {seats.map((item) => (
              <Seat key={`${item.role}-${item.state}`} item={item} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The same under the names of their pillars. */
export function MembersByPillar({ items }: { readonly items: readonly MemberItem[] }) {
  const pillarName = usePillarName();
  return groupedByPillar(items).map(([pillar, own]) => (
    <section key={pillar ?? ''} className="panel-part">
      <h3>{pillarName(pillar)}</h3>
      <SeatRows items={own} />
    </section>
  ));
}
