/** The legend of the network in a saved picture: the entries of the page that are not hidden, with their samples. */
import type { FigureLegendPart } from '#domain/figure/figure.ts';
import { colourOf, type FigurePalette } from '#domain/figure/figure-palette.ts';
import type { FigureMark } from '#domain/figure/marks.ts';
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { oneSourceDash, widthOfLine } from '../../graph/canvas/line-style.ts';
import { legendOf, type LegendEntry } from '../../graph/legend.ts';
import type { Picture } from '../../graph/picture.ts';
import type { Text } from '../../i18n/use-text.ts';
import { legendParts, legendTotal, legendWords } from './legend-words.ts';
import type { ShownNetwork } from './shown-network.ts';

const middle = { x: 0, y: 0 };

function lineSample(colour: string, width: number, dash: readonly number[]): FigureMark {
  const points = [
    { x: -16, y: 0 },
    { x: 16, y: 0 },
  ];
  const place = { points, control: undefined, round: false, opacity: 1 };
  return { kind: 'line', id: undefined, ...place, stroke: { colour, width, dash } };
}

function organisationSample({ pillar, shape, key }: LegendEntry, picture: Picture, palette: FigurePalette): FigureMark {
  const node = picture.nodes.find((one) => one.type === 'organisation' && one.pillar === pillar);
  return {
    ...{ kind: 'organisation', id: undefined, name: '', at: middle, reach: 7, shape: shape ?? 'cross' },
    colour: colourOf(palette, node?.token ?? '--ink-2'),
    hollow: key.startsWith('reference:') ? palette['--paper'] : undefined,
    ...{ clearing: undefined, rings: [], chosen: [], opacity: 1 },
  };
}

/** The sample beside the words of an entry, as the page draws it. */
function sampleOf(entry: LegendEntry, picture: Picture, palette: FigurePalette): FigureMark {
  const ink = palette['--ink'];
  if (entry.pillar !== undefined) return organisationSample(entry, picture, palette);
  switch (entry.key) {
    case 'disagree':
      return { kind: 'disagreement', id: undefined, at: middle, colour: ink, ground: palette['--paper'], opacity: 1 };
    case 'sources:1':
      return lineSample(palette['--line'], widthOfLine(1), oneSourceDash);
    case 'sources:2':
      return lineSample(palette['--line'], widthOfLine(2), []);
    case 'sources:3':
      return lineSample(palette['--line'], widthOfLine(3), []);
    case 'group': {
      const box = { left: -12, right: 12, top: -6.5, bottom: 6.5 };
      const stroke = { colour: ink, width: 1.5, dash: [] };
      return { kind: 'plate', id: undefined, name: '', box, ground: palette['--paper'], stroke, opacity: 1 };
    }
    default: {
      const dash = entry.key === 'ring:observer' ? [3, 3] : [];
      return { kind: 'ring', at: middle, ring: { radius: 8, colour: ink, width: 2, dash } };
    }
  }
}

/** Parts as on the page; what a click has hidden is not in the picture, so not in its legend. */
export function networkLegendFigure(
  { picture, state, ofAll, steps }: ShownNetwork,
  text: Text,
  workspace: WorkspaceView,
  palette: FigurePalette,
): FigureLegendPart[] {
  const entries = legendOf(picture, state.hide);
  const words = legendWords(text, workspace, picture);
  return legendParts.map((part) => {
    const own = entries.filter((entry) => entry.part === part && !entry.hidden);
    const path = {
      key: 'path',
      sample: [lineSample(palette['--ink'], 4, [])],
      text: text.t('network.legend.path'),
      count: steps.length,
    };
    return {
      title: text.t(`network.legend.${part}`),
      total: legendTotal(text, entries, part, ofAll),
      entries: [
        ...own.map((entry) => ({
          ...{ key: entry.key, sample: [sampleOf(entry, picture, palette)], text: words(entry), count: entry.count },
        })),
        ...(part === 'lines' && steps.length > 0 ? [path] : []),
      ],
    };
  });
}
