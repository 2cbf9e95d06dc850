/** Values of a measure as few classes, for drawing: bands where there are any, else shares, counts or communities. */
import { bandOf } from '#domain/measures/places.ts';
import type { MeasuresView } from '#domain/views/measures-view.ts';
import type { Measure } from '#domain/measures/measure.ts';
import { formatNumber, formatShare } from '../components/format-number.ts';
import type { Text } from '../i18n/use-text.ts';
import { isHidden } from './value-words.ts';

export interface ValueClass {
  readonly key: string;
  readonly words: (text: Text) => string;
  /** From 0 for none to 3 for the highest; of communities their number, 0 for the others. */
  readonly step: number;
  readonly has: (value: number) => boolean;
}

export interface ValueClasses {
  /** Lowest first; empty where nothing may be drawn. */
  readonly classes: readonly ValueClass[];
  /** Why nothing is drawn: a guard hides the order, or there are too few values. */
  readonly problem: 'hidden' | 'few' | null;
}

/** So many communities have a colour of their own. */
const mostCommunities = 6;
const bands = ['none', 'low', 'middle', 'high'] as const;

function inBands(scale: MeasuresView['scales'][number]): ValueClass[] {
  return bands.map((band, step) => ({
    key: band,
    words: ({ t }) => t(`measures.band.${band}`),
    step,
    has: (value) => bandOf(scale, value) === band,
  }));
}

/** 0 apart, and thirds of the way from there to the greatest value. */
function inThirds(most: number, write: (least: number, most: number, text: Text) => string): ValueClass[] {
  const cuts = [0, most / 3, (2 * most) / 3, most];
  const none: ValueClass = { key: '0', words: (text) => write(0, 0, text), step: 0, has: (value) => value <= 0 };
  const rest = [1, 2, 3].map((step): ValueClass => {
    const [from, to] = [cuts[step - 1] ?? 0, cuts[step] ?? most];
    return {
      key: String(step),
      words: (text) => write(from, to, text),
      step,
      has: (value) => value > from && value <= to,
    };
  });
  return [none, ...rest];
}

function shareWords(least: number, most: number, { t, lang }: Text): string {
  if (most === 0) return formatShare(0, lang);
  return t('measures.draw.from', { least: String(Math.round(least * 100) + 1), most: formatShare(most, lang) });
}

function countWords(least: number, most: number, { t, lang }: Text): string {
  const [first, last] = [Math.floor(least) + 1, Math.floor(most)].map((count) => formatNumber(count, lang));
  if (most === 0) return '0';
  return first === last ? (first ?? '') : t('measures.draw.from', { least: first ?? '', most: last ?? '' });
}

function inCommunities(): ValueClass[] {
  const named = Array.from({ length: mostCommunities }, (_, place): ValueClass => ({
    key: String(place + 1),
    words: ({ t }) => t('measures.draw.community', { number: place + 1 }),
    step: place + 1,
    has: (value) => value === place + 1,
  }));
  const rest: ValueClass = {
    key: 'others',
    words: ({ t }) => t('measures.draw.others'),
    step: 0,
    has: (value) => value > mostCommunities,
  };
  return [...named, rest];
}

/** The classes of a measure in an answer. */
export function valueClasses(view: Pick<MeasuresView, 'scales' | 'guards'>, { id, shown }: Measure): ValueClasses {
  const scale = view.scales.find((one) => one.id === id);
  if (isHidden(view.guards, id)) return { classes: [], problem: 'hidden' };
  if (!scale || scale.known === 0 || scale.most === null) return { classes: [], problem: 'few' };
  if (shown === 'label') return { classes: inCommunities(), problem: null };
  if (shown === 'share') return { classes: inThirds(1, shareWords), problem: null };
  if (scale.bands) return { classes: inBands(scale), problem: null };
  if (shown === 'count' && scale.most > 0)
    return { classes: inThirds(Math.max(3, scale.most), countWords), problem: null };
  return { classes: [], problem: 'few' };
}
