/** The words above a saved picture of the network: counts, filters, what is hidden, chosen, and the path. */
import type { Localised } from '#domain/localised.ts';
import { citationParts } from '../../components/citation-text.ts';
import { formatList } from '../../components/format-number.ts';
import type { PlannedSight } from '../../graph/figure/sight.ts';
import { legendOf } from '../../graph/legend.ts';
import type { Picture } from '../../graph/picture.ts';
import type { Text } from '../../i18n/use-text.ts';
import type { SavingContext } from '../../saving/figure-frame.ts';
import { filterWords, type FilterNames } from './filter-words.ts';
import { legendCount, legendWords, type SideWords } from './legend-words.ts';
import { listFilters, switchFilters, type NetworkState } from './network-state.ts';
import { noPathSentence, pathChain, stepWords } from './path-words.ts';
import type { ShownNetwork } from './shown-network.ts';

/** Organisations, groups and lines, as the legend counts them. */
function countsSentence({ picture, state, ofAll }: ShownNetwork, text: Text): string {
  const { t } = text;
  const entries = legendOf(picture, state.hide);
  const shown = entries
    .filter(({ key, hidden }) => key === 'group' && !hidden)
    .reduce((sum, { count }) => sum + count, 0);
  const lines = legendCount(entries, 'lines');
  const organisations = entries
    .filter(({ part, hidden }) => part === 'organisations' && !hidden)
    .reduce((sum, { count }) => sum + count, 0);
  return t('saving.counts', {
    organisations: t('saving.organisationsOf', { shown: organisations, all: ofAll }),
    groups: t('saving.groups', { count: shown }),
    lines: t('network.table.lines', { count: lines }),
  });
}

/** What narrows the lines and organisations of a picture. */
export function filterSentence(
  {
    filters,
    switches,
  }: { readonly filters: Partial<NetworkState['filters']>; readonly switches: NetworkState['switches'] },
  groups: FilterNames['groups'],
  context: SavingContext,
  text: Text,
): string {
  const { t, lang } = text;
  const words = filterWords(text, { ...context, groups });
  const lists = listFilters
    .map((name) => [name, filters[name] ?? []] as const)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => {
      const said = values.map((value) => words(name, value));
      return `${t(`network.filter.${name}`)}: ${formatList(said, lang)}`;
    });
  const off = { reference: 'saving.noReference', jurisdiction: 'saving.noJurisdiction' } as const;
  const left = switchFilters.filter((name) => !switches[name]).map((name) => t(off[name]));
  const all = [...lists, ...left].join('; ');
  return all === '' ? t('saving.noFilters') : t('saving.filters', { filters: all });
}

/** Entries of the legend that were switched off. */
export function hiddenSentence(
  picture: Picture,
  hide: ReadonlySet<string>,
  context: SavingContext,
  text: Text,
  sides?: SideWords,
): string {
  const words = legendWords(text, context.workspace, picture, sides);
  const hidden = legendOf(picture, hide).filter((entry) => entry.hidden);
  if (hidden.length === 0) return '';
  const entries = hidden.map((entry) => `${words(entry)} (${String(entry.count)})`).join(', ');
  return text.t('saving.hidden', { entries });
}

/** How many stand outside the part that is shown. */
export function outsideSentence({ sight, plan }: PlannedSight, { t }: Text): string {
  const { scene, width, height } = sight;
  const plates = new Set(plan.plates.map(({ node }) => node.id));
  const outside = scene.picture.nodes.filter(({ id }) => {
    const place = scene.positions.get(id);
    if (place === undefined) return true;
    const { x, y } = sight.project(place);
    const reach = plates.has(id) ? 24 : 8;
    return x < -reach || y < -reach || x > width + reach || y > height + reach;
  });
  return outside.length === 0 ? '' : t('saving.outside', { count: outside.length });
}

function pathSentence(shown: ShownNetwork, context: SavingContext, text: Text): string {
  const { paths, steps, network } = shown;
  if (paths === undefined) return '';
  if (paths.total === 0) return noPathSentence(paths, text);
  const shorts = new Map<string, Localised>(network.groups.map(({ id, short }) => [id, short]));
  const chain = pathChain(steps, shorts, text).map(({ name }) => name);
  const words = stepWords(text);
  const said = steps.map((step, place) => {
    const cited = citationParts(step.statements, context.sources, text.lang).join(' · ');
    return `${String(place + 1)}. ${words(step)}${cited === '' ? '' : ` (${cited})`}`;
  });
  return `${text.t('network.path.lead')} ${chain.join(' › ')}. ${said.join('; ')}.`;
}

/** Paragraphs in this order; empty ones are left out. */
export function networkCaption(
  shown: ShownNetwork,
  planned: PlannedSight,
  context: SavingContext,
  text: Text,
): string[] {
  const { t, lang } = text;
  const { network, picture, state } = shown;
  const nameOf = (id: string): string | undefined => picture.nodes.find((node) => node.id === id)?.names[lang];
  const chosen = state.selected === null ? undefined : nameOf(state.selected);
  const expanded = state.expand.flatMap((id) => nameOf(id) ?? []);
  const left = network.leftOut.organisations;
  const about = [
    countsSentence(shown, text),
    filterSentence(state, network.groups, context, text),
    left === 0 ? '' : t('saving.leftOut', { count: left }),
    hiddenSentence(picture, state.hide, context, text),
    expanded.length === 0 ? '' : t('saving.expanded', { names: formatList(expanded, lang) }),
    t('saving.layout', { layout: t(`network.layout.${state.layout}`) }),
    outsideSentence(planned, text),
  ];
  const drawn = shown.encodings
    .filter(({ problem }) => problem === null)
    .map(({ channel, measure }) => `${t(`measures.draw.${channel}`)}: ${text.say(measure.name)}`);
  const measured = shown.basis ? text.say(shown.basis.caption) : '';
  const paragraphs = [
    about.filter((sentence) => sentence !== '').join(' '),
    drawn.length === 0 ? '' : `${t('measures.draw.saved', { encodings: drawn.join('; ') })} ${measured}`,
    chosen === undefined ? '' : t('saving.chosen', { name: chosen }),
    pathSentence(shown, context, text),
  ];
  return paragraphs.filter((sentence) => sentence !== '');
}
