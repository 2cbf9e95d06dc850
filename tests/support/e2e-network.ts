/** The network page as a person uses it, and where its nodes are. */
import type { Page } from 'playwright-core';
import { z } from 'zod';

const Places = z.record(z.string(), z.tuple([z.number(), z.number()]));

/** Places of the nodes on the canvas in whole CSS pixels, by id; Cytoscape keeps itself on its element. */
export async function nodePlaces(page: Page): Promise<z.infer<typeof Places>> {
  const places: unknown = await page.locator('.network-host').evaluate((host) => {
    interface Node {
      id(): string;
      renderedPosition(): { x: number; y: number };
    }
    const registered = host as HTMLElement & { _cyreg?: { cy?: { nodes(): { toArray(): Node[] } } } };
    const nodes = registered._cyreg?.cy?.nodes().toArray() ?? [];
    return Object.fromEntries(
      nodes.map((node) => {
        const { x, y } = node.renderedPosition();
        return [node.id(), [Math.round(x), Math.round(y)]];
      }),
    );
  });
  return Places.parse(places);
}

/** Clicks a node of the canvas. */
export async function clickNode(page: Page, id: string): Promise<void> {
  const place = (await nodePlaces(page))[id];
  if (place === undefined) throw new Error(`${id} is not on the canvas`);
  const [x, y] = place;
  await page.locator('.network-host').click({ position: { x, y } });
}
