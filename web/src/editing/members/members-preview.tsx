/** What saving the short form will do, in words. */
import { parseDate } from '#domain/dataset/parse-date.ts';
import { formatDate } from '../../components/format-date.ts';
import { formatList } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import type { MembersDraft, Present } from './members-draft.ts';

/** "Se añade 1 integrante (OEFA, desde agosto de 2025); sale 1 (Glencore, en marzo de 2024)." */
export function useMembersWords(): (draft: MembersDraft, present: readonly Present[]) => string {
  const { t, short, lang } = useText();
  const dateOf = (typed: string): string | undefined => {
    const parsed = parseDate(typed);
    return 'value' in parsed ? formatDate(parsed.value, lang) : undefined;
  };
  return (draft, present) => {
    const joined = draft.joined
      .filter(({ shown }) => shown.trim() !== '')
      .map(({ shown, from }) => {
        const date = dateOf(from);
        return date === undefined ? shown : t('editing.previewSince', { name: shown, date });
      });
    const left = present.flatMap(({ organisation }) => {
      const typed = draft.left[organisation.id];
      if (typed === undefined) return [];
      const date = dateOf(typed);
      return [date === undefined ? short(organisation) : t('editing.previewIn', { name: short(organisation), date })];
    });
    const parts = [
      ...(joined.length > 0
        ? [t('editing.previewJoined', { count: joined.length, list: formatList(joined, lang) })]
        : []),
      ...(left.length > 0 ? [t('editing.previewLeft', { count: left.length, list: formatList(left, lang) })] : []),
    ];
    if (parts.length === 0) return t('editing.previewNothing');
    const text = parts.join('; ');
    return `${text.charAt(0).toLocaleUpperCase(lang)}${text.slice(1)}.`;
  };
}
