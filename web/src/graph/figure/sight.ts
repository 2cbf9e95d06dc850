/** What a saved picture of the network shows: the part on screen, or all of it at the size of its names. */
import { contentBox } from '../canvas/camera.ts';
import { litIds } from '../canvas/highlight.ts';
import { planText, type Plan } from '../canvas/plan-text.ts';
import type { Scene, Sight } from '../canvas/scene.ts';

export interface PlannedSight {
  readonly sight: Sight;
  readonly plan: Plan;
}

export type Extent = 'screen' | 'whole';

/** Room around the whole network, in pixels. */
const margin = 24;
/** No picture is larger than this in either direction; a larger network is drawn smaller. */
const most = 8000;

/** Without pointer and keyboard: what they single out is no part of a picture. */
function calmSight(sight: Sight, scene: Scene): Sight {
  const { picture, selected, trace } = scene;
  return { ...sight, scene, lit: litIds(picture, { selected, hovered: null, trace }), hovered: null, focused: null };
}

/** The sight on screen in the words of a scene; names stand where they stand there as far as the words allow. */
export function screenSight(shown: PlannedSight, scene: Scene): PlannedSight {
  const { sight, plan } = shown;
  const pointed = sight.hovered !== null || sight.focused !== null;
  if (sight.scene === scene && !pointed) return shown;
  const calmed = calmSight(sight, scene);
  return { sight: calmed, plan: planText(calmed, { labels: plan.labels, moving: false }) };
}

/** The whole network in the words of a scene; where it is empty, as on screen. */
export function wholeSight(shown: PlannedSight, scene: Scene): PlannedSight {
  const box = contentBox({ ...scene, trace: [] });
  if (box === undefined) return screenSight(shown, scene);
  const [across, down] = [box.right - box.left, box.bottom - box.top];
  const zoom = Math.min(1, (most - 2 * margin) / Math.max(across, down));
  const sight: Sight = {
    ...calmSight(shown.sight, scene),
    zoom,
    project: ({ x, y }) => ({ x: (x - box.left) * zoom + margin, y: (y - box.top) * zoom + margin }),
    width: Math.ceil(across * zoom + 2 * margin),
    height: Math.ceil(down * zoom + 2 * margin),
    covered: [],
  };
  return { sight, plan: planText(sight) };
}
