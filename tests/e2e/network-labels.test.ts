/** Names on the canvas as drawn: none covers another, a plate, a caption or a control, none is cut, at several zooms. */
import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { writtenTexts } from '../support/e2e-network.ts';
import { browserVisits, large, small } from '../support/e2e-visits.ts';
import { eventually, settle } from '../support/e2e-waiting.ts';
import { overlaps, type Box } from '../../web/src/graph/geometry.ts';

/** Boxes of the controls over the canvas, in its pixels. */
async function controlBoxes(page: Page): Promise<Box[]> {
  const host = await page.locator('.network-host').boundingBox();
  const boxes = await Promise.all(
    (await page.locator('[data-over-canvas]').all()).map((control) => control.boundingBox()),
  );
  return boxes.flatMap((box) => {
    if (box === null || host === null) return [];
    const [left, top] = [box.x - host.x, box.y - host.y];
    return [{ left, top, right: left + box.width, bottom: top + box.height }];
  });
}

async function faultsOf(page: Page): Promise<string[]> {
  const { labels, plates, captions, width, height } = await writtenTexts(page);
  const firm = [...[...plates, ...captions].map(({ box }) => box), ...(await controlBoxes(page))];
  return labels.flatMap(({ id, box }, index) => [
    ...labels.slice(index + 1).flatMap((other) => (overlaps(box, other.box) ? [`${id} covers ${other.id}`] : [])),
    ...(firm.some((other) => overlaps(box, other)) ? [`${id} covers a plate, a caption or a control`] : []),
    ...(box.left < 0 || box.top < 0 || box.right > width || box.bottom > height ? [`${id} is cut`] : []),
  ]);
}

describe.each(['/peru/regions/PE', '/peru/regions/PE-CUS', '/rio-claro/regions/RC-RIO'])(
  'names on %s/network',
  (place) => {
    const { open } = browserVisits();

    it.each([
      ['1440', large],
      ['390', small],
    ] as const)('can be read at %s px and several zooms', async (_name, size) => {
      const page = await open(`${place}/network`, { size });
      await eventually(async () => (await writtenTexts(page)).labels.length).toBeGreaterThan(6);
      for (let step = 0; step < 6; step += 1) {
        await eventually(() => faultsOf(page)).toEqual([]);
        await page.getByRole('button', { name: 'Acercar' }).click();
        await settle(page);
      }
    });
  },
);
