/** Measures names as the canvas writes them, each once. */
import type { Measure } from './scene.ts';

/** A measure that remembers; make a new one when the type changes or arrives. */
export function rememberingMeasure(context: CanvasRenderingContext2D, sans: string): Measure {
  const known = { true: new Map<string, number>(), false: new Map<string, number>() };
  return (text, strong) => {
    const widths = known[strong ? 'true' : 'false'];
    const width = widths.get(text);
    if (width !== undefined) return width;
    const font = `${strong ? '600' : '400'} 13px ${sans}`;
    if (context.font !== font) context.font = font;
    const measured = context.measureText(text).width;
    widths.set(text, measured);
    return measured;
  };
}
