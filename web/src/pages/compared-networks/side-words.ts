/** What the two sides and the states of a comparison are called. */
import type { NetworkComparisonView, NetworkSide } from '#domain/views/network-comparison-view.ts';
import { formatDate } from '../../components/format-date.ts';
import { capitalised, formatList } from '../../components/format-number.ts';
import type { Text } from '../../i18n/use-text.ts';
import type { SideWords } from '../network/legend-words.ts';

/** "Lima (August 2016)"; what is left out is said of the right side. */
export function sideName(
  { t, say, word, lang }: Text,
  { about, short, at }: NetworkSide,
  without: NetworkComparisonView['without'] = [],
): string {
  const what = about === null ? t('measures.whole') : capitalised(say(short));
  const side =
    at === 'latest'
      ? t('compare.networks.sideLatest', { what })
      : t('compare.networks.side', { what, date: formatDate(at, lang) });
  if (without.length === 0) return side;
  const bases = formatList(
    without.map((basis) => word('basisPlural', basis)),
    lang,
  );
  return t('compare.networks.sideWithout', { side, bases });
}

/** The states in words, with the names of the sides. */
export function sideWords(text: Text, { left, right, without }: NetworkComparisonView): SideWords {
  return (state) => {
    if (state === 'only-left') return text.t('compare.networks.onlyIn', { side: sideName(text, left) });
    if (state === 'only-right') return text.t('compare.networks.onlyIn', { side: sideName(text, right, without) });
    return text.word('networkState', state);
  };
}
