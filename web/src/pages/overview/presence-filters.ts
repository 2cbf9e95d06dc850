/** Who is here narrowed by mode, pillar and kind, as the address says. */
import type { ListFilter } from '../../components/list-filters.tsx';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { PlaceRow } from './place-rows.ts';

export function usePresenceFilters(): readonly ListFilter<PlaceRow>[] {
  const { t, word } = useText();
  const pillarName = usePillarName();
  return [
    {
      parameter: 'mode',
      label: t('regionSaid.mode'),
      values: ({ modes }) => modes.map(({ mode }) => mode),
      words: (mode) => word('presenceMode', mode),
    },
    {
      parameter: 'pillar',
      label: t('network.filter.pillar'),
      values: ({ organisation }) => [organisation.pillar ?? 'unknown'],
      words: pillarName,
    },
    {
      parameter: 'kind',
      label: t('network.filter.kind'),
      values: ({ organisation }) => [organisation.kind],
      words: (kind) => word('organisationKind', kind),
    },
  ];
}
