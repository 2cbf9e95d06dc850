/** The colours of bands are told apart by lightness, also by who sees fewer colours. */
import { describe, expect, it } from 'vitest';
import { figurePalettes } from '#domain/figure/figure-palette.ts';
import { bandTokens } from '../../../web/src/pages/network/encodings.ts';

type Rgb = readonly [number, number, number];

/** Linear light of a colour as each kind of eye has it (Machado, Oliveira & Fernandes 2009, doi:10.1109/TVCG.2009.113, severity 1). */
const eyes: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function times(row: Rgb, [r, g, b]: Rgb): number {
  return row[0] * r + row[1] * g + row[2] * b;
}

function linear(colour: string): Rgb {
  const part = (from: number): number => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const luminance = (light: Rgb): number => times([0.2126, 0.7152, 0.0722], light);

/** CIE L*, 0 to 100, of a colour seen with an eye. */
function lightness(colour: string, [r, g, b]: readonly [Rgb, Rgb, Rgb]): number {
  const light = linear(colour);
  const seen = luminance([times(r, light), times(g, light), times(b, light)]);
  return seen > 216 / 24389 ? 116 * Math.cbrt(seen) - 16 : (24389 / 27) * seen;
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const palette = figurePalettes[theme];
  const colours = bandTokens.map((token) => palette[token]);

  it.each(Object.entries(eyes))('bands differ in lightness by ten or more: %s', (_, eye) => {
    const steps = colours.map((colour) => lightness(colour, eye) * (theme === 'light' ? -1 : 1));
    const rises = steps.slice(1).map((step, place) => step - (steps[place] ?? NaN));
    expect(Math.min(...rises)).toBeGreaterThanOrEqual(10);
  });

  it('marks stand out from the ground by three to one', () => {
    const contrasts = colours.map((colour) => {
      const both = [luminance(linear(colour)), luminance(linear(palette['--canvas']))];
      return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
    });
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
  });
});
