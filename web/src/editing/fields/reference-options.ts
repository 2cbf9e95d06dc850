/** What a field that refers to something offers: what the search of the workspace finds, or a short list. */
import { useDeferredValue } from 'react';
import type { NodeLabel } from '#domain/change-set.ts';
import type { Localised } from '#domain/localised.ts';
import type { NodeType } from '#domain/views/pieces.ts';
import { plainWord } from '#domain/search/search-words.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useSources } from '../../api/shared-answers.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

export interface ReferenceOption {
  readonly id: string;
  readonly names: Localised;
  /** What it is, or under which name it was found. */
  readonly more?: string | undefined;
}

const typeOf: Readonly<Partial<Record<NodeLabel, NodeType>>> = {
  Organisation: 'organisation',
  Group: 'group',
  Region: 'region',
  Event: 'event',
  Source: 'source',
  Topic: 'topic',
  Pillar: 'pillar',
  Mandate: 'mandate',
  ExpectedRole: 'expected-role',
};

const most = 8;

/** Whether the text stands in one of its names. */
export function isCalled({ id, names, more = '' }: ReferenceOption, text: string): boolean {
  return plainWord(`${names.es} ${names.en} ${more} ${id}`).includes(plainWord(text.trim()));
}

function useListed(labels: readonly NodeLabel[], typed: string): readonly ReferenceOption[] | undefined {
  const workspace = useWorkspace();
  const { say, word } = useText();
  const sources = useSources();
  const matching = (options: readonly ReferenceOption[], limit: number): ReferenceOption[] =>
    options.filter((option) => isCalled(option, typed)).slice(0, limit);
  const [only] = labels;
  if (labels.length !== 1) return undefined;
  if (only === 'Pillar') return matching(workspace?.pillars ?? [], 40);
  if (only === 'Mandate') {
    const mandates = (workspace?.mandates ?? []).map(({ id, names, theme }) => ({
      id,
      names,
      more: word('theme', theme),
    }));
    return matching(mandates, 40);
  }
  if (only === 'Source') {
    const known = [...sources.values()].map((source) => ({
      id: source.id,
      names: source.short,
      more: source.title === say(source.short) ? undefined : source.title,
    }));
    return matching(known, 40);
  }
  return undefined;
}

/** The options for a text, and whether they are still being looked for. */
export function useReferenceOptions(
  labels: readonly NodeLabel[],
  typed: string,
  open: boolean,
): { readonly options: readonly ReferenceOption[]; readonly busy: boolean } {
  const { workspace } = useView();
  const { word, name } = useText();
  const listed = useListed(labels, typed);
  const q = useDeferredValue(typed.trim());
  const query = useEndpoint('search', { workspace }, { q }, { enabled: open && !listed && q !== '' });
  if (listed) return { options: listed, busy: false };
  const types = new Set(labels.flatMap((label) => typeOf[label] ?? []));
  const hits = q === '' ? [] : (query.data?.items ?? []).filter(({ type }) => types.has(type));
  const options = hits.slice(0, most).map((hit) => ({
    id: hit.id,
    names: hit.names,
    more: [
      hit.organisation
        ? word('organisationKind', hit.organisation.kind)
        : types.size > 1
          ? word('nodeType', hit.type)
          : undefined,
      hit.matched === name(hit) ? undefined : hit.matched,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  }));
  return { options, busy: query.isFetching };
}
