/** The small picture of every overview: no name is cut, leaves the picture, or lies on another one. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits, large, small } from '../support/e2e-visits.ts';
import { eventually, settle } from '../support/e2e-waiting.ts';
import { followAddress } from '../support/follow-address.ts';

interface Faults {
  readonly labels: number;
  readonly cut: readonly string[];
  readonly outside: readonly string[];
  readonly overlapping: readonly string[];
}

/** Measured in the units of the drawing; lines of one label count as one. */
async function faultsOf(page: Page): Promise<Faults | undefined> {
  return page.evaluate(() => {
    const svg = document.querySelector<SVGSVGElement>('.overview-figure .figure-svg');
    if (svg === null) return undefined;
    const { width, height } = svg.viewBox.baseVal;
    const labels = [...svg.querySelectorAll<SVGTextElement>('text')].map((text) => {
      const { x, y, width: across, height: down } = text.getBBox();
      return { text: text.textContent, left: x, top: y + 2, right: x + across, bottom: y + down - 2 };
    });
    const touching = labels.flatMap((one, place) =>
      labels
        .slice(place + 1)
        .filter((other) => one.left < other.right && other.left < one.right)
        .filter((other) => one.top < other.bottom && other.top < one.bottom)
        .map((other) => `${one.text} / ${other.text}`),
    );
    const isOut = ({ left, top, right, bottom }: (typeof labels)[number]): boolean =>
      left < 0 || top < 0 || right > width || bottom > height;
    return {
      labels: labels.length,
      cut: labels.map(({ text }) => text).filter((text) => text.includes('…')),
      outside: labels.filter(isOut).map(({ text }) => text),
      overlapping: touching,
    };
  });
}

const sizes = { wide: large, narrow: small } as const;
const none = { cut: [], outside: [], overlapping: [] };

describe('the small picture', () => {
  const { open } = browserVisits();

  describe.each([
    ['peru', ['PE', 'PE-CUS', 'macro-sur']],
    ['rio-claro', ['RC', 'RC-RIO']],
  ] as const)('of %s', (workspace, expected) => {
    it.each(['wide', 'narrow'] as const)('shows every name whole, %s', { timeout: 120_000 }, async (size) => {
      const { items } = await answerOf('regions', { workspace });
      const places = items.filter(({ status }) => status === 'group' || status === 'groups-within');
      const drawn = new Set<string>();
      const page = await open(`/${workspace}/about`, { size: sizes[size] });
      for (const { id, names } of places) {
        for (const lang of ['es', 'en'] as const) {
          await followAddress(page, `/${workspace}/regions/${id}?lang=${lang}`);
          await eventually(() => page.locator('html').getAttribute('lang')).toBe(lang);
          await eventually(() => page.title()).toBe(`${names[lang]} · Tinkuy`);
          await settle(page);
          const faults = await faultsOf(page);
          if (!faults) continue;
          drawn.add(id);
          expect(faults.labels, `${id} ${lang}`).toBeGreaterThan(1);
          expect({ place: `${id} ${lang}`, ...faults }).toMatchObject(none);
        }
      }
      expect([...drawn]).toEqual(expect.arrayContaining([...expected]));
    });
  });
});
