/** How pillars and kinds weigh in the group against those present in the region on file, which is the reference. */
import type { GroupRef } from '#domain/views/pieces.ts';
import type { NetworkResults } from '#domain/views/measures-view.ts';
import { capitalised, formatNumber } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { figure, FiguresTable } from './figures-table.tsx';

interface Props {
  readonly representation: NonNullable<NetworkResults['representation']>;
  readonly group: GroupRef;
}

export function RepresentationTable({ representation, group }: Props) {
  const { t, name, lang, ...text } = useText();
  const { rows, inGroup: members, present: all, blau } = representation;
  return (
    <FiguresTable
      title={t('measures.representation', { group: text.group(group) })}
      note={t('measures.representationOf', { inGroup: members, present: all })}
      after={blau === null ? undefined : t('measures.blau', { value: formatNumber(blau, lang, 2) })}
      heads={[t('measures.pillarOrKind'), t('measures.inGroup'), t('measures.present'), t('measures.ratio')]}
      rows={rows.map(({ by, value, inGroup, present, ratio }) => ({
        key: `${by}-${value.id}`,
        name: capitalised(name(value)),
        figures: [String(inGroup), String(present), figure(ratio, 1, lang)],
        inner: by === 'kind',
      }))}
    />
  );
}
