/** What interviews say of an organisation's influence as sentences, recall and roster apart. */
import type { SaidView } from '#domain/views/gaps-view.ts';
import type { Text } from '../i18n/use-text.ts';
import { formatNumber } from './format-number.ts';

/** `place` names where the interviews were held. */
export function saidSentences(place: string, { recall, roster }: SaidView, { t, lang }: Text): readonly string[] {
  const figure = (value: number): string => formatNumber(value, lang, 2);
  const sentences: string[] = [];
  if (recall) {
    const { interviews: count, named, influence, rank, among, othersOnly } = recall;
    sentences.push(
      t('dossier.saidRecall', { count, region: place, named, influence: figure(influence), rank: rank.rank, among }),
    );
    if (rank.range) sentences.push(t('dossier.saidRange', { first: rank.range[0], last: rank.range[1] }));
    if (othersOnly) {
      const { interviews: others, influence: theirs } = othersOnly;
      sentences.push(t('dossier.saidOthers', { influence: figure(theirs), count: others }));
    }
  }
  if (roster) {
    const { asked, rated, influence } = roster;
    sentences.push(
      influence === null
        ? t('dossier.saidRosterNone', { region: place, count: asked })
        : t('dossier.saidRoster', { region: place, rated, asked, influence: figure(influence) }),
    );
  }
  return sentences;
}
