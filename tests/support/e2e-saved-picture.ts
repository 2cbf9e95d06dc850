/** Saves a picture as a person does, and reads the file. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Opens the box, chooses the given values and saves. */
export async function savePicture(page: Page, values: readonly string[]): Promise<Saved> {
  await page.getByRole('button', { name: /^(Guardar imagen|Save picture)$/ }).click();
  const box = page.getByRole('dialog');
  for (const value of values) await box.locator(`input[value="${value}"]`).check();
  await box.locator('[aria-busy="false"] img').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), box.locator('button[type="submit"]').click()]);
  await box.waitFor({ state: 'detached' });
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const Ring = z.object({ radius: z.number(), colour: z.string(), dash: z.array(z.number()) });
const Mark = z.object({
  ...{ id: z.string(), x: z.number(), y: z.number(), colour: z.string(), shape: z.string() },
  /** Half the size of the mark; dashes of the outline of one that a measure knows nothing of. */
  ...{ reach: z.number(), dashed: z.boolean(), rings: z.array(Ring) },
});
const Parsed = z.object({
  faults: z.number(),
  lang: z.string(),
  width: z.number(),
  height: z.number(),
  texts: z.record(z.string(), z.array(z.string())),
  marks: z.array(Mark),
  lines: z.array(z.string()),
  labels: z.array(z.object({ id: z.string(), text: z.string() })),
  legend: z.array(z.object({ key: z.string(), words: z.array(z.string()) })),
  sources: z.array(z.object({ key: z.string(), number: z.number() })),
  states: z.array(z.object({ id: z.string(), state: z.string(), name: z.string(), x: z.number(), y: z.number() })),
  loaded: z.array(z.string()),
});
export type ParsedPicture = z.infer<typeof Parsed>;

/** What a saved SVG holds, read with the XML parser of the browser. */
export async function parsePicture(page: Page, { bytes }: Saved): Promise<ParsedPicture> {
  const parsed: unknown = await page.evaluate((svg) => {
    // The page's policy would be asked about the style with the type, which is for where the file is opened.
    const plain = svg.replace(/<style>[^<]*<\/style>/, '');
    const file = new DOMParser().parseFromString(plain, 'image/svg+xml');
    const all = (selector: string): Element[] => [...file.querySelectorAll(selector)];
    const words = (element: Element): string[] =>
      [...element.querySelectorAll(':scope > text.words')].map((text) =>
        [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' '),
      );
    const id = (element: Element, name = 'data-id'): string => element.getAttribute(name) ?? '';
    const place = (element: Element): { x: number; y: number } => {
      const [x = NaN, y = NaN] = (/translate\(([^)]*)\)/.exec(id(element, 'transform'))?.[1] ?? '')
        .split(' ')
        .map(Number);
      return { x, y };
    };
    const parts = ['notice', 'title', 'subtitle', 'caption', 'legend-part', 'footer', 'source'];
    return {
      faults: all('parsererror').length + all('script, foreignObject, image, use').length,
      lang: id(file.documentElement, 'lang'),
      width: Number(id(file.documentElement, 'width')),
      height: Number(id(file.documentElement, 'height')),
      texts: Object.fromEntries(parts.map((name) => [name, all(`svg > g.${name}`).flatMap(words)])),
      marks: all('g.organisation[data-id]').map((element) => {
        const mark = element.querySelector('.mark');
        const colour = mark?.getAttribute('stroke') ?? mark?.getAttribute('fill') ?? '';
        const rings = [...element.querySelectorAll('.ring')].map((ring) => ({
          radius: Number(id(ring, 'r')),
          colour: id(ring, 'stroke'),
          dash: id(ring, 'stroke-dasharray').split(' ').filter(Boolean).map(Number),
        }));
        const reach = 8 * Number(/scale\(([^)]*)\)/.exec(mark?.getAttribute('transform') ?? '')?.[1] ?? NaN);
        return {
          ...{ id: id(element), ...place(element), colour, shape: mark?.getAttribute('data-shape') ?? '' },
          ...{ reach, dashed: mark?.hasAttribute('stroke-dasharray') ?? false, rings },
        };
      }),
      lines: all('path.line[data-id]').map((element) => id(element)),
      labels: all('text.words[data-for]').map((element) => ({
        id: id(element, 'data-for'),
        text: [...element.querySelectorAll('tspan')].map((line) => line.textContent).join(' '),
      })),
      legend: all('g.legend-entry').map((element) => ({ key: id(element, 'data-key'), words: words(element) })),
      sources: all('g.source').map((element) => ({
        key: id(element, 'data-key'),
        number: Number(id(element, 'data-number')),
      })),
      states: all('g.state[data-id]').map((element) => ({
        ...{ id: id(element), state: id(element, 'data-state'), ...place(element) },
        name: element.querySelector('title')?.textContent ?? '',
      })),
      loaded: [...svg.matchAll(/(?:href|src|url)\s*[=(]\s*["']?([^"')\s]{1,20})/g)].map((found) => found[1] ?? ''),
    };
  }, bytes.toString('utf8'));
  return Parsed.parse(parsed);
}

/** Width and height of a PNG, and how many different colours its middle has. */
export async function readPng(
  page: Page,
  { bytes }: Saved,
): Promise<{ width: number; height: number; colours: number }> {
  const colours = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const found = new Set<number>();
    for (let at = 0; at + 2 < pixels.length; at += 4) {
      found.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
    }
    return found.size;
  }, bytes.toString('base64'));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colours };
}
