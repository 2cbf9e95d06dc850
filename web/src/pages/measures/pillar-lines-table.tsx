/** Lines within and across pillars, each pillar beside its expectation. */
import type { NetworkResults } from '#domain/views/measures-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { figure, FiguresTable } from './figures-table.tsx';

export function PillarLinesTable({ ei }: { readonly ei: NetworkResults['ei'] }) {
  const { t, name, lang } = useText();
  return (
    <FiguresTable
      title={t('measures.eiByPillar')}
      heads={[t('network.table.pillar'), t('network.table.degree'), t('measures.eiIndex'), t('measures.byChance')]}
      rows={ei.byPillar.map(({ pillar, lines, observed, expected }) => ({
        key: pillar.id,
        name: name(pillar),
        figures: [String(lines), figure(observed, 2, lang), figure(expected, 2, lang)],
      }))}
    />
  );
}
