/** A long computation from each node in parts, so that several workers can share it and somebody can stop it. */

/** The sources from `from` up to, but without, `to`. */
export interface SourcePart {
  readonly from: number;
  readonly to: number;
}

const mostParts = 64;
/** Searches by steps go 32 at a time. */
const together = 32;

/** All sources in at most 64 parts of consecutive ones: the same parts however many workers there are. */
export function sourceParts(size: number): SourcePart[] {
  const length = together * Math.max(1, Math.ceil(size / mostParts / together));
  return Array.from({ length: Math.ceil(size / length) }, (_, part) => ({
    from: part * length,
    to: Math.min(size, (part + 1) * length),
  }));
}
