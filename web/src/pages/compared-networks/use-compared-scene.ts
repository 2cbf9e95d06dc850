/** The two networks as one picture: everything once, each thing by the side it is on. */
import { useMemo } from 'react';
import type { NetworkComparisonView } from '#domain/views/network-comparison-view.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import type { Scene } from '../../graph/canvas/scene.ts';
import { useLayout } from '../../graph/layout/use-layout.ts';
import { visiblePicture } from '../../graph/legend.ts';
import { pictureOf } from '../../graph/make-picture.ts';
import type { Picture } from '../../graph/picture.ts';
import { sideStyles } from '../../graph/side-style.ts';
import { useText } from '../../i18n/use-text.ts';
import { groupPlate } from '../network/group-plate.ts';
import { zoneCaptions } from '../network/zone-captions.ts';
import type { ComparisonState } from './comparison-state.ts';

/** Marks and lines bear the colour of their side; who sits where is said by the plates. */
export function comparedPicture(comparison: NetworkComparisonView, pillars: readonly string[]): Picture {
  const organisations = new Map(comparison.organisations.map((one) => [one.organisation.id, one.state]));
  const groups = new Map(comparison.groups.map((one) => [one.group.id, one.state]));
  const lines = new Map(comparison.lines.map((one) => [one.line.id, one.state]));
  const whole = pictureOf(
    {
      organisations: comparison.organisations.map(({ organisation }) => organisation),
      groups: comparison.groups.map(({ group }) => group),
      lines: comparison.lines.map(({ line }) => line),
    },
    null,
    { pillars, plate: groupPlate },
  );
  return {
    ...whole,
    nodes: whole.nodes.map((node) => {
      const side = organisations.get(node.id) ?? groups.get(node.id);
      return side === undefined ? node : { ...node, side, token: sideStyles[side].token };
    }),
    lines: whole.lines.map((line) => {
      const side = lines.get(line.id);
      return side === undefined ? line : { ...line, side };
    }),
  };
}

const none: Scene['trace'] = [];

/** The scene and the picture behind the legend; undefined until the places are found, then `share` tells how far. */
export function useComparedScene(comparison: NetworkComparisonView, state: ComparisonState) {
  const workspace = useWorkspace();
  const text = useText();
  const { lang } = text;
  const pillars = workspace?.pillars;
  const picture = useMemo(() => comparedPicture(comparison, pillars?.map(({ id }) => id) ?? []), [comparison, pillars]);
  const { layout, share } = useLayout('groups', picture);
  const captions = JSON.stringify([...zoneCaptions(text, workspace, layout?.zones ?? [])]);
  const { hide, selected } = state;
  const scene = useMemo((): Scene | undefined => {
    if (!layout) return undefined;
    const visible = visiblePicture(picture, hide);
    const read = new Map(JSON.parse(captions) as [string, string][]);
    const { positions, zones } = layout;
    return {
      picture: visible,
      positions,
      zones,
      captions: read,
      locale: lang,
      selected,
      selectedMissing: false,
      trace: none,
    };
  }, [picture, layout, captions, hide, lang, selected]);
  return { scene, picture, share };
}
