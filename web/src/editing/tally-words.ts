/** A tally of things in words: "3 membresías y 2 vínculos". */
import type { Tally } from '#domain/views/editing-view.ts';
import { formatList } from '../components/format-number.ts';
import { useText } from '../i18n/use-text.ts';

/** What stands for another thing of the tally: a claim's statement, how a source names something. */
const silent: ReadonlySet<string> = new Set(['ABOUT', 'DESCRIBES']);

/** Nodes and statements by effect; `but` of one type are left out (the thing itself). Empty when there is nothing. */
export function useTallyWords(): (tally: readonly Tally[], effect: Tally['effect'], but?: string) => string {
  const { word, lang } = useText();
  return (tally, effect, but) => {
    const items = tally.flatMap((one) => {
      if (one.effect !== effect || silent.has(one.type)) return [];
      const count = one.type === but ? one.count - 1 : one.count;
      return count === 0 ? [] : [`${String(count)} ${word(count === 1 ? 'thingOne' : 'thingMany', one.type)}`];
    });
    return formatList(items, lang);
  };
}
