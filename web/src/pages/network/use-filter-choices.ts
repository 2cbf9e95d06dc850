/** The values of each filter in words, from the counts of the network. */
import type { NetworkView } from '#domain/views/network-view.ts';
import { useSources } from '../../api/use-sources.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { ListFilter } from './network-state.ts';

const relations = ['membership', 'engagement', 'part-of', 'group-link'];

/** Words for a value of a filter. */
export function useFilterWords(view: NetworkView | undefined): (filter: ListFilter, value: string) => string {
  const { word, name, say } = useText();
  const workspace = useWorkspace();
  const sources = useSources();
  const pillarName = usePillarName();
  return (filter, value) => {
    switch (filter) {
      case 'pillar':
        return pillarName(value);
      case 'kind':
        return word('organisationKindPlural', value);
      case 'theme':
        return word('theme', value);
      case 'mandate': {
        const mandate = workspace?.mandates.find(({ id }) => id === value);
        return mandate ? name(mandate) : value;
      }
      case 'tie':
        return relations.includes(value) ? word('relation', value) : word('tieKind', value);
      case 'group': {
        const group = view?.groups.find(({ id }) => id === value);
        return group ? name(group) : value.replaceAll('-', ' ');
      }
      case 'basis':
        return word('basis', value);
      case 'source': {
        const source = sources.get(value);
        return source ? say(source.short) : value;
      }
    }
  };
}
