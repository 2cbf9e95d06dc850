/** The outline of each pillar's mark, the same on the page, on the canvas and in a saved picture. */
export type PillarShape = 'square' | 'diamond' | 'circle' | 'triangle' | 'pentagon' | 'hexagon' | 'cross';

/** SVG path of each shape in a box of 16. */
export const shapePaths: Readonly<Record<PillarShape, string>> = {
  square: 'M2 2h12v12h-12z',
  diamond: 'M8 0.5L15.5 8 8 15.5 0.5 8z',
  circle: 'M8 1.25a6.75 6.75 0 1 0 0 13.5a6.75 6.75 0 1 0 0 -13.5z',
  triangle: 'M8 1.5L15.5 14.5H0.5z',
  pentagon: 'M8 0.75L15.4 6.1 12.6 14.8H3.4L0.6 6.1z',
  hexagon: 'M4.25 1.5h7.5L15.5 8l-3.75 6.5h-7.5L0.5 8z',
  cross: 'M5.5 1.5h5v4h4v5h-4v4h-5v-4h-4v-5h4z',
};
