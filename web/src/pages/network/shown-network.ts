/** The network page at the moment when a picture of it is saved. */
import type { PathsView } from '#domain/views/gaps-view.ts';
import type { MeasureBasis } from '#domain/views/measures-view.ts';
import type { NetworkView } from '#domain/views/network-view.ts';
import type { Picture } from '../../graph/picture.ts';
import type { Encoding } from './encodings.ts';
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
  /** Measures that the marks are drawn by. */
  readonly encodings: readonly Encoding[];
  /** What those measures rest on; undefined without any. */
  readonly basis: MeasureBasis | undefined;
  readonly paths: PathsView | undefined;
  readonly steps: readonly PathStep[];
}
