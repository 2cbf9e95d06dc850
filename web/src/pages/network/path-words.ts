/** How a path is put into words: on the page and in a saved picture. */
import type { Localised } from '#domain/localised.ts';
import { groupInSentence, inSentence, sentence } from '#domain/articles.ts';
import type { PathsView } from '#domain/views/gaps-view.ts';
import type { NodeRefView, OrganisationRef } from '#domain/views/pieces.ts';
import { formatDate } from '../../components/format-date.ts';
import { capitalised, formatList } from '../../components/format-number.ts';
import { nameThatFits } from '../../components/names.ts';
import { useText, type Text } from '../../i18n/use-text.ts';
import type { PathStep } from './path-steps.ts';

/** "advises", "both in the Lima group", "both at the first meeting", "part of". */
export function stepWords({ t, word, name }: Text): (step: PathStep) => string {
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
        return word('engagementRung', kind);
    }
  };
}

/** The same in the language of the view. */
export function useStepWords(): (step: PathStep) => string {
  return stepWords(useText());
}

/** Who stands on the path, from first to last, by names that fit; `shorts` are those of groups by id. */
export function pathChain(
  steps: readonly PathStep[],
  shorts: ReadonlyMap<string, Localised>,
  { lang }: Text,
): { readonly node: NodeRefView | OrganisationRef; readonly name: string }[] {
  const first = steps[0];
  if (first === undefined) return [];
  return [first.from, ...steps.map(({ to }) => to)].map((node) => {
    const short = shorts.get(node.id);
    return { node, name: short === undefined ? nameThatFits(node, lang) : capitalised(short[lang]) };
  });
}

/** Newest date, whether it is old, and on what the step rests where that is more than documents. */
export function ageWords({ age: { latest, stale, bases } }: Pick<PathStep, 'age'>, { t, word, lang }: Text): string {
  const parts = [
    latest === null ? t('components.undated') : formatDate(latest, lang, { short: true }),
    ...(stale ? [t('dossier.stale')] : []),
    formatList(
      bases.map((basis) => word('basis', basis)),
      lang,
    ),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const named = ({ type, names }: NodeRefView, { lang }: Text): string =>
  (type === 'group' ? groupInSentence : inSentence)(names)[lang];

/** That no path is on file between the two, or that a group has nobody at its end; those left out are named beside it. */
export function noPathSentence({ from, to, engaged }: Pick<PathsView, 'from' | 'to' | 'engaged'>, text: Text): string {
  const { t, lang } = text;
  const empty = engaged.from === 0 ? from : engaged.to === 0 ? to : undefined;
  const none = empty
    ? t('network.path.nobodyIn', { group: named(empty, text) })
    : t('network.path.none', { from: named(from, text), to: named(to, text) });
  return sentence({ es: none, en: none })[lang];
}

/** That whoever is looked for is in contact with the group itself, and how; undefined where it is not. */
export function alreadyWords({ from, to, already }: Pick<PathsView, 'from' | 'to' | 'already'>, text: Text) {
  if (already === null) return undefined;
  const { t, word, name } = text;
  return t('network.path.already', {
    name: name(to),
    group: named(from, text),
    rung: word('engagementRung', already.engagement.rung),
  });
}
