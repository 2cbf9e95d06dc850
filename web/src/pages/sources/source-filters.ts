/** Sources narrowed by kind and confidentiality, as the address says. */
import type { SourceItem } from '#domain/views/record-view.ts';
import type { ListFilter } from '../../components/list-filters.tsx';
import { useText } from '../../i18n/use-text.ts';

export function useSourceFilters(): readonly ListFilter<SourceItem>[] {
  const { t, word } = useText();
  return [
    {
      parameter: 'kind',
      label: t('components.sourceKind'),
      values: ({ kind }) => [kind],
      words: (kind) => word('sourceKind', kind),
    },
    {
      parameter: 'confidentiality',
      label: t('components.sourceConfidentiality'),
      values: ({ confidentiality }) => [confidentiality],
      words: (confidentiality) => word('confidentiality', confidentiality),
    },
  ];
}
