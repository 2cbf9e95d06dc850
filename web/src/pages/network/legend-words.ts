/** The legend of the network in words: on the page and in a saved picture. */
import { networkStates, type NetworkState } from '#domain/views/network-comparison-view.ts';
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { formatNumber } from '../../components/format-number.ts';
import { pillarNames } from '../../components/pillar-names.ts';
import type { LegendEntry, LegendPart } from '../../graph/legend.ts';
import type { Picture } from '../../graph/picture.ts';
import type { Text } from '../../i18n/use-text.ts';

export const legendParts: readonly LegendPart[] = ['sides', 'organisations', 'groups', 'lines'];

/** The state of a thing in a comparison in words: "Only in Lima (August 2016)". */
export type SideWords = (state: NetworkState) => string;

/** Says an entry of the legend of a picture. */
export function legendWords(
  text: Text,
  workspace: WorkspaceView | undefined,
  picture: Picture,
  sides?: SideWords,
): (entry: Pick<LegendEntry, 'key' | 'pillar'>) => string {
  const { t, lang } = text;
  const pillarName = pillarNames(text, workspace);
  const group = picture.nodes.find(({ id }) => id === picture.chosenGroup)?.labels[lang] ?? '';
  return ({ key, pillar }) => {
    const mark = pillar === undefined ? '' : pillarName(pillar === 'unknown' ? null : pillar);
    if (key.startsWith('reference:')) return t('network.legend.reference', { pillar: mark });
    if (pillar !== undefined) return mark;
    const side = networkStates.find((state) => key === `side:${state}` || key === `line:${state}`);
    if (side !== undefined) return sides?.(side) ?? '';
    if (key === 'ring:member') return t('network.legend.member', { group });
    if (key === 'ring:observer') return t('network.legend.observer');
    if (key === 'group') return t('network.legend.group');
    if (key === 'disagree') return t('network.legend.disagree');
    return t(`network.legend.sources${key === 'sources:1' ? '1' : key === 'sources:2' ? '2' : '3'}`);
  };
}

/** How many a part of the legend shows. */
export function legendCount(entries: readonly LegendEntry[], part: LegendPart): number {
  const own = entries.filter((entry) => entry.part === part && !entry.hidden && !/^ring|^disagree/u.test(entry.key));
  return own.reduce((sum, { count }) => sum + count, 0);
}

/** The number beside the title of a part: of organisations, how many of `ofAll`. */
export function legendTotal(
  { t, lang }: Text,
  entries: readonly LegendEntry[],
  part: LegendPart,
  ofAll: number,
): string {
  const shown = legendCount(entries, part);
  return part === 'organisations' ? t('network.legend.of', { shown, all: ofAll }) : formatNumber(shown, lang);
}
