/** Names on the shipped networks: readable at any zoom, members first, and every one of them reachable. */
import { describe, expect, it } from 'vitest';
import { NetworkView } from '#domain/views/network-view.ts';
import { firstView, zoomRange } from '../../../web/src/graph/canvas/camera.ts';
import { planText, type Plan } from '../../../web/src/graph/canvas/plan-text.ts';
import type { Scene, Sight } from '../../../web/src/graph/canvas/scene.ts';
import { overlaps, type Box, type Point } from '../../../web/src/graph/geometry.ts';
import { runLayout } from '../../../web/src/graph/layout/run-layout.ts';
import { makePicture } from '../../../web/src/graph/make-picture.ts';
import { groupPlate } from '../../../web/src/pages/network/group-plate.ts';
import { ask, shippedApp } from '../../support/app.ts';
import { measure } from './letter-widths.ts';

const app = shippedApp();
const inset = { top: 24, bottom: 0 };
const sizes = { large: { width: 1328, height: 682 }, small: { width: 390, height: 577 } } as const;
const buttons = {
  large: { left: 0, top: 0, right: 120, bottom: 52 },
  small: { left: 0, top: 0, right: 108, bottom: 60 },
};
const networks = ['peru/regions/PE', 'peru/regions/PE-CUS', 'rio-claro/regions/RC-RIO'] as const;
const pillars = ['state', 'companies', 'civil-society', 'none'];

async function sceneOf(path: string, locale: 'es' | 'en'): Promise<Scene> {
  const reply = await ask(app(), `/api/${path}/network`);
  const picture = makePicture(NetworkView.parse(reply.json()), { pillars, group: undefined, plate: groupPlate });
  const { positions, zones } = runLayout('groups', picture);
  const captions = new Map([
    ['shelf:reference', 'Instituciones de referencia: tienen el mandato por ley, sin vínculo confirmado'],
    ['shelf:unlinked', 'Sin vínculo en esta imagen'],
  ]);
  return { picture, positions, zones, captions, locale, selected: null, selectedMissing: false, trace: [] };
}

function look(scene: Scene, size: keyof typeof sizes, zoom: number, middle: Point, hovered: string | null): Sight {
  const { width, height } = sizes[size];
  const free = { x: width / 2, y: inset.top + (height - inset.top) / 2 };
  const project = ({ x, y }: Point) => ({ x: free.x + (x - middle.x) * zoom, y: free.y + (y - middle.y) * zoom });
  return {
    ...{ scene, zoom, project, width, height, lit: null, hovered, focused: null, measure },
    covered: [buttons[size]],
  };
}

/** What is wrong with the names of a plan, in words. */
function faultsOf({ labels, plates, captions }: Plan, { width, height }: Sight): string[] {
  const firm: readonly (readonly [string, Box])[] = [
    ...plates.map(({ node, box }) => [node.id, box] as const),
    ...captions.map(({ text, box }) => [text, box] as const),
  ];
  return labels.flatMap(({ id, box }, index) => [
    ...labels
      .slice(index + 1)
      .filter((other) => overlaps(box, other.box))
      .map((other) => `${id} covers ${other.id}`),
    ...firm.filter(([, other]) => overlaps(box, other)).map(([name]) => `${id} covers ${name}`),
    ...(box.left < 0 || box.top < 0 || box.right > width || box.bottom > height ? [`${id} is cut`] : []),
  ]);
}

function stepsFrom(first: number): number[] {
  const steps: number[] = [];
  for (let zoom = first; zoom < zoomRange.most; zoom *= 1.15) steps.push(zoom);
  return [...steps, zoomRange.most];
}

describe.each(networks)('%s', (path) => {
  describe.each(['large', 'small'] as const)('%s canvas', (size) => {
    it.each(['es', 'en'] as const)(
      'no name covers another, a plate or a caption, or is cut, at any zoom, in %s',
      async (locale) => {
        const scene = await sceneOf(path, locale);
        const first = firstView(scene, sizes[size], inset);
        if (first === undefined) throw new Error('nothing to see');
        for (const zoom of stepsFrom(first.zoom)) {
          const sight = look(scene, size, zoom, first.middle, null);
          const plan = planText(sight);
          if (zoom === first.zoom) expect(plan.labels.length).toBeGreaterThan(6);
          expect(faultsOf(plan, sight), `at ${zoom.toFixed(2)}`).toEqual([]);
        }
      },
    );
  });

  it('names members before others, and nearly all of them in the first view', async () => {
    const scene = await sceneOf(path, 'es');
    const first = firstView(scene, sizes.large, inset);
    const plan = planText(look(scene, 'large', first?.zoom ?? 1, first?.middle ?? { x: 0, y: 0 }, null));
    const named = new Set(plan.labels.map(({ id }) => id));
    const share = (member: boolean) => {
      const own = scene.picture.nodes.filter(
        ({ type, ring }) => type === 'organisation' && (ring === 'member') === member,
      );
      return own.filter(({ id }) => named.has(id)).length / own.length;
    };
    expect(share(true)).toBeGreaterThan(0.9);
    expect(share(true)).toBeGreaterThanOrEqual(share(false));
  });

  it('names whatever is pointed at, and whatever the reader comes near', async () => {
    const scene = await sceneOf(path, 'en');
    const first = firstView(scene, sizes.large, inset);
    if (first === undefined) throw new Error('nothing to see');
    for (const { id } of scene.picture.nodes.filter((node) => node.type === 'organisation')) {
      const sight = look(scene, 'large', first.zoom, first.middle, id);
      const plan = planText(sight);
      expect(
        plan.labels.map((label) => label.id),
        'pointed at',
      ).toContain(id);
      expect(faultsOf(plan, sight)).toEqual([]);
      const near = planText(look(scene, 'large', zoomRange.most, scene.positions.get(id) ?? first.middle, null));
      expect(
        near.labels.map((label) => label.id),
        'near',
      ).toContain(id);
    }
  });
});
