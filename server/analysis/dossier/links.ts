/** The parts of a dossier that list the record: each thing once, with all statements about it. */
import { dated, type AskedTime } from '#domain/asked-time.ts';
import { participationStatement } from '#domain/engagement.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { EventFact } from '#domain/facts/nodes.ts';
import type { TiedTo } from '#domain/facts/links.ts';
import { seatsOf } from '#domain/membership.ts';
import { groupRef, mandateRef, nodeRef, organisationRef, pillarRef, regionRef, roleRef } from '#domain/names.ts';
import { byText, distinct, grouped } from '#domain/ordering.ts';
import type { Statement } from '#domain/statement.ts';
import type { OrganisationView } from '#domain/views/record-view.ts';
import { engagementLevels } from '#domain/vocabularies.ts';
import { byRegion } from '../region-item.ts';

/** One entry for each thing, in text order of its key, made from the first fact and all statements. */
function collect<Fact extends Statement, Entry>(
  facts: readonly Fact[],
  time: AskedTime,
  key: (fact: Fact) => string,
  entry: (fact: Fact) => Entry,
): (Entry & { statements: ReturnType<typeof dated>[] })[] {
  return [...grouped(facts, key)]
    .sort(([a], [b]) => byText(a, b))
    .map(([, same]) => ({ ...entry(same[0]), statements: same.map((fact) => dated(fact, time)) }));
}

/** Names, pillars, mandates and presences: what an organisation is and where. */
export function identityOf(
  index: FactIndex,
  id: string,
  time: AskedTime,
): Pick<OrganisationView, 'described' | 'pillars' | 'mandates' | 'presences'> {
  return {
    described: collect(
      index.describedBy.get(id),
      time,
      (fact) => fact.name,
      ({ name }) => ({ name }),
    ),
    pillars: collect(
      index.pillarsOf.get(id),
      time,
      (fact) => fact.pillar,
      ({ pillar }) => ({
        pillar: pillarRef(index, pillar),
      }),
    ),
    mandates: collect(
      index.mandatesOf.get(id),
      time,
      (fact) => fact.mandate,
      ({ mandate }) => ({
        mandate: mandateRef(index, mandate),
        theme: index.mandates.get(mandate)?.theme ?? '',
      }),
    ),
    presences: collect(
      index.presencesOf.get(id),
      time,
      (fact) => `${fact.region} ${fact.mode}`,
      ({ region, mode }) => ({
        region: regionRef(index, region),
        mode,
      }),
    ).sort((a, b) => byRegion(a.region, b.region)),
  };
}

/** Wholes and parts, each kind of belonging apart. */
export function familyOf(index: FactIndex, id: string, time: AskedTime): Pick<OrganisationView, 'partOf' | 'parts'> {
  return {
    partOf: collect(
      index.wholesOf.get(id),
      time,
      (fact) => `${fact.whole} ${fact.kind}`,
      ({ whole, kind }) => ({
        organisation: organisationRef(index, whole),
        kind,
      }),
    ),
    parts: collect(
      index.partsOf.get(id),
      time,
      (fact) => `${fact.organisation} ${fact.kind}`,
      (fact) => ({
        organisation: organisationRef(index, fact.organisation),
        kind: fact.kind,
      }),
    ),
  };
}

/** Every seat in every group, whatever its state at the asked time. */
export function seatsHeld(index: FactIndex, id: string, time: AskedTime): OrganisationView['memberships'] {
  return distinct(index.membershipsOf.get(id).map((fact) => fact.group)).flatMap((group) =>
    seatsOf(index, group, time)
      .filter((seat) => seat.organisation === id)
      .map(({ role, state, statements }) => ({
        group: groupRef(index, group),
        role,
        state,
        statements: [...statements],
      })),
  );
}

/** Contact short of a seat as statements give it: each group and level apart, strongest level first. */
export function contactsHeld(index: FactIndex, id: string, time: AskedTime): OrganisationView['contacts'] {
  return collect(
    index.engagementsOf.get(id),
    time,
    (fact) => `${fact.group} ${String(engagementLevels.indexOf(fact.level))}`,
    ({ group, level }) => ({ group: groupRef(index, group), level }),
  );
}

/** Expected roles that statements name it for. */
export function rolesNamed(index: FactIndex, id: string, time: AskedTime): OrganisationView['canFill'] {
  return collect(
    index.rolesNamedFor.get(id),
    time,
    (fact) => fact.role,
    ({ role }) => ({ role: roleRef(index, role) }),
  );
}

type Tie = OrganisationView['ties'][number];

function tieEntry(index: FactIndex, id: string, fact: TiedTo): Omit<Tie, 'statements'>[] {
  const out = fact.fromId === id;
  const other = nodeRef(index, out ? fact.toId : fact.fromId);
  if (!other) return [];
  const direction = fact.directed ? (out ? 'out' : 'in') : 'both';
  const { kind, strength } = fact;
  return [{ other, kind, direction, ...(strength === undefined ? {} : { strength }) }];
}

/** Ties by kind, other end, direction and strength: statements that give another strength stand apart. */
export function tiesHeld(index: FactIndex, id: string, time: AskedTime): OrganisationView['ties'] {
  const ties = [...index.tiesFrom.get(id), ...index.tiesTo.get(id)].flatMap((fact) =>
    tieEntry(index, id, fact).map((entry) => ({ fact, entry })),
  );
  const same = grouped(ties, ({ entry: { other, kind, direction, strength } }) =>
    [kind, other.id, direction, String(strength ?? '')].join(' '),
  );
  return [...same]
    .sort(([a], [b]) => byText(a, b))
    .map(([, group]) => ({ ...group[0].entry, statements: group.map(({ fact }) => dated(fact, time)) }));
}

function startOf({ from, to }: EventFact): string {
  return from ?? to ?? '9999';
}

/** Events with the role in each, oldest first. */
export function eventsJoined(index: FactIndex, id: string, time: AskedTime): OrganisationView['events'] {
  const same = grouped(index.participationsOf.get(id), (fact) => `${fact.event} ${fact.role}`);
  return [...same.values()]
    .flatMap((facts) => {
      const event = index.events.get(facts[0].event);
      const statements = facts.map((fact) => participationStatement(index, fact, time));
      return event ? [{ event, role: facts[0].role, statements }] : [];
    })
    .sort((a, b) => byText(startOf(a.event), startOf(b.event)) || byText(a.event.id, b.event.id));
}
