/** How lines are drawn: by number of sources, dashed for one, thicker for more; in a comparison by side. */
import { networkStates } from '#domain/views/network-comparison-view.ts';
import { weightOf, type PictureLine } from '../picture.ts';
import { sideStyles } from '../side-style.ts';

export const oneSourceDash = [5, 4] as const;

/** Width in pixels at any zoom. */
export function widthOfLine(weight: 1 | 2 | 3): number {
  return weight === 1 ? 1.25 : weight;
}

export interface LineBundle {
  readonly lines: readonly PictureLine[];
  /** Name of a colour token. */
  readonly token: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/** Lines that are drawn alike, those first that others are drawn over: the thinnest. */
export function lineBundles(lines: readonly PictureLine[]): LineBundle[] {
  const bySources = lines.filter(({ side }) => side === undefined);
  const ofWeights = ([1, 2, 3] as const).map((weight) => ({
    lines: bySources.filter((line) => weightOf(line) === weight),
    token: weight === 1 ? '--line-calm' : '--line',
    width: widthOfLine(weight),
    dash: weight === 1 ? oneSourceDash : [],
  }));
  const ofSides = networkStates.map((state) => {
    const { token, width, dash } = sideStyles[state];
    return { lines: lines.filter(({ side }) => side === state), token, width, dash };
  });
  return [...ofWeights, ...ofSides];
}
