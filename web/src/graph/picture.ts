/** What the network shows, free of any library: marks with shape and ring, lines with width and signs. */
import type { PillarShape } from '#domain/figure/pillar-shapes.ts';
import type { Localised } from '#domain/localised.ts';
import type { NetworkState } from '#domain/views/network-comparison-view.ts';
import type { Box } from './geometry.ts';

/** The pillar of an organisation for which no source states one. */
export const unknownPillar = 'unknown';

/** Where a node without a line of its own stands: on the shelf of reference institutions, or of the others. */
export type Shelf = 'reference' | 'unlinked';

/** The largest that a measure makes a mark. */
export const mostScale = 1.8;

/** What measures make of a mark. */
export interface NodeLook {
  /** Size as a share of the usual one. */
  readonly scale: number;
  /** Part of a ring outside all others that is drawn, 0 to 1; null where the ring's measure has no value. */
  readonly gauge: number | null;
  /** Its colour is a measure's, not its pillar's. */
  readonly coloured: boolean;
  /** A measure of size or colour has no value for it: its outline is dashed. */
  readonly unknown: boolean;
}

export interface PictureNode {
  readonly id: string;
  readonly type: 'organisation' | 'group';
  readonly names: Localised;
  /** The words beside the mark: the name, or the short form of a long one. */
  readonly labels: Localised;
  readonly acronym: string | undefined;
  readonly kind: string;
  /** Pillar id, `none`, or `unknown` where no source states one. */
  readonly pillar: string;
  readonly shape: PillarShape;
  /** Name of the colour token of its mark. */
  readonly token: string;
  /** A reference institution: on file by law, not by contact. */
  readonly hollow: boolean;
  readonly ring: 'member' | 'observer' | null;
  readonly shelf: Shelf | null;
  /** Groups of the picture that it has a current seat in. */
  readonly seats: readonly string[];
  readonly degree: number;
  /** Second line of a group: its numbers and date. */
  readonly detail: Localised | null;
  /** Of two networks beside each other: in which it is. */
  readonly side?: NetworkState;
  /** How measures draw it; absent while none does. */
  readonly look?: NodeLook;
  /** Room that mark and label take in either language, around the position. */
  readonly room: Box;
}

export interface PictureLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
  readonly relations: readonly string[];
  readonly directed: boolean;
  readonly sources: number;
  readonly reference: boolean;
  readonly disagreement: boolean;
  readonly side?: NetworkState;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
  /** The group whose members have a ring; null when the region has none. */
  readonly chosenGroup: string | null;
}

/** Lines by number of sources: 1, 2, or 3 for three and more. */
export function weightOf(line: Pick<PictureLine, 'sources'>): 1 | 2 | 3 {
  if (line.sources >= 3) return 3;
  return line.sources === 2 ? 2 : 1;
}
