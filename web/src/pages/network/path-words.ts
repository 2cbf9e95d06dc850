/** How a step of a path is put into words. */
import { useText } from '../../i18n/use-text.ts';
import type { PathStep } from './path-steps.ts';

/** "advises", "both in the Lima group", "both at the first meeting", "part of". */
export function useStepWords(): (step: PathStep) => string {
  const { t, word, name } = useText();
  return ({ by, kind, through }) => {
    switch (by) {
      case 'tie':
        return word('tieKind', kind);
      case 'group':
        return t('network.path.byGroup', { name: through ? name(through) : '' });
      case 'event':
        return t('network.path.byEvent', { name: through ? name(through) : '' });
      case 'part-of':
        return word('partOfKind', kind);
      case 'seat':
        return word('groupRole', kind);
    }
  };
}
