/** The short form as data: who left and who joined, and the edits that say so. */
import { parseDate } from '#domain/dataset/parse-date.ts';
import { knownPeriod } from '#domain/edtf.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import type { Localised } from '#domain/localised.ts';
import type { MemberItem } from '#domain/views/record-view.ts';
import type { OrganisationRef } from '#domain/views/pieces.ts';
import type { FieldProblem, FieldProblems, PlacedEdit } from '../field-problems.ts';
import { freshOrganisationEdits, type OrganisationDraft } from '../fields/organisation-field.tsx';
import { emptySource, sourceCells, sourceEdits, type SourceDraft } from '../source-draft.ts';

/** Who is on file, with every role that it holds. */
export interface Present {
  readonly organisation: OrganisationRef;
  readonly seats: readonly MemberItem[];
}

export interface Joined extends OrganisationDraft {
  readonly key: number;
  readonly role: string;
  readonly from: string;
}

export interface MembersDraft {
  /** By id of the organisation: when it left, as typed. */
  readonly left: Readonly<Record<string, string>>;
  readonly joined: readonly Joined[];
  readonly source: SourceDraft;
}

export const emptyDraft: MembersDraft = { left: {}, joined: [], source: emptySource };

/** Whether anything has been typed. */
export function isDraftTouched({ left, joined, source }: MembersDraft): boolean {
  return Object.keys(left).length > 0 || joined.length > 0 || source !== emptySource;
}

export function joinedPlace({ key }: Pick<Joined, 'key'>): string {
  return `joined.${String(key)}.`;
}

export function leftPlace(organisation: string): string {
  return `left.${organisation}.`;
}

/** The seats of a group by organisation, in the order in which they come. */
export function presentOf(items: readonly MemberItem[]): Present[] {
  const byId = new Map<string, { organisation: OrganisationRef; seats: MemberItem[] }>();
  for (const item of items) {
    const known = byId.get(item.organisation.id) ?? { organisation: item.organisation, seats: [] };
    known.seats.push(item);
    byId.set(item.organisation.id, known);
  }
  return [...byId.values()];
}

/** What follows who left when: one statement a role, told apart from that of when it joined. */
function leftEdits(group: string, { organisation, seats }: Present, typed: string, source: TypedCells): PlacedEdit[] {
  const parsed = parseDate(typed);
  const when = 'value' in parsed ? parsed.value : typed;
  return [...new Set(seats.map(({ role }) => role))].map((role) => ({
    place: leftPlace(organisation.id),
    edit: {
      action: 'add',
      table: 'memberships',
      values: { organisation: organisation.id, group, role, to: typed, key: `left-${when}`, ...source },
    },
  }));
}

function joinedEdits(group: string, joined: Joined, source: TypedCells): PlacedEdit[] {
  const { organisation, role, from } = joined;
  const place = joinedPlace(joined);
  const values = { organisation, group, role, from, ...source };
  const seat: PlacedEdit = { place, edit: { action: 'add', table: 'memberships', values } };
  return [...freshOrganisationEdits(joined, place, source), seat];
}

/** The new source first, then who joined, then who left: one entry of the history. */
export function membersEdits(group: string, present: readonly Present[], draft: MembersDraft): PlacedEdit[] {
  const source = sourceCells(draft.source);
  return [
    ...sourceEdits(draft.source),
    ...draft.joined.flatMap((joined) => joinedEdits(group, joined, source)),
    ...present.flatMap((one) => {
      const typed = draft.left[one.organisation.id];
      return typed === undefined ? [] : leftEdits(group, one, typed, source);
    }),
  ];
}

const needsDate: Localised = {
  es: 'escriba cuándo salió: sin fecha seguiría en la lista',
  en: 'write when it left: without a date it would stay on the list',
};

/** What only this form asks for: a date for who left. */
export function membersProblems({ left }: MembersDraft): FieldProblems {
  return new Map(
    Object.entries(left).flatMap(([id, typed]): [string, FieldProblem][] =>
      typed.trim() === '' ? [[`${leftPlace(id)}to`, { reason: needsDate }]] : [],
    ),
  );
}

/** Why a date of leaving would leave the list as it is: its period is not over, or something newer is on file. */
export function stillListed(typed: string, { seats }: Present, today: string): 'not-over' | 'newer' | undefined {
  const parsed = parseDate(typed);
  if (!('value' in parsed)) return undefined;
  const end = knownPeriod(parsed.value).last;
  if (end >= today) return 'not-over';
  const dates = seats.flatMap(({ statements }) => statements.flatMap(({ from, to, attested }) => [from, to, attested]));
  const newest = dates
    .flatMap((date) => (date === undefined ? [] : knownPeriod(date).last))
    .sort()
    .at(-1);
  return newest !== undefined && newest > end ? 'newer' : undefined;
}
