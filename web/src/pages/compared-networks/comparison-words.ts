/** What a comparison of networks finds, in sentences: on the page and in a saved picture. */
import type { NetworkComparisonView, NetworkState } from '#domain/views/network-comparison-view.ts';
import { formatList } from '../../components/format-number.ts';
import type { Text } from '../../i18n/use-text.ts';

type Found = Pick<NetworkComparisonView, 'organisations' | 'counts' | 'same' | 'left' | 'right'>;

/** How many are in both, in one: of the dates of one thing nothing is matched through parts and wholes. */
function parts({ t, lang }: Text, { counts, same }: Found): string {
  const number = (state: NetworkState) => ({ number: counts.organisations[state] ?? 0 });
  const words = [
    t('compare.networks.inBoth', number('both')),
    ...(same ? [] : [t('compare.networks.throughRelative', number('through'))]),
    t('compare.networks.onlyFirst', number('only-left')),
    t('compare.networks.onlySecond', number('only-right')),
  ];
  return formatList(words, lang);
}

/** Why something is not known, or what the comparison does not prove. */
function cautionWords({ t }: Text, { organisations, same }: Found): string[] {
  const unknown = organisations.filter(({ state }) => state === 'not-known');
  const beside = unknown.filter(({ reason }) => reason === 'other-names-nobody' || reason === 'first-named').length;
  const later = unknown.length - beside;
  const words = [
    ...(beside > 0 ? [t('compare.networks.findingNobody', { count: beside })] : []),
    ...(later > 0 ? [t('compare.networks.findingUnknown', { count: later })] : []),
  ];
  return words.length > 0 || same ? words : [t('compare.networks.notAbsent')];
}

/** How many organisations are in both networks or in one, and what that does not prove. */
export function findingWords(text: Text, found: Found): string {
  const { organisations, left, right } = found;
  const count = organisations.length;
  const oneIsEmpty = left.organisations === 0 || right.organisations === 0;
  const finding =
    oneIsEmpty && organisations.every(({ state }) => state === 'not-known')
      ? text.t('compare.networks.findingAlone', { count })
      : text.t('compare.networks.finding', { count, parts: parts(text, found) });
  return [finding, ...cautionWords(text, found)].join(' ');
}

/** Which lines count, `ties` being the words of those asked for, and how many each network has. */
export function linesWords(
  { t, lang }: Text,
  { left, right }: Pick<NetworkComparisonView, 'left' | 'right'>,
  ties: readonly string[],
): string {
  const lines = ties.length === 0 ? t('compare.networks.linesAll') : formatList(ties, lang);
  return t('compare.networks.lines', { lines, first: left.lines, second: right.lines });
}
