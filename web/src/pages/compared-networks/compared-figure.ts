/** The compared networks on screen as a figure to save, in any of the two languages. */
import type { Figure } from '#domain/figure/figure.ts';
import type { NetworkComparisonView } from '#domain/views/network-comparison-view.ts';
import { networkPanel } from '../../graph/figure/network-panel.ts';
import type { PlannedSight } from '../../graph/figure/sight.ts';
import type { Picture } from '../../graph/picture.ts';
import { formatList } from '../../components/format-number.ts';
import { textIn, type Text } from '../../i18n/use-text.ts';
import { citedSources, figureFrame, type SavingContext } from '../../saving/figure-frame.ts';
import { dayOf, fileName } from '../../saving/file-name.ts';
import type { PictureChoice } from '../../saving/picture-choice.ts';
import { filterWords } from '../network/filter-words.ts';
import { filterSentence, hiddenSentence, outsideSentence } from '../network/network-caption.ts';
import { sightToSave, sourceCounts } from '../network/network-figure.ts';
import { networkLegendFigure } from '../network/network-legend-figure.ts';
import type { MakeNetworkPicture } from '../network/save-network.tsx';
import type { ComparisonState } from './comparison-state.ts';
import { findingWords, linesWords } from './comparison-words.ts';
import { sideName, sideWords } from './side-words.ts';

/** What the page shows when a picture is asked for. */
export interface ShownComparison {
  readonly state: ComparisonState;
  /** Not narrowed to any state. */
  readonly comparison: NetworkComparisonView;
  /** Hidden parts of the legend included. */
  readonly picture: Picture;
}

function captionOf(
  { state, comparison, picture }: ShownComparison,
  planned: PlannedSight,
  context: SavingContext,
  text: Text,
): string[] {
  const { t, lang } = text;
  const sides = sideWords(text, comparison);
  const groups = comparison.groups.map(({ group }) => group);
  const words = filterWords(text, { ...context, groups });
  const switches = { reference: true, jurisdiction: state.jurisdiction };
  const chosen = picture.nodes.find(({ id }) => id === state.selected)?.names[lang];
  const ties = state.filters.tie.map((tie) => words('tie', tie));
  const paragraphs = [
    findingWords(text, comparison),
    [
      linesWords(text, comparison, ties),
      filterSentence({ filters: state.filters, switches }, groups, context, text),
      state.states.length === 0
        ? ''
        : t('compare.networks.onlyStates', { states: formatList(state.states.map(sides), lang) }),
      hiddenSentence(picture, state.hide, context, text, sides),
      outsideSentence(planned, text),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    chosen === undefined ? '' : t('saving.chosen', { name: chosen }),
  ];
  return paragraphs.filter((sentence) => sentence !== '');
}

/** The figure: what is on screen or all of it, with everything that makes it stand alone. */
export function comparedFigure(
  shown: ShownComparison,
  onScreen: PlannedSight,
  choice: PictureChoice,
  context: SavingContext,
): Figure {
  const text = textIn(choice.lang);
  const frame = figureFrame(choice, context);
  const { comparison, picture, state } = shown;
  const { left, right, without } = comparison;
  const { planned, lines } = sightToSave(onScreen, choice, context);
  const all = comparison.lines.map(({ line }) => line);
  const legend = { picture, hide: state.hide, ofAll: comparison.organisations.length };
  return {
    ...frame,
    title: text.t('compare.networks.title'),
    subtitle: `${sideName(text, left)} · ${sideName(text, right, without)}`,
    caption: captionOf(shown, planned, context, text),
    panel: networkPanel(planned, frame.palette),
    legend: networkLegendFigure(
      { ...legend, sides: sideWords(text, comparison) },
      text,
      context.workspace,
      frame.palette,
    ),
    sources: citedSources(sourceCounts(all, [], lines), context, text, 'saving.usedByLines'),
  };
}

/** The figure with its file's name, for whoever saves what is shown. */
export function savedComparison(shown: ShownComparison): MakeNetworkPicture {
  return (onScreen, choice, context) => {
    const text = textIn(choice.lang);
    const { left, right } = shown.comparison;
    const file = fileName([sideName(text, left), sideName(text, right), dayOf(context.now)]);
    return { figure: comparedFigure(shown, onScreen, choice, context), file };
  };
}
