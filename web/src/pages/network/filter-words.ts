/** The values of filters in words: on the page and in a saved picture. */
import type { Named } from '#domain/views/pieces.ts';
import type { SourceItem } from '#domain/views/record-view.ts';
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { pillarNames } from '../../components/pillar-names.ts';
import type { Text } from '../../i18n/use-text.ts';
import type { ListFilter } from './network-state.ts';

const relations = ['membership', 'engagement', 'part-of', 'group-link'];

/** What names the values of filters. */
export interface FilterNames {
  readonly workspace: WorkspaceView | undefined;
  readonly sources: ReadonlyMap<string, SourceItem>;
  readonly groups: readonly Pick<Named, 'id' | 'names'>[];
}

/** Says a value of a filter; one that nothing names is shown as written, hyphens as spaces. */
export function filterWords(
  text: Text,
  { workspace, sources, groups }: FilterNames,
): (filter: ListFilter, value: string) => string {
  const { word, name, say } = text;
  const pillarName = pillarNames(text, workspace);
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
        const group = groups.find(({ id }) => id === value);
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
