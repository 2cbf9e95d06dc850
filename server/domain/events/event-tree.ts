/** Events under what they are part of: courses under their programme, workshops under their study. */

interface Part {
  readonly id: string;
  readonly wholes: readonly { readonly id: string }[];
}

export interface EventBranch<Event extends Part> {
  readonly event: Event;
  readonly parts: readonly EventBranch<Event>[];
}

/**
 * The events as trees, in their given order: a part stands under the first of its wholes that is among them, and by
 * itself where none is. Every event stands once, also where parts run in a circle.
 */
export function eventTree<Event extends Part>(events: readonly Event[]): EventBranch<Event>[] {
  const ids = new Set(events.map(({ id }) => id));
  const parentOf = new Map<string, string>();
  const runsInCircle = (id: string, parent: string): boolean => {
    for (let up: string | undefined = parent; up !== undefined; up = parentOf.get(up)) if (up === id) return true;
    return false;
  };
  for (const { id, wholes } of events) {
    const parent = wholes.find((whole) => ids.has(whole.id) && !runsInCircle(id, whole.id));
    if (parent) parentOf.set(id, parent.id);
  }
  const branch = (event: Event): EventBranch<Event> => ({
    event,
    parts: events.filter(({ id }) => parentOf.get(id) === event.id).map(branch),
  });
  return events.filter(({ id }) => !parentOf.has(id)).map(branch);
}

/** The first year that an event, or else any part of it, is dated in; undefined where nothing is dated. */
export function firstYear<
  Event extends Part & { readonly from?: string | undefined; readonly to?: string | undefined },
>({ event, parts }: EventBranch<Event>): string | undefined {
  const own = (event.from ?? event.to)?.slice(0, 4);
  if (own !== undefined) return own;
  return parts
    .map((part) => firstYear(part))
    .filter((year) => year !== undefined)
    .sort()[0];
}
