/** A dossier's sentences about groups: the seats and the contact on file, or that there is none. */
import { isCurrent, newestDate } from '#domain/asked-time.ts';
import { groupInSentence, inSentence } from '#domain/articles.ts';
import { dateWords } from '#domain/date-words.ts';
import { rungWords } from '#domain/gap-reasons/rung-words.ts';
import { listWords } from '#domain/list-words.ts';
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

/** A seat to be said; the groups of plain members are said in one sentence. */
interface Seat {
  readonly code: 'seat' | 'past-seat';
  readonly role: Membership['role'];
  /** "el grupo de Cusco (agosto de 2017)". */
  readonly where: readonly Localised[];
  readonly statements: readonly DatedStatement[];
}

function seatHeld({ group, role, state, statements }: Membership): Seat[] {
  const past = state === 'ended' || state === 'superseded';
  if (!past && !isCurrent(state)) return [];
  const counted = past ? statements : statements.filter((statement) => isCurrent(statement.state));
  const shown = counted.length > 0 ? counted : statements;
  const [name, date] = [groupInSentence(group.short), when(shown)];
  const where = both(`${name.es} ${date.es}`, `${name.en} ${date.en}`);
  return [{ code: past ? 'past-seat' : 'seat', role, where: [where], statements: shown }];
}

function seatSentence({ code, role, where, statements }: Seat): Reason {
  const verb = words(code === 'seat' ? 'seat' : 'pastSeat', role);
  return { code, text: say(both('', 'it'), verb, listWords(where)), statements: [...statements], missing: false };
}

/** Seats as plain member of several groups become one, in the place of the first; other verbs do not take a list. */
function membershipsJoined(parts: readonly (Seat | Reason)[]): (Seat | Reason)[] {
  const joined: (Seat | Reason)[] = [];
  for (const part of parts) {
    const place = joined.findIndex(
      (other) => 'where' in other && 'where' in part && part.role === 'member' && sameSeat(other, part),
    );
    const other = joined[place];
    if (other && 'where' in other && 'where' in part)
      joined[place] = {
        ...other,
        where: [...other.where, ...part.where],
        statements: [...other.statements, ...part.statements],
      };
    else joined.push(part);
  }
  return joined;
}

function sameSeat(a: Seat, b: Seat): boolean {
  return a.role === b.role && a.code === b.code;
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
function contactWith({ group, seats, engagement, through }: GroupContact): (Seat | Reason)[] {
  const held = seats.flatMap(seatHeld);
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

/** What is on file with each group, in their order, and after that where nothing is. */
export function contactSentences(contacts: readonly GroupContact[]): Reason[] {
  const said = membershipsJoined(contacts.flatMap(contactWith)).map((part) =>
    'where' in part ? seatSentence(part) : part,
  );
  return [...said.filter((reason) => !reason.missing), ...said.filter((reason) => reason.missing)];
}
