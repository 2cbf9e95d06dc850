/** Observer or member: sources that seat an organisation differently in one group at overlapping times. */
import type { FactIndex } from '../fact-index.ts';
import type { MemberOf } from '../facts/links.ts';
import { isMemberRole } from '../membership.ts';
import { grouped } from '../ordering.ts';
import { nameOf, say, both } from '../statement-sentences/sentence-table.ts';
import { words } from '../wording.ts';
import { speakOfOneTime, type FoundDisagreement } from './found-disagreement.ts';

/** Secretariat, coordinator and core member are members: only an observer contradicts a member. */
export function membershipDisagreements(index: FactIndex): FoundDisagreement[] {
  const pairs = grouped(index.facts.memberOf, (fact) => `${fact.organisation}:${fact.group}`);
  return [...pairs].flatMap(([key, facts]): FoundDisagreement[] => {
    const members = facts.filter((fact) => isMemberRole(fact.role));
    const observers = facts.filter((fact) => fact.role === 'observer');
    const against = (side: readonly MemberOf[], other: readonly MemberOf[]): MemberOf[] =>
      side.filter((fact) => other.some((rival) => speakOfOneTime(fact, rival)));
    const readings = [
      ...grouped([...against(members, observers), ...against(observers, members)], (fact) => fact.role),
    ];
    const [{ organisation, group }] = facts;
    if (readings.length < 2) return [];
    const [name, groupName] = [nameOf(index, organisation), nameOf(index, group)];
    return [
      {
        id: `membership:${key}`,
        about: [organisation, group],
        text: say(
          both('las fuentes discrepan sobre el lugar de', 'sources disagree on the standing of'),
          name,
          both('en', 'in'),
          groupName,
        ),
        readings: readings.map(([, same]) => ({
          text: say(name, words('seat', same[0].role), groupName),
          facts: same,
        })),
      },
    ];
  });
}
