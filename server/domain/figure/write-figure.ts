/** Writes a picture as one SVG document that stands alone: no script, no address, every word of data escaped. */
import { arrangeFigure } from './arrange-figure.ts';
import type { Figure } from './figure.ts';
import type { FigureBlock } from './figure-block.ts';
import { element, svgNumber, textElement } from './svg-element.ts';
import { estimatedWidth, type TextWidth } from './text-width.ts';
import { writeMark } from './write-mark.ts';

export interface WritingOptions {
  /** How wide text is; estimated where nothing can measure. */
  readonly widthOf?: TextWidth;
  /** The type itself (WOFF2, Base64), so that the picture looks the same where the type is not installed. */
  readonly font?: string | undefined;
}

export interface WrittenFigure {
  readonly svg: string;
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export const figureFont = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

function fontFace(font: string): string {
  // Only letters that Base64 has can stand here: nothing else may end the style.
  const data = font.replaceAll(/[^A-Za-z0-9+/=]/gu, '');
  return `<style>@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${data}) format('woff2')}</style>`;
}

function writeBlock({ name, key, at, marks, samples }: FigureBlock): string {
  const sample =
    samples === undefined
      ? ''
      : element(
          'g',
          { class: 'sample', transform: `translate(${svgNumber(samples.at.x)} ${svgNumber(samples.at.y)})` },
          samples.marks.map(writeMark).join(''),
        );
  return element('g', { class: name, 'data-key': key, 'data-number': at }, sample + marks.map(writeMark).join(''));
}

/** The document. What it says and where it says it depends on the figure and the widths alone. */
export function writeFigure(figure: Figure, { widthOf = estimatedWidth, font }: WritingOptions = {}): WrittenFigure {
  const { panel: place, blocks, width: across, height: down } = arrangeFigure(figure, widthOf);
  const [width, height] = [Math.ceil(across), Math.ceil(down)];
  const { palette, panel, lang, title, subtitle, caption, notices } = figure;
  const frame = { width: panel.width, height: panel.height };
  const description = [...notices, subtitle, ...caption, figure.footer].filter((text) => text !== '').join(' ');
  const root = {
    ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${String(width)} ${String(height)}` },
    ...{ role: 'img', lang, 'xml:lang': lang, 'aria-labelledby': 'title desc', 'font-family': figureFont },
  };
  const clipped = element('g', { 'clip-path': 'url(#panel)' }, panel.marks.map(writeMark).join(''));
  const content = [
    textElement('title', { id: 'title' }, title),
    textElement('desc', { id: 'desc' }, description),
    font === undefined ? '' : fontFace(font),
    element('defs', {}, element('clipPath', { id: 'panel' }, element('rect', frame))),
    element('rect', { width, height, fill: palette['--paper'] }),
    element(
      'g',
      { id: 'picture', transform: `translate(${svgNumber(place.x)} ${svgNumber(place.y)})` },
      element('rect', { class: 'ground', ...frame, fill: panel.ground }) + clipped,
    ),
    ...blocks.map(writeBlock),
  ];
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, content.join('\n'))}\n`,
    width,
    height,
  };
}
