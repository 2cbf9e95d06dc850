/** Measures text as saved pictures set it, with the type of the page. */
import { figureFont } from '#domain/figure/write-figure.ts';
import { estimatedWidth, type TextWidth } from '#domain/figure/text-width.ts';

/** Widths in pixels; where the browser gives no canvas, estimated ones. Call it when fonts have arrived. */
export function measuredWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimatedWidth;
  return (text, size, strong) => {
    context.font = `${strong ? '600' : '400'} ${String(size)}px ${figureFont}`;
    return context.measureText(text).width;
  };
}
