/** Who can speak for a group: those whose documented engagement with it reaches that of an observer. */
import type { AskedTime } from '../asked-time.ts';
import { engagementWith } from '../engagement.ts';
import type { FactIndex } from '../fact-index.ts';
import { distinct } from '../ordering.ts';
import { engagedFrom } from './engaged-from.ts';

/** Ids of the organisations with engagement of at least .75 with the group, in the order of ids. */
export function engagedMembers(index: FactIndex, group: string, time: AskedTime): string[] {
  const around = [
    ...index.membershipsIn.get(group),
    ...index.engagementsIn.get(group),
    ...index.eventsOfGroup.get(group).flatMap(({ event }) => index.participantsOf.get(event)),
  ];
  return distinct(around.map(({ organisation }) => organisation)).filter(
    (organisation) => engagementWith(index, organisation, group, time).value >= engagedFrom,
  );
}
