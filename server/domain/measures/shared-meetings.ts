/** Groups and events in common as parts of lines, weighted so that a large one binds its participants less. */
import type { AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { meetingsOf, type Meeting } from '../introductions/meetings.ts';
import type { DatedStatement } from '../statement.ts';
import type { LineChoice } from '../views/measures-view.ts';
import type { PlacedPart } from './measured-line.ts';

/** With more present than this, a meeting makes no lines: each would weigh next to nothing, and there would be millions. */
export const mostPresent = 300;

/** The meeting with the statements of the chosen bases and sources only. */
function narrowed(meeting: Meeting, { basis, source }: LineChoice): Meeting {
  if (basis.length === 0 && source.length === 0) return meeting;
  const passes = (statement: DatedStatement): boolean =>
    (basis.length === 0 || basis.includes(statement.basis)) &&
    (source.length === 0 || source.includes(statement.source));
  const present = [...meeting.present].flatMap(([id, statements]) => {
    const kept = statements.filter(passes);
    return kept.length > 0 ? [[id, kept] as const] : [];
  });
  return { ...meeting, present: new Map(present) };
}

/**
 * A part for each two numbered organisations that are in a chosen group or took part in a chosen event, both as on file at
 * the asked time: in any role, who only paid for an event and who is there by law alone excepted. Its strength is
 * 1 / (present - 1), present being all that are in it, in the picture or not (Newman 2001, Phys. Rev. E 64:016132).
 */
export function sharedParts(
  index: FactIndex,
  numberOf: ReadonlyMap<string, number>,
  choice: LineChoice,
  time: AskedTime,
): { readonly placed: readonly PlacedPart[]; readonly tooLarge: readonly Meeting[] } {
  if (!choice.coMembership && !choice.coAttendance) return { placed: [], tooLarge: [] };
  const placed: PlacedPart[] = [];
  const tooLarge: Meeting[] = [];
  for (const whole of meetingsOf(index, time)) {
    if (!(whole.type === 'group' ? choice.coMembership : choice.coAttendance)) continue;
    const meeting = narrowed(whole, choice);
    const numbers = [...meeting.present.keys()].flatMap((id) => numberOf.get(id) ?? []).sort((a, b) => a - b);
    if (numbers.length < 2) continue;
    if (meeting.present.size > mostPresent) {
      tooLarge.push(meeting);
      continue;
    }
    const kind = whole.type === 'group' ? 'co-membership' : 'co-attendance';
    const part = { by: whole.type, kind, strength: 1 / (meeting.present.size - 1), strands: [], meeting };
    numbers.forEach((from, place) => {
      for (const to of numbers.slice(place + 1)) placed.push({ from, to, part });
    });
  }
  return { placed, tooLarge };
}
