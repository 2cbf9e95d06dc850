/** Organisations, groups and names of a network as marks of a saved picture, in the order of the canvas. */
import { colourOf, type FigurePalette } from '#domain/figure/figure-palette.ts';
import type { FigureMark, OrganisationMark, TextMark } from '#domain/figure/marks.ts';
import { isLit, unknownDash } from '../canvas/draw-nodes.ts';
import { hopMarks } from '../canvas/line-signs.ts';
import { plateLineHeight, type Plate } from '../canvas/plan-plates.ts';
import { isStrong } from '../canvas/plan-text.ts';
import { gaugeOf, nodeReach, type Sight } from '../canvas/scene.ts';
import { calm } from '../canvas/strengths.ts';
import type { PictureNode } from '../picture.ts';
import { ringOf } from '../side-style.ts';
import { alignOf, type PlacedLabel } from '../place-labels.ts';
import { labelLineHeight } from '../wrap-label.ts';
import type { PlannedSight } from './sight.ts';

function organisationMark(sight: Sight, node: PictureNode, palette: FigurePalette): OrganisationMark[] {
  const { scene, zoom } = sight;
  const place = scene.positions.get(node.id);
  if (node.type === 'group' || place === undefined) return [];
  const at = sight.project(place);
  if (at.x < -40 || at.y < -40 || at.x > sight.width + 40 || at.y > sight.height + 40) return [];
  const chosen = scene.selected === node.id;
  const { mark: reach, ring: radius } = nodeReach(node, zoom);
  const gauge = gaugeOf(node, radius);
  const around = ringOf(node);
  const start = radius + (around === null ? 0 : 4) + (node.look ? 5 : 0);
  const unknown = node.look?.unknown === true;
  const colour = scene.selectedMissing ? palette['--missing'] : palette['--ink'];
  return [
    {
      ...{ kind: 'organisation', id: node.id, name: node.names[scene.locale], at, reach },
      ...{ shape: node.shape, colour: colourOf(palette, node.token) },
      hollow: node.hollow || unknown ? palette['--canvas'] : undefined,
      ...(unknown ? { dash: unknownDash } : {}),
      clearing: around !== null || chosen ? { radius, colour: palette['--canvas'] } : undefined,
      rings: [
        ...(around === null ? [] : [{ colour: colourOf(palette, around.token), radius, width: 2, dash: around.dash }]),
        ...(gauge ? [{ ...gauge, colour: palette['--ink-2'], width: 3 }] : []),
      ],
      chosen: chosen
        ? [
            { colour, radius: start, width: 2, dash: [] },
            { colour, radius: start + 4, width: 1.25, dash: [] },
          ]
        : [],
      opacity: isLit(sight, node.id) ? 1 : calm.node,
    },
  ];
}

/** Organisations on screen. */
export function organisationMarks({ sight }: PlannedSight, palette: FigurePalette): FigureMark[] {
  return sight.scene.picture.nodes.flatMap((node) => organisationMark(sight, node, palette));
}

const text = { kind: 'text', size: 13, halo: undefined } as const;

function plateMarks(sight: Sight, { node, box, name, detail }: Plate, palette: FigurePalette): FigureMark[] {
  const strong = isLit(sight, node.id) ? 1 : calm.plate;
  const width = sight.scene.selected === node.id ? 3 : 1.5;
  const middle = (box.left + box.right) / 2;
  const top = box.top + 6 + plateLineHeight / 2;
  const words = { ...text, id: node.id, align: 'center', lineHeight: plateLineHeight, opacity: strong } as const;
  return [
    {
      ...{ kind: 'plate', id: node.id, name: node.names[sight.scene.locale], box, ground: palette['--paper'] },
      ...{ stroke: { colour: palette['--ink'], width, dash: [] }, opacity: strong },
    },
    { ...words, lines: name, at: { x: middle, y: top }, strong: true, colour: palette['--ink'] },
    ...(detail === undefined
      ? []
      : [
          {
            ...{ ...words, lines: [detail], at: { x: middle, y: top + name.length * plateLineHeight } },
            ...{ strong: false, colour: palette['--ink'] },
          },
        ]),
  ];
}

/** Groups on screen, the chosen one above the others. */
export function groupMarks({ sight, plan }: PlannedSight, palette: FigurePalette): FigureMark[] {
  const { selected } = sight.scene;
  const last = (id: string): number => Number(id === selected);
  return [...plan.plates]
    .sort((a, b) => last(a.node.id) - last(b.node.id))
    .flatMap((plate) => plateMarks(sight, plate, palette));
}

/** Captions of shelves and columns, with a ground of their own. */
export function captionMarks({ plan }: PlannedSight, palette: FigurePalette): FigureMark[] {
  return plan.captions.flatMap(({ text: words, strong, box }): FigureMark[] => [
    { kind: 'ground', box: { ...box, left: box.left - 3, right: box.right + 3 }, colour: palette['--canvas'] },
    {
      ...{ ...text, id: undefined, lines: [words], at: { x: box.left, y: (box.top + box.bottom) / 2 } },
      ...{ align: 'left', lineHeight: labelLineHeight, strong, colour: palette['--ink-2'], opacity: 1 },
    },
  ]);
}

/** The numbers of the steps of a path. */
export function stepMarks({ sight }: PlannedSight, palette: FigurePalette): FigureMark[] {
  const colours = { colour: palette['--paper'], ground: palette['--ink'] };
  return hopMarks(sight).map((at, index) => ({ kind: 'number', at, text: String(index + 1), ...colours }));
}

function labelMark(sight: Sight, node: PictureNode, label: PlacedLabel, palette: FigurePalette): TextMark {
  const { box, side, form } = label;
  const strong = isStrong(sight, node.id);
  const align = alignOf(side);
  const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2;
  return {
    ...{ ...text, id: node.id, lines: form.lines, at: { x, y: box.top + labelLineHeight / 2 }, align, strong },
    ...{ lineHeight: labelLineHeight, halo: palette['--canvas'] },
    colour: node.ring !== null || strong ? palette['--ink'] : palette['--ink-2'],
    opacity: isLit(sight, node.id) ? 1 : calm.label,
  };
}

/** The names that stand on screen. */
export function nameMarks({ sight, plan }: PlannedSight, palette: FigurePalette): FigureMark[] {
  const nodes = new Map(sight.scene.picture.nodes.map((node) => [node.id, node]));
  return plan.labels.flatMap((label) => {
    const node = nodes.get(label.id);
    return node === undefined ? [] : [labelMark(sight, node, label, palette)];
  });
}
