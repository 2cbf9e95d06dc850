/** Writes a made picture with the page's type and widths. */
import { writeFigure, type WrittenFigure } from '#domain/figure/write-figure.ts';
import type { Figure } from '#domain/figure/figure.ts';
import { embeddedFont } from './embedded-font.ts';
import { measuredWidth } from './measure-width.ts';

/** The document with its type inside; rejects with `ApiError` when the type cannot be had. */
export async function writePicture(figure: Figure): Promise<WrittenFigure> {
  const font = await embeddedFont();
  await document.fonts.ready;
  return writeFigure(figure, { widthOf: measuredWidth(), font });
}
