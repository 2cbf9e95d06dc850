/** Saved pictures have the colours of the page: each token in both themes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { colourOf, figurePalettes } from '#domain/figure/figure-palette.ts';
import { projectRoot } from '../../../server/graph/project-root.ts';

const css = readFileSync(join(projectRoot(), 'web/src/styles/tokens.css'), 'utf8');
const themes = { light: css.indexOf(':root {'), dark: css.indexOf(":root[data-theme='dark']") };

it.each(['light', 'dark'] as const)('are the tokens of the %s theme', (theme) => {
  const block = css.slice(
    themes[theme],
    css.indexOf('\n  }\n', themes[theme]) > 0 && theme === 'dark'
      ? css.indexOf('\n  }\n', themes.dark)
      : css.indexOf('\n}\n', themes.light),
  );
  const page = Object.fromEntries(
    Object.keys(figurePalettes[theme]).map((token) => [token, new RegExp(`${token}: (#[0-9a-f]{6})`).exec(block)?.[1]]),
  );
  expect(page).toEqual(figurePalettes[theme]);
});

it('draws an unknown token in ink', () => {
  expect(colourOf(figurePalettes.light, '--nothing')).toBe('#17232b');
  expect(colourOf(figurePalettes.light, 'constructor')).toBe('#17232b');
});
