/** The values of each filter in words, from the counts of the network. */
import { useSources } from '../../api/shared-answers.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { useText } from '../../i18n/use-text.ts';
import { filterWords, type FilterNames } from './filter-words.ts';
import type { ListFilter } from './network-state.ts';

/** Words for a value of a filter. */
export function useFilterWords(groups: FilterNames['groups'] = []): (filter: ListFilter, value: string) => string {
  const workspace = useWorkspace();
  const sources = useSources();
  return filterWords(useText(), { workspace, sources, groups });
}
