/** The network page at the moment when a picture of it is saved. */
import type { PathsView } from '#domain/views/gaps-view.ts';
import type { NetworkView } from '#domain/views/network-view.ts';
import type { Picture } from '../../graph/picture.ts';
import type { NetworkState } from './network-state.ts';
import type { PathStep } from './path-steps.ts';

/** What the page shows when a picture is asked for. */
export interface ShownNetwork {
  readonly state: NetworkState;
  readonly network: NetworkView;
  /** Hidden parts of the legend included. */
  readonly picture: Picture;
  /** Organisations of the region, those that filters left out included. */
  readonly ofAll: number;
  readonly paths: PathsView | undefined;
  readonly steps: readonly PathStep[];
}
