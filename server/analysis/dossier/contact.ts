/** A dossier's sentences about groups: the seats and the contact on file, or that there is none. */
import { isCurrent, newestDate } from '#domain/asked-time.ts';
import { groupInSentence, inSentence } from '#domain/articles.ts';
import { dateWords } from '#domain/date-words.ts';
import { rungWords } from '#domain/gap-reasons/rung-words.ts';
import type { Localised } from '#domain/localised.ts';
import type { DatedStatement } from '#domain/statement.ts';
import { both, say } from '#domain/statement-sentences/sentence-table.ts';
import type { EngagementView, GroupRef, Reason, ThroughView } from '#domain/views/pieces.ts';
import type { OrganisationView } from '#domain/views/record-view.ts';
import { words } from '#domain/wording.ts';

type Membership = OrganisationView['memberships'][number];

/** "(agosto de 2017)", the newest date of the statements; "(sin fecha)" when they have none. */
function when(statements: readonly DatedStatement[]): Localised {
  const date = newestDate(statements);
  if (date === null) return both('(sin fecha)', '(undated)');
  const { es, en } = dateWords(date);
  return both(`(${es})`, `(${en})`);
}

function seatSentence({ group, role, state, statements }: Membership): Reason[] {
  const past = state === 'ended' || state === 'superseded';
  if (!past && !isCurrent(state)) return [];
  const counted = past ? statements : statements.filter((statement) => isCurrent(statement.state));
  const shown = counted.length > 0 ? counted : statements;
  const verb = words(past ? 'pastSeat' : 'seat', role);
  return [
    {
      code: past ? 'past-seat' : 'seat',
      text: say(both('', 'it'), verb, groupInSentence(group.short), when(shown)),
      statements: shown,
      missing: false,
    },
  ];
}

function throughSentence(group: GroupRef, { organisation, engagement }: ThroughView): Reason {
  const { es, en } = rungWords(engagement.rung);
  return {
    code: 'contact-through',
    text: say(
      both('su contacto con', 'its contact with'),
      groupInSentence(group.short),
      both('pasa por', 'goes through'),
      inSentence(organisation.names),
      both(`(${es})`, `(${en})`),
    ),
    statements: [...engagement.statements],
    missing: false,
  };
}

/** What is on file between an organisation and one group. */
export interface GroupContact {
  readonly group: GroupRef;
  readonly seats: readonly Membership[];
  readonly engagement: EngagementView;
  readonly through: readonly ThroughView[];
}

/** Seats; without one, other contact; without that, contact through a part or whole; else that none is on file. */
export function contactSentences({ group, seats, engagement, through }: GroupContact): Reason[] {
  const held = seats.flatMap(seatSentence);
  if (held.some(({ code }) => code === 'seat')) return held;
  if (engagement.value > 0) {
    const { es, en } = rungWords(engagement.rung);
    const text = say(
      both('contacto registrado con', 'contact on file with'),
      both(`${groupInSentence(group.short).es}: ${es}`, `${groupInSentence(group.short).en}: ${en}`),
      when(engagement.statements),
    );
    return [...held, { code: 'contact', text, statements: engagement.statements, missing: false }];
  }
  if (through.length > 0) return [...held, ...through.map((view) => throughSentence(group, view))];
  if (held.length > 0) return held;
  const name = groupInSentence(group.short);
  const text = say(both('no hay contacto registrado con', 'no contact with'), name, both('', 'is on file'));
  return [{ code: 'no-contact', text, statements: [], missing: true }];
}
