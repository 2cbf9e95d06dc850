/** Puts together what the canvas draws. */
import { useMemo } from 'react';
import { useWorkspace } from '../../api/use-workspace.ts';
import type { Scene } from '../../graph/canvas/scene.ts';
import type { Positions } from '../../graph/geometry.ts';
import type { Layout } from '../../graph/layout/layout.ts';
import { withNewcomers } from '../../graph/layout/neighbours.ts';
import { visiblePicture } from '../../graph/legend.ts';
import type { Picture } from '../../graph/picture.ts';
import { useText } from '../../i18n/use-text.ts';
import { drawnBy, type Encoding } from './encodings.ts';
import type { NetworkData } from './use-network-data.ts';
import type { NetworkState } from './network-state.ts';
import { traceOf, type PathStep } from './path-steps.ts';
import { zoneCaptions } from './zone-captions.ts';

/** Places of all nodes of the picture; those of a path stand near the steps before and after them. */
function placesFor(picture: Picture, layout: Layout, steps: readonly PathStep[]): Positions {
  const line = { kinds: [], relations: [], directed: false, sources: 1, reference: false, disagreement: false };
  const hops = steps.map(({ from, to }, index) => ({ ...line, id: `step-${String(index)}`, from: from.id, to: to.id }));
  return withNewcomers({ ...picture, lines: [...picture.lines, ...hops] }, layout.positions);
}

/** Captions of zones in the language of the page. */
function useCaptions(layout: Layout | undefined): ReadonlyMap<string, string> {
  const text = JSON.stringify([...zoneCaptions(useText(), useWorkspace(), layout?.zones ?? [])]);
  return useMemo(() => new Map(JSON.parse(text) as [string, string][]), [text]);
}

/** Whether the chosen organisation is one that the group has no contact with. */
function isMissing({ dossier, group, picture }: NetworkData, selected: string | null): boolean {
  const node = picture?.nodes.find(({ id }) => id === selected);
  const known = dossier.data;
  if (group === null || node?.ring !== null || known?.organisation.id !== selected) return false;
  const contacts = [...known.engagements, ...known.through.map(({ engagement }) => engagement)];
  return !contacts.some((one) => one.group.id === group && one.value > 0);
}

/** The scene and the picture behind the legend; undefined until data and layout are there. */
export function useScene(
  state: NetworkState,
  data: NetworkData,
  encodings: readonly Encoding[],
): { scene: Scene; picture: Picture } | undefined {
  const { lang } = useText();
  const { picture: plain, layout, path } = data;
  const picture = useMemo(() => plain && drawnBy(plain, encodings), [plain, encodings]);
  const { steps } = path;
  const captions = useCaptions(layout);
  const positions = useMemo(() => plain && layout && placesFor(plain, layout, steps), [plain, layout, steps]);
  const visible = useMemo(() => picture && visiblePicture(picture, state.hide), [picture, state.hide]);
  const trace = useMemo(() => traceOf(steps, new Set(visible?.nodes.map(({ id }) => id))), [steps, visible]);
  const selected = state.selected;
  const selectedMissing = isMissing(data, selected);
  const zones = layout?.zones;
  return useMemo(() => {
    if (!picture || !visible || !positions || !zones) return undefined;
    return {
      picture,
      scene: { picture: visible, positions, zones, captions, locale: lang, selected, selectedMissing, trace },
    };
  }, [picture, visible, positions, zones, captions, lang, selected, selectedMissing, trace]);
}
