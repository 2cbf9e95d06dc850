/** The colours of saved pictures: those of the page in its light and dark theme, so that paper and screen agree. */

const light = {
  '--paper': '#ffffff',
  '--tint': '#f2f5f5',
  '--canvas': '#f7f9f9',
  '--ink': '#17232b',
  '--ink-2': '#45545d',
  '--ink-3': '#5a6870',
  '--rule': '#d3dbdc',
  '--edge': '#76848d',
  '--line': '#6b7a82',
  '--line-calm': '#828f97',
  '--pillar-state': '#00568f',
  '--pillar-company': '#b57d00',
  '--pillar-civil': '#009068',
  '--pillar-none': '#8a3a74',
  '--pillar-other-1': '#6d4b1f',
  '--pillar-other-2': '#3f4fa8',
  '--pillar-other-3': '#4b5b63',
  '--measure-0': '#858f95',
  '--measure-1': '#3d7784',
  '--measure-2': '#1f5480',
  '--measure-3': '#2b1260',
  '--missing': '#ab2410',
};

export type FigureColour = keyof typeof light;
export type FigurePalette = Readonly<Record<FigureColour, string>>;

const dark: FigurePalette = {
  '--paper': '#12191e',
  '--tint': '#1a2329',
  '--canvas': '#0f161a',
  '--ink': '#e9eef0',
  '--ink-2': '#b7c3c9',
  '--ink-3': '#9aa7ae',
  '--rule': '#2e3b43',
  '--edge': '#7b8b94',
  '--line': '#8697a0',
  '--line-calm': '#667680',
  '--pillar-state': '#4fa0e8',
  '--pillar-company': '#f0c04f',
  '--pillar-civil': '#35c795',
  '--pillar-none': '#cf86c0',
  '--pillar-other-1': '#c9a36a',
  '--pillar-other-2': '#95a3f0',
  '--pillar-other-3': '#a9b7be',
  '--measure-0': '#6b767d',
  '--measure-1': '#6f97c4',
  '--measure-2': '#79c8c2',
  '--measure-3': '#f6eaa6',
  '--missing': '#ff7d5e',
};

/** The same names as the page's tokens (`web/src/styles/tokens.css`); a test compares the two. */
export const figurePalettes: Readonly<Record<'light' | 'dark', FigurePalette>> = { light, dark };

function isColour(palette: FigurePalette, token: string): token is FigureColour {
  return Object.hasOwn(palette, token);
}

/** The colour of a token; ink for one that is not known, so that nothing disappears. */
export function colourOf(palette: FigurePalette, token: string): string {
  return isColour(palette, token) ? palette[token] : palette['--ink'];
}
