/** Sets of interviews whose sums may stand beside each other: how they lie in each other is found once for all who were rated. */
import { fewestInterviews, fewestPillars } from './audience-rules.ts';

export type Interviews = ReadonlySet<string>;

/** How one set lies to another; two equal ones are never given. */
const unknown = 0;
const apart = 1;
const within = 2;
const around = 3;
const crossing = 4;

/** How many interviews, how many of them rated, and those by pillar; an interview without a pillar is of none. */
interface Tally {
  readonly all: number;
  readonly rated: number;
  readonly byPillar: readonly number[];
}

function less(whole: Tally, part: Tally): Tally {
  return {
    all: whole.all - part.all,
    rated: whole.rated - part.rated,
    byPillar: whole.byPillar.map((count, pillar) => count - (part.byPillar[pillar] ?? 0)),
  };
}

/** Those who rated none, or so many of several pillars that nobody's own answer can be told; those who did not none or three. */
function isSafe({ all, rated, byPillar }: Tally): boolean {
  const pillars = byPillar.filter((count) => count > 0).length;
  const silent = all - rated;
  return (
    (rated === 0 || (rated >= fewestInterviews && pillars >= fewestPillars)) &&
    (silent === 0 || silent >= fewestInterviews)
  );
}

/** Rows of bits, one for each set. */
function bitRows(sets: readonly Interviews[], numberOf: ReadonlyMap<string, number>): Uint32Array[] {
  return sets.map((set) => {
    const row = new Uint32Array(Math.ceil(numberOf.size / 32));
    for (const id of set) {
      const number = numberOf.get(id) ?? 0;
      row[number >> 5] = (row[number >> 5] ?? 0) | (1 << (number & 31));
    }
    return row;
  });
}

function relationOf(a: Uint32Array, b: Uint32Array): number {
  let [shared, onlyA, onlyB] = [0, 0, 0];
  for (let word = 0; word < a.length; word++) {
    const [ours, theirs] = [a[word] ?? 0, b[word] ?? 0];
    shared |= ours & theirs;
    onlyA |= ours & ~theirs;
    onlyB |= theirs & ~ours;
  }
  if (shared === 0) return apart;
  if (onlyA === 0) return within;
  return onlyB === 0 ? around : crossing;
}

/**
 * A function from who rated an organisation to the places of the sets whose sums may stand beside each other, an earlier
 * set before a later one: any two are apart or one lies within the other, so that whatever can be worked out from them is
 * a sum over their differences; and in each difference those who rated are safe, those who did not none or at least
 * three. Sets in which nobody rated it are passed over: they give no sum, and say nothing.
 */
export function setsTogether(
  sets: readonly Interviews[],
  pillarOf: (interview: string) => string | undefined,
): (raters: Interviews) => number[] {
  const ids = [...new Set(sets.flatMap((set) => [...set]))];
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const pillars = [...new Set(ids.flatMap((id) => pillarOf(id) ?? []))];
  const rows = bitRows(sets, numberOf);
  const known = new Uint8Array(sets.length * sets.length);
  const none = new Uint32Array();

  /** How the set at `a` lies to that at `b`. */
  const relation = (a: number, b: number): number => {
    const place = a * sets.length + b;
    if (known[place] === unknown) known[place] = relationOf(rows[a] ?? none, rows[b] ?? none);
    return known[place] ?? crossing;
  };

  const tallyOf = (place: number, raters: readonly (readonly [number, number])[]): Tally => {
    const row = rows[place] ?? none;
    const byPillar = pillars.map(() => 0);
    let rated = 0;
    for (const [number, pillar] of raters) {
      if (((row[number >> 5] ?? 0) & (1 << (number & 31))) === 0) continue;
      rated++;
      if (pillar >= 0) byPillar[pillar] = (byPillar[pillar] ?? 0) + 1;
    }
    return { all: sets[place]?.size ?? 0, rated, byPillar };
  };

  /** What is left of a set without those of the family that lie within it. */
  const restOf = (place: number, family: ReadonlyMap<number, Tally>, whole: Tally): Tally => {
    const parts = [...family].filter(([part]) => part !== place && relation(part, place) === within);
    // The largest ones are apart and hold all others.
    const largest = parts.filter(
      ([part]) => !parts.some(([other]) => other !== part && relation(part, other) === within),
    );
    return largest.reduce((rest, [, part]) => less(rest, part), whole);
  };

  return (who) => {
    const raters = [...who].flatMap((id) => {
      const number = numberOf.get(id);
      return number === undefined ? [] : [[number, pillars.indexOf(pillarOf(id) ?? '')] as const];
    });
    const accepted = new Map<number, Tally>();
    for (const place of sets.keys()) {
      const tally = tallyOf(place, raters);
      if (tally.rated === 0) continue;
      const others = [...accepted].map(([other, own]) => [other, own, relation(place, other)] as const);
      if (others.some(([, , lies]) => lies === crossing)) continue;
      const family = new Map(accepted).set(place, tally);
      const holders = others.filter(([, , lies]) => lies === within);
      const changed = [[place, tally] as const, ...holders.map(([other, own]) => [other, own] as const)];
      if (changed.every(([one, own]) => isSafe(restOf(one, family, own)))) accepted.set(place, tally);
    }
    return [...accepted.keys()];
  };
}
