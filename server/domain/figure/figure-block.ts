/** A part of a saved picture with its place: what the writer puts into one group of the document. */
import type { FigureMark, FigurePoint } from './marks.ts';

export type BlockName =
  'notice' | 'title' | 'subtitle' | 'caption' | 'legend-part' | 'legend-entry' | 'sources' | 'source' | 'footer';

export interface FigureBlock {
  readonly name: BlockName;
  /** Key of a legend entry, id of a source. */
  readonly key: string | undefined;
  /** Number of a source. */
  readonly at: number | undefined;
  readonly marks: readonly FigureMark[];
  /** The sample of a legend entry, around a place. */
  readonly samples: { readonly at: FigurePoint; readonly marks: readonly FigureMark[] } | undefined;
}

export interface ArrangedFigure {
  readonly width: number;
  readonly height: number;
  /** Where the panel's upper left corner stands. */
  readonly panel: FigurePoint;
  readonly blocks: readonly FigureBlock[];
}
