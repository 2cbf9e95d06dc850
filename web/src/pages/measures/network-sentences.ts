/** Results about the network and the group as sentences; each figure with what it has to be read beside. */
import { engagedFrom } from '#domain/introductions/engaged-from.ts';
import type { MeasuresView } from '#domain/views/measures-view.ts';
import { formatList, formatNumber, formatShare } from '../../components/format-number.ts';
import type { Text } from '../../i18n/use-text.ts';

/** Below this a division into communities says little (Newman & Girvan 2004). */
const leastModularity = 0.3;
/** Indices closer than this are told as equal. */
const alike = 0.05;

function acrossPillars({ network: { ei }, guards }: MeasuresView, { t, lang }: Text): string[] {
  if (ei.observed === null || ei.expected === null) return [t('measures.eiUnknown')];
  // Within one pillar no line can cross: the index is -1, and so is chance.
  if (guards.some(({ code }) => code === 'one-pillar')) return [t('measures.eiOnePillar')];
  const difference = ei.observed - ei.expected;
  const side = Math.abs(difference) < alike ? 'same' : difference < 0 ? 'less' : 'more';
  const numbers = { observed: formatNumber(ei.observed, lang, 2), expected: formatNumber(ei.expected, lang, 2) };
  return [`${t('measures.ei', { count: ei.lines, ...numbers })} ${t(`measures.eiSide.${side}`)}`];
}

function inCommunities({ network: { communities, modularity } }: MeasuresView, { t, lang }: Text): string[] {
  if (communities === null || modularity === null) return [];
  const sentence = t('measures.communities', { count: communities, modularity: formatNumber(modularity, lang, 2) });
  return [modularity < leastModularity ? `${sentence} ${t('measures.communitiesWeak')}` : sentence];
}

function reached({ network: { reach }, basis }: MeasuresView, { t, group, lang }: Text): string[] {
  if (!reach || !basis.group) return [];
  const limit = formatShare(engagedFrom, lang);
  return [t('measures.reach', { ...reach, count: reach.inGroup, group: group(basis.group), limit })];
}

/** The share of roles; never without the list, which stands beside it as a link. */
export function rolesCovered({ network: { coverage } }: MeasuresView, { t, lang }: Text): string | undefined {
  const share = coverage?.share ?? null;
  if (!coverage || share === null) return undefined;
  const { covered, applicable } = coverage;
  return t('measures.coverage', { share: formatShare(share, lang), covered, applicable });
}

function represented({ network: { representation } }: MeasuresView, { t, lang, name }: Text): string[] {
  const { absent = [], nobody = [] } = representation ?? {};
  return [
    ...(absent.length === 0 ? [] : [t('measures.absent', { pillars: formatList(absent.map(name), lang) })]),
    ...(nobody.length === 0 ? [] : [t('measures.nobody', { pillars: formatList(nobody.map(name), lang) })]),
  ];
}

/** In this order; what cannot be said is left out. */
export function networkSentences(view: MeasuresView, text: Text): string[] {
  return [acrossPillars, inCommunities, reached, represented].flatMap((sentences) => sentences(view, text));
}
