/** What things are called: every form of name on file under which somebody may look for them. */
import type { FactIndex } from '../fact-index.ts';
import { nodeRef } from '../names.ts';
import type { NodeRefView } from '../views/pieces.ts';

export interface Searchable {
  readonly ref: NodeRefView;
  /** Short forms. */
  readonly acronyms: readonly string[];
  /** Names as shown and as on file. */
  readonly names: readonly string[];
  /** Other names, and the names that sources use. */
  readonly others: readonly string[];
}

function present(forms: readonly (string | undefined)[]): string[] {
  return [...new Set(forms.flatMap((form) => (form === undefined || form.trim() === '' ? [] : [form])))];
}

function formsOf(index: FactIndex, { id, type, name, names }: NodeRefView): Omit<Searchable, 'ref'> {
  const shown = [name, names.es, names.en];
  const described = index.describedBy.get(id).map((fact) => fact.name);
  const organisation = type === 'organisation' ? index.organisations.get(id) : undefined;
  const source = type === 'source' ? index.sources.get(id) : undefined;
  const aliases = [index.organisations, index.groups, index.topics].flatMap((nodes) => nodes.get(id)?.aliases ?? []);
  return {
    acronyms: present([
      organisation?.acronym,
      organisation?.shortEs,
      organisation?.shortEn,
      source?.shortEs,
      source?.shortEn,
    ]),
    names: present(shown),
    others: present([...aliases, source?.titleEs, source?.titleEn, ...described]),
  };
}

/** Everything that can be looked for: organisations, groups, regions, events, sources, expected roles and topics. */
export function searchables(index: FactIndex): Searchable[] {
  const { organisations, groups, regions, events, sources, expectedRoles, topics } = index;
  return [organisations, groups, regions, events, sources, expectedRoles, topics]
    .flatMap((nodes) => [...nodes.keys()])
    .flatMap((id) => {
      const ref = nodeRef(index, id);
      return ref ? [{ ref, ...formsOf(index, ref) }] : [];
    });
}
