/** A picture to be saved, free of page and browser: what is drawn, and the words around it that make it stand alone. */
import type { Locale } from '../vocabularies.ts';
import type { FigureMark } from './marks.ts';
import type { FigurePalette } from './figure-palette.ts';

/** What is drawn, in CSS pixels of the screen; what reaches over the edges is cut. */
export interface FigurePanel {
  readonly width: number;
  readonly height: number;
  /** Colour of the ground behind the marks. */
  readonly ground: string;
  readonly marks: readonly FigureMark[];
}

/** A word of the legend beside a sample of its mark, which is drawn around the middle of a box of `legendSample`. */
export interface FigureLegendEntry {
  /** As the screen calls it (`pillar:state`, `sources:1`, `covered`, ...). */
  readonly key: string;
  readonly sample: readonly FigureMark[];
  readonly text: string;
  /** How many the picture shows; undefined where nothing is counted. */
  readonly count: number | undefined;
}

export interface FigureLegendPart {
  readonly title: string;
  /** Beside the title: "34 of 34"; empty for none. */
  readonly total: string;
  readonly entries: readonly FigureLegendEntry[];
}

/** A source that what is drawn rests on. */
export interface FigureSource {
  readonly id: string;
  readonly text: string;
}

export interface Figure {
  readonly lang: Locale;
  readonly palette: FigurePalette;
  /** Said above everything: fictional workspace, things withheld. */
  readonly notices: readonly string[];
  readonly title: string;
  /** Place and time in words. */
  readonly subtitle: string;
  /** Paragraphs: filters, choice and path in words, counts. */
  readonly caption: readonly string[];
  readonly panel: FigurePanel;
  readonly legend: readonly FigureLegendPart[];
  readonly sourcesTitle: string;
  /** Numbered from 1 in this order. */
  readonly sources: readonly FigureSource[];
  /** Said in place of sources when there are none. */
  readonly noSources: string;
  /** Workspace, revision, day of saving. */
  readonly footer: string;
}

/** Room of a sample in the legend, in pixels. */
export const legendSample = { width: 32, height: 20 } as const;
