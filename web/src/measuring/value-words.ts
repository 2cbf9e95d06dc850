/** Measured values in words: bands and shared ranks in place of decimals that would pretend exactness. */
import { bandOf } from '#domain/measures/places.ts';
import { ordinal } from '#domain/ordinal.ts';
import type { DeclaredMeasure, Guard, MeasuredItem, MeasureScale, MeasuresView } from '#domain/views/measures-view.ts';
import { formatNumber, formatShare } from '../components/format-number.ts';
import type { Text } from '../i18n/use-text.ts';

const exactDigits = 4;

/** What the cells of one column share. */
export interface ColumnFacts {
  readonly measure: DeclaredMeasure;
  readonly scale: MeasureScale | undefined;
  /** A guard hides the order. */
  readonly hidden: boolean;
  /** How many share each rank. */
  readonly sharing: ReadonlyMap<number, number>;
}

export interface CellWords {
  readonly main: string;
  /** Rank, or what would be expected. */
  readonly second: string | undefined;
  readonly known: boolean;
}

/** Whether a guard hides the order of a measure. */
export function isHidden(guards: readonly Guard[], id: string): boolean {
  return guards.some(({ hidesRanks, measures }) => hidesRanks && measures.includes(id));
}

/** Of one column of an answer. */
export function columnFacts(
  view: Pick<MeasuresView, 'guards' | 'scales' | 'items'>,
  measure: DeclaredMeasure,
): ColumnFacts {
  const sharing = new Map<number, number>();
  for (const { ranks } of view.items) {
    const rank = ranks[measure.id];
    if (rank !== undefined) sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
  }
  const scale = view.scales.find(({ id }) => id === measure.id);
  return { measure, scale, hidden: isHidden(view.guards, measure.id), sharing };
}

/** The value with as many digits as tell it apart, for who asks for it. */
export function exactValue(value: number, { lang }: Pick<Text, 'lang'>): string {
  const regional = lang === 'es' ? 'es-PE' : 'en-GB';
  return new Intl.NumberFormat(regional, { maximumSignificantDigits: exactDigits }).format(value);
}

/** "3.º", "3.º, entre 4 iguales". */
export function rankWords(rank: number, sharing: number, { t, lang }: Text): string {
  const place = ordinal[lang](rank);
  return sharing > 1 ? t('measures.shared', { place, count: sharing }) : place;
}

/** A value by what its measure is shown as; bands need the scale of the network. */
export function valueWords(
  { measure, scale, hidden }: Omit<ColumnFacts, 'sharing'>,
  value: number,
  text: Text,
): string {
  const { t, lang } = text;
  if (measure.shown === 'share') return value > 0 && value < 0.005 ? t('measures.tiny') : formatShare(value, lang);
  if (measure.shown !== 'bands') return formatNumber(value, lang);
  const band = scale ? bandOf(scale, value) : null;
  if (band !== null) return t(`measures.band.${band}`);
  return hidden ? t('measures.noOrder') : t('measures.noBand');
}

/** What stands in a cell. */
export function cellWords(facts: ColumnFacts, item: MeasuredItem, text: Text): CellWords {
  const { t, lang } = text;
  const { id } = facts.measure;
  const value = item.values[id] ?? null;
  if (value === null) return { main: '–', second: undefined, known: false };
  if (id === 'rank-range' && item.rankRange) {
    const [best, worst] = item.rankRange.map((rank) => ordinal[lang](rank));
    return { main: best === worst ? (best ?? '') : `${best ?? ''}–${worst ?? ''}`, second: undefined, known: true };
  }
  const expected = item.expected[id];
  const rank = item.ranks[id];
  // Where the value is 0 its band says it all: so many share that place that it would be noise.
  const place = rank === undefined || value === 0 ? undefined : rankWords(rank, facts.sharing.get(rank) ?? 1, text);
  const second =
    typeof expected === 'number' ? t('measures.expected', { value: formatNumber(expected, lang, 1) }) : place;
  const main = valueWords(facts, value, text);
  // Where the numbers are too small for bands the shared rank is all there is to say.
  if (place !== undefined && main === t('measures.noBand')) return { main: place, second: undefined, known: true };
  return { main, second, known: true };
}
