/** What interviews say of its influence, recall and roster apart, by region. */
import type { OrganisationView } from '#domain/views/record-view.ts';
import { formatNumber } from '../../components/format-number.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { PartProps } from './part-props.ts';

type Said = OrganisationView['said'][number];

function useSaidSentences() {
  const { t, name, lang } = useText();
  const figure = (value: number): string => formatNumber(value, lang, 2);
  return ({ region, said: { recall, roster } }: Said): readonly string[] => {
    const sentences: string[] = [];
    const place = name(region);
    if (recall) {
      const { interviews: count, named, influence, rank, othersOnly } = recall;
      sentences.push(
        t('dossier.saidRecall', { count, region: place, named, influence: figure(influence), rank: rank.rank }),
      );
      if (rank.range) sentences.push(t('dossier.saidRange', { first: rank.range[0], last: rank.range[1] }));
      if (othersOnly) sentences.push(t('dossier.saidOthers', { influence: figure(othersOnly.influence) }));
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
  };
}

export function SaidPart({ view: { said } }: PartProps) {
  const { t } = useText();
  const sentences = useSaidSentences();
  if (said.length === 0) return null;
  return (
    <Section title={t('dossier.said')} id="influencia">
      <ul className="rows">
        {said.map((item) => (
          <li key={item.region.id}>{sentences(item).join(' ')}</li>
        ))}
      </ul>
    </Section>
  );
}
