/** Footprints in little memory: numbers in place of names. */
import type { Footprint } from '#domain/history/footprint.ts';

/** A footprint whose names are hashes of 53 bits: among a million names the odds of any two being equal are 1 in 18,000. */
export interface HashedFootprint extends Footprint<number> {
  /** Numbers held, as a measure of memory: 8 bytes each. */
  readonly size: number;
}

/** A hash of 53 bits (cyrb53, public domain). */
export function hashOf(name: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let place = 0; place < name.length; place += 1) {
    const code = name.charCodeAt(place);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** The footprint with its names hashed. */
export function hashedFootprint(footprint: Footprint<string>): HashedFootprint {
  let size = 0;
  const hashed = (names: Iterable<string>): Float64Array => {
    const numbers = Float64Array.from(names, hashOf);
    size += numbers.length;
    return numbers;
  };
  const numbers = {
    things: hashed(footprint.things),
    created: hashed(footprint.created),
    removed: hashed(footprint.removed),
    placed: hashed(footprint.placed),
    restored: hashed(footprint.restored),
    shownWith: hashed(footprint.shownWith),
    claims: hashed(footprint.claims),
    merged: hashed(footprint.merged),
  };
  return { sequence: footprint.sequence, ...numbers, size };
}
