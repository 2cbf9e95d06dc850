/** The legend of the network in a saved picture: the entries of the page that are not hidden, with their samples. */
import type { FigureLegendPart } from '#domain/figure/figure.ts';
import { colourOf, type FigurePalette } from '#domain/figure/figure-palette.ts';
import type { FigureMark } from '#domain/figure/marks.ts';
import { networkStates, type NetworkState } from '#domain/views/network-comparison-view.ts';
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { oneSourceDash, widthOfLine } from '../../graph/canvas/line-style.ts';
import { legendOf, sampleToken, type LegendEntry } from '../../graph/legend.ts';
import { unknownDash } from '../../graph/canvas/draw-nodes.ts';
import { gaugeOf } from '../../graph/canvas/scene.ts';
import type { Picture } from '../../graph/picture.ts';
import { formatNumber } from '../../components/format-number.ts';
import { sideStyles } from '../../graph/side-style.ts';
import type { ValueClass } from '../../measuring/value-classes.ts';
import type { Text } from '../../i18n/use-text.ts';
import { scales, tokenOf, type Encoding } from './encodings.ts';
import { legendParts, legendTotal, legendWords, type SideWords } from './legend-words.ts';
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
  return {
    ...{ kind: 'organisation', id: undefined, name: '', at: middle, reach: 7, shape: shape ?? 'cross' },
    colour: colourOf(palette, sampleToken(picture, pillar ?? '')),
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

/** The sample of a side of a comparison: a mark with its ring, or a line. */
function sideSample(state: NetworkState, line: boolean, palette: FigurePalette): FigureMark[] {
  const { token, ring, dash, width } = sideStyles[state];
  const colour = colourOf(palette, token);
  if (line) return [lineSample(colour, width, dash)];
  const mark = { kind: 'organisation', id: undefined, name: '', at: middle, reach: 4.5, shape: 'circle' } as const;
  const rings = ring ? [{ radius: 8, colour, width: 2, dash: ring }] : [];
  return [{ ...mark, colour, hollow: undefined, clearing: undefined, rings, chosen: [], opacity: 1 }];
}

function samplesOf(entry: LegendEntry, picture: Picture, palette: FigurePalette): FigureMark[] {
  const side = networkStates.find((state) => entry.key === `side:${state}` || entry.key === `line:${state}`);
  return side ? sideSample(side, entry.part === 'lines', palette) : [sampleOf(entry, picture, palette)];
}

function encodingSample(
  { channel, measure }: Encoding,
  own: ValueClass | undefined,
  palette: FigurePalette,
): FigureMark {
  const step = own?.step ?? 1;
  const token = channel === 'colour' && own ? tokenOf(measure, own) : '--ink-2';
  const unknown = own === undefined && channel !== 'ring';
  const gauge = gaugeOf(
    { look: { scale: 1, gauge: own ? step / 3 : null, coloured: channel === 'colour', unknown }, ring: null },
    10,
  );
  return {
    ...{ kind: 'organisation', id: undefined, name: '', at: middle, shape: 'circle' },
    reach: channel === 'size' ? 5.5 * (scales[step] ?? 1) : 6,
    colour: colourOf(palette, token),
    hollow: unknown ? palette['--paper'] : undefined,
    ...(unknown ? { dash: unknownDash } : {}),
    ...{ clearing: undefined, chosen: [], opacity: 1 },
    rings: channel === 'ring' && gauge ? [{ ...gauge, colour: palette['--ink-2'], width: 3 }] : [],
  };
}

/** What size, colour or ring stands for: the measure by name, its classes, how many are in each. */
function encodingPart(encoding: Encoding, text: Text, palette: FigurePalette): FigureLegendPart {
  const { channel, measure, classes, classOf, problem, total } = encoding;
  const all = [...classOf.values()];
  const rows = problem === null ? [...classes, undefined] : [];
  const counted = rows.map((own) => ({
    key: `${channel}:${own?.key ?? 'unknown'}`,
    sample: [encodingSample(encoding, own, palette)],
    text: own ? own.words(text) : text.t('measures.draw.unknown'),
    count: own ? all.filter(({ key }) => key === own.key).length : total - all.length,
  }));
  return {
    title: `${text.t(`measures.draw.${channel}`)}: ${text.say(measure.name)}`,
    total: problem === null ? formatNumber(total, text.lang) : text.t(`measures.draw.${problem}`),
    entries: counted.filter(({ count }) => count > 0),
  };
}

/** What stands in the legend of a picture. */
export interface LegendShown
  extends Pick<ShownNetwork, 'picture' | 'ofAll'>, Partial<Pick<ShownNetwork, 'steps' | 'encodings'>> {
  readonly hide: ReadonlySet<string>;
  /** Of a comparison: what each side is called. */
  readonly sides?: SideWords;
}

/** Parts as on the page; what a click has hidden is not in the picture, so not in its legend. */
export function networkLegendFigure(
  { picture, hide, ofAll, steps = [], encodings = [], sides }: LegendShown,
  text: Text,
  workspace: WorkspaceView,
  palette: FigurePalette,
): FigureLegendPart[] {
  const entries = legendOf(picture, hide);
  const words = legendWords(text, workspace, picture, sides);
  const parts = legendParts
    .filter((part) => part !== 'sides' || sides)
    .map((part) => {
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
            ...{ key: entry.key, sample: samplesOf(entry, picture, palette), text: words(entry), count: entry.count },
          })),
          ...(part === 'lines' && steps.length > 0 ? [path] : []),
        ],
      };
    });
  return [...parts, ...encodings.map((encoding) => encodingPart(encoding, text, palette))];
}
