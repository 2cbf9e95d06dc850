/** A saved view in words: its screen, place, date and filters, and what of it is no longer on file. */
import type { MentionedName } from '#domain/saved-views/mentioned-names.ts';
import { screenOf, type ViewAddress } from '#domain/saved-views/view-address.ts';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import { usePillarName } from '../components/pillar-mark.tsx';
import { formatDate } from '../components/format-date.ts';
import { capitalised } from '../components/format-number.ts';
import { useText } from '../i18n/use-text.ts';
import { filterWords, type Naming } from './filter-words.ts';

export interface ViewWords {
  readonly screen: string;
  readonly place: string | undefined;
  readonly date: string;
  readonly filters: readonly string[];
  /** Ids that nothing on file has any more. */
  readonly gone: readonly string[];
}

type Described = ViewAddress & { readonly mentioned: readonly MentionedName[] };

export function useViewWords(): (view: Described) => ViewWords {
  const text = useText();
  const pillarName = usePillarName();
  return (view) => {
    const { t, lang, name } = text;
    const names = new Map(view.mentioned.map((one) => [one.id, name(one)]));
    const gone: string[] = [];
    const naming: Naming = {
      ...text,
      pillarName,
      named: (id) => {
        if (id === wholeWorkspace) return text.t('measures.whole');
        const known = names.get(id);
        if (known === undefined) gone.push(id);
        return known ?? id;
      },
    };
    const { kind, id } = screenOf(view);
    const query = new URLSearchParams(view.query);
    const place = id === undefined || kind === 'history' ? id : naming.named(id);
    const at = query.get('at');
    return {
      screen: t(`views.screen.${kind}`),
      place,
      date: at === null || at === 'latest' ? capitalised(t('shell.dateLatest')) : formatDate(at, lang),
      filters: [...query].flatMap(([parameter, value]) => filterWords(parameter, value, naming) ?? []),
      gone: [...new Set(gone)],
    };
  };
}
