/** The network on screen as a figure to save, in any of the two languages. */
import type { Figure } from '#domain/figure/figure.ts';
import type { NetworkLine } from '#domain/views/network-view.ts';
import type { Scene } from '../../graph/canvas/scene.ts';
import { networkPanel } from '../../graph/figure/network-panel.ts';
import { screenSight, wholeSight, type PlannedSight } from '../../graph/figure/sight.ts';
import { textIn, type Text } from '../../i18n/use-text.ts';
import { citedSources, figureFrame, timeWords, type SavingContext } from '../../saving/figure-frame.ts';
import { dayOf, fileName } from '../../saving/file-name.ts';
import type { PictureChoice } from '../../saving/picture-choice.ts';
import { networkCaption } from './network-caption.ts';
import { networkLegendFigure } from './network-legend-figure.ts';
import type { MakeNetworkPicture } from './save-network.tsx';
import type { ShownNetwork } from './shown-network.ts';
import { zoneCaptions } from './zone-captions.ts';

/** The scene in the words of a language; the same scene in its own. */
function sceneIn(scene: Scene, text: Text, context: SavingContext): Scene {
  if (scene.locale === text.lang) return scene;
  return { ...scene, locale: text.lang, captions: zoneCaptions(text, context.workspace, scene.zones) };
}

/** How many of the lines and steps that are shown rest on each source. */
export function sourceCounts(
  all: readonly NetworkLine[],
  steps: ShownNetwork['steps'],
  shown: ReadonlySet<string>,
): Map<string, number> {
  const onLines = all
    .filter(({ id }) => shown.has(id))
    .map(({ statements }) => statements.map(({ statement }) => statement));
  const each = [...onLines, ...steps.map(({ statements }) => statements)];
  const counts = new Map<string, number>();
  for (const statements of each) {
    for (const source of new Set(statements.map((one) => one.source)))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}

/** What is on screen or all of it, in the words of the choice, and the ids of the lines on it. */
export function sightToSave(
  onScreen: PlannedSight,
  { lang, extent }: PictureChoice,
  context: SavingContext,
): { readonly planned: PlannedSight; readonly lines: ReadonlySet<string> } {
  const scene = sceneIn(onScreen.sight.scene, textIn(lang), context);
  const planned = extent === 'whole' ? wholeSight(onScreen, scene) : screenSight(onScreen, scene);
  return { planned, lines: new Set(scene.picture.lines.map(({ id }) => id)) };
}

/** The figure: the sight on screen or the whole network, with everything that makes it stand alone. */
export function networkFigure(
  shown: ShownNetwork,
  onScreen: PlannedSight,
  choice: PictureChoice,
  context: SavingContext,
): Figure {
  const text = textIn(choice.lang);
  const frame = figureFrame(choice, context);
  const { planned, lines } = sightToSave(onScreen, choice, context);
  return {
    ...frame,
    title: text.t('network.heading', { place: text.name(shown.network.region) }),
    subtitle: timeWords(text, context.at),
    caption: networkCaption(shown, planned, context, text),
    panel: networkPanel(planned, frame.palette),
    legend: networkLegendFigure({ ...shown, hide: shown.state.hide }, text, context.workspace, frame.palette),
    sources: citedSources(sourceCounts(shown.network.lines, shown.steps, lines), context, text, 'saving.usedByLines'),
  };
}

/** The figure with its file's name, for whoever saves what is shown. */
export function networkPicture(shown: ShownNetwork): MakeNetworkPicture {
  return (onScreen, choice, context) => {
    const text = textIn(choice.lang);
    const date = context.at === 'latest' ? dayOf(context.now) : context.at;
    const file = fileName([text.name(shown.network.region), text.t('network.title'), date]);
    return { figure: networkFigure(shown, onScreen, choice, context), file };
  };
}
