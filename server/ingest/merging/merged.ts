/** The outcome of merging one piece with what is on file. */
import type { Localised } from '#domain/localised.ts';

export interface Merged<Record> {
  readonly effect: 'new' | 'changed' | 'same';
  readonly next: Record;
  readonly warning?: Localised;
}

/** Who is loading: the dataset, and the change that its import will be. */
export interface Loading {
  readonly dataset: string;
  readonly importId: string;
}
