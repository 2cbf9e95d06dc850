/** Places in an order, in digits of each language. */

/** "3.º", "3rd". */
export const ordinal = {
  es: (rank: number): string => `${String(rank)}.º`,
  en: (rank: number): string => {
    const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
    return `${String(rank)}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(rank)]}`;
  },
};
