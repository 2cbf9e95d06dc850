/** The rows of the counts of a comparison in words: a pillar, or a kind of line. */
import { capitalised } from '../../components/format-number.ts';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { type Text, useText } from '../../i18n/use-text.ts';
import { lineWord } from '../network/line-words.ts';
import { countsOrganisations, pillarOfRow } from './narrowed-comparison.ts';

type PillarName = (pillar: string | null) => string;

/** Of `pillar:<id>` the name of the pillar, of `<relation>:<kind>` the kind. */
export function rowWords(text: Pick<Text, 'word'>, pillarName: PillarName, only: string): string {
  if (countsOrganisations(only)) {
    const key = pillarOfRow(only);
    return pillarName(key === 'unknown' ? null : key);
  }
  const [relation = '', kind = ''] = only.split(':');
  return capitalised(lineWord(text, relation, kind));
}

/** The same in the language of the page. */
export function useRowWords(): (only: string) => string {
  const text = useText();
  const pillarName = usePillarName();
  return (only) => rowWords(text, pillarName, only);
}
