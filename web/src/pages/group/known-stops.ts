/** The stops of the date slider: the dates on file, the asked one where it is another, and the latest record. */
import type { KnownDate } from '#domain/views/group-view.ts';
import { knownPeriod, periodOf } from '#domain/edtf.ts';

export interface Stop {
  /** An EDTF date, or `latest`. */
  readonly at: string;
  /** What is on file at it; undefined for the latest record and for a date that no source gives. */
  readonly known: KnownDate | undefined;
}

function isBefore(a: string, b: string): boolean {
  const [first, second] = [knownPeriod(a), knownPeriod(b)];
  return first.first === second.first ? first.last > second.last : first.first < second.first;
}

/** Stops from the oldest to the latest; `at` stands among them even when nothing is stated at it. */
export function stopsOf(dates: readonly KnownDate[], at: string): readonly Stop[] {
  const stops: Stop[] = dates.map((known) => ({ at: known.date, known }));
  if (at !== 'latest' && periodOf(at) && !stops.some((stop) => stop.at === at)) {
    const place = stops.findIndex((stop) => isBefore(at, stop.at));
    stops.splice(place === -1 ? stops.length : place, 0, { at, known: undefined });
  }
  return [...stops, { at: 'latest', known: undefined }];
}
