/** What a comparison of networks finds, in sentences: on the page and in a saved picture. */
import type { NetworkComparisonView } from '#domain/views/network-comparison-view.ts';
import { formatList } from '../../components/format-number.ts';
import type { Text } from '../../i18n/use-text.ts';

/** How many organisations are in both networks or in one, and what that does not prove. */
export function findingWords(
  { t }: Text,
  { organisations, counts, same }: Pick<NetworkComparisonView, 'organisations' | 'counts' | 'same'>,
): string {
  const of = (key: string): number => counts.organisations[key] ?? 0;
  const unknown = of('not-known');
  const finding = t('compare.networks.finding', {
    count: organisations.length,
    both: of('both'),
    through: of('through'),
    left: of('only-left'),
    right: of('only-right'),
  });
  const caution =
    unknown > 0
      ? t('compare.networks.findingUnknown', { count: unknown })
      : same
        ? undefined
        : t('compare.networks.notAbsent');
  return [finding, caution].filter((sentence) => sentence !== undefined).join(' ');
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
