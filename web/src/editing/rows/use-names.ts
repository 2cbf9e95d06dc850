/** The names of the things whose ids stand in the cells of a form. */
import { useQueries } from '@tanstack/react-query';
import { tableNamed } from '#domain/dataset/dataset-tables.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import type { Localised } from '#domain/localised.ts';
import { callEndpoint } from '../../api/client.ts';
import { useSources } from '../../api/shared-answers.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { useView } from '../../view/use-view.ts';

/** A cell that an address fills in: an id, with its label before it where the field takes several (`Group~lima`). */
export function givenReference(text: string): { readonly label: string | undefined; readonly id: string } {
  const [first = '', ...rest] = text.split('~');
  return rest.length === 0 ? { label: undefined, id: first } : { label: first, id: rest.join('~') };
}

export type Names = ReadonlyMap<string, Localised>;

/** Names of what an address fills in, which are asked for; of pillars, mandates and sources, which are known. */
export function useNames(tableName: string, given: TypedCells): Names {
  const { workspace } = useView();
  const sources = useSources();
  const own = useWorkspace();
  const wanted = (tableNamed(tableName)?.columns ?? []).flatMap(({ field, kind }) => {
    if (kind.type !== 'reference' || kind.many || (given[field] ?? '') === '') return [];
    const { label, id } = givenReference(given[field] ?? '');
    const known = kind.to.length === 1 ? kind.to[0] : kind.to.find((one) => one === label);
    return known === undefined ? [] : [{ label: known, id }];
  });
  const found = useQueries({
    queries: wanted.map(({ label, id }) => ({
      queryKey: ['thing', { workspace, type: label, id }, {}],
      queryFn: () => callEndpoint('thing', { workspace, type: label, id }, {}),
      retry: false,
    })),
  });
  const names = new Map<string, Localised>();
  for (const { id, names: known } of [...(own?.pillars ?? []), ...(own?.mandates ?? [])]) names.set(id, known);
  for (const source of sources.values()) names.set(source.id, source.short);
  for (const { data } of found) if (data?.names) names.set(data.thing.id, data.names);
  return names;
}
