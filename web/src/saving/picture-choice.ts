/** What a person chooses before a picture is saved. */
import type { Figure } from '#domain/figure/figure.ts';
import type { Locale } from '#domain/vocabularies.ts';
import type { Extent } from '../graph/figure/sight.ts';

export const formats = ['svg', 'png'] as const;
export type Format = (typeof formats)[number];

export interface PictureChoice {
  readonly lang: Locale;
  readonly colours: 'light' | 'dark';
  /** The part on screen or everything; pictures without parts have everything. */
  readonly extent: Extent;
}

/** A picture ready to be written, and the name of its file without ending. */
export interface MadePicture {
  readonly figure: Figure;
  readonly file: string;
}

/** Makes the picture of what is on screen; rejects where that cannot be asked for or is not there yet. */
export type MakePicture = (choice: PictureChoice) => Promise<MadePicture>;
