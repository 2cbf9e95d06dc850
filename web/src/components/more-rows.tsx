/** Long lists by portions: thousands of rows at once would hold up the page. */
import { useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { usePrinting } from '../view/use-printing.ts';

interface Portions {
  /** So many are drawn now. */
  readonly shown: number;
  readonly onMore: () => void;
}

/** `most` rows at first, and as many more each time; on paper all. Another `most` begins anew; another order or filter does not. */
export function usePortions(most: number): Portions {
  const printing = usePrinting();
  const [brought, setBrought] = useState({ most, times: 1 });
  const times = brought.most === most ? brought.times : 1;
  return {
    shown: printing ? Infinity : most * times,
    onMore: () => {
      setBrought({ most, times: times + 1 });
    },
  };
}

/** The button under a list that has more; nothing under one that is whole. */
export function MoreRows({ shown, onMore, all }: Portions & { readonly all: number }) {
  const { t } = useText();
  if (all <= shown) return null;
  return (
    <button type="button" className="button no-print" onClick={onMore}>
      {t('components.moreRows', { shown, all })}
    </button>
  );
}
