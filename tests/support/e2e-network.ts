/** The network page as a person uses it, and where its nodes are. */
import type { Page } from 'playwright-core';
import { z } from 'zod';

const Places = z.record(z.string(), z.tuple([z.number(), z.number()]));

/** Places of the nodes on the canvas in whole CSS pixels, by id, as they were last drawn; waits for the first drawing. */
export async function nodePlaces(page: Page): Promise<z.infer<typeof Places>> {
  const drawn = await page.waitForFunction(() => {
    const overlay: (Element & { marked?: () => Record<string, [number, number]> }) | null =
      document.querySelector('.network-overlay');
    return overlay?.marked?.();
  });
  const exact = Object.entries(Places.parse(await drawn.jsonValue()));
  return Object.fromEntries(exact.map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)]]));
}

/** Places of the nodes on the screen in whole CSS pixels, by id: those of the canvas and where the canvas is. */
export async function screenPlaces(page: Page): Promise<z.infer<typeof Places>> {
  const [places, host] = [await nodePlaces(page), await page.locator('.network-host').boundingBox()];
  if (host === null) throw new Error('the canvas is not on screen');
  const moved = Object.entries(places).map(([id, [x, y]]) => [id, [x + host.x, y + host.y]]);
  return Places.parse(Object.fromEntries(moved));
}

/** The colours that the canvas shows at some of its points, as `#rrggbb`. */
export async function coloursAt(page: Page, points: readonly { x: number; y: number }[]): Promise<string[]> {
  return page.locator('.network-overlay').evaluate((element, asked) => {
    const overlay = element as HTMLCanvasElement;
    const ratio = overlay.width / overlay.clientWidth;
    const { data } = overlay.getContext('2d')?.getImageData(0, 0, overlay.width, overlay.height) ?? { data: [] };
    return asked.map(({ x, y }) => {
      const at = 4 * (Math.round(y * ratio) * overlay.width + Math.round(x * ratio));
      return `#${[...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    });
  }, points);
}

/** Clicks a node of the canvas. */
export async function clickNode(page: Page, id: string): Promise<void> {
  const place = (await nodePlaces(page))[id];
  if (place === undefined) throw new Error(`${id} is not on the canvas`);
  const [x, y] = place;
  await page.locator('.network-host').click({ position: { x, y } });
}

const Edges = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });
const Written = z.object({
  labels: z.array(z.object({ id: z.string(), box: Edges })),
  plates: z.array(z.object({ box: Edges })),
  captions: z.array(z.object({ text: z.string(), box: Edges })),
  width: z.number(),
  height: z.number(),
});

/** The texts that stand on the canvas now with their boxes, in its pixels, and its size. */
export async function writtenTexts(page: Page): Promise<z.infer<typeof Written>> {
  const written: unknown = await page.locator('.network-overlay').evaluate((overlay) => {
    const drawn = overlay as HTMLElement & { written?: object };
    return { ...drawn.written, width: drawn.clientWidth, height: drawn.clientHeight };
  });
  return Written.parse(written);
}
