/** What the search shows for a text: things on file, screens and actions, in one list. */
import { useDeferredValue } from 'react';
import { useNavigate } from 'react-router';
import type { SearchHit } from '#domain/views/record-view.ts';
import { useEndpoint } from '../api/use-endpoint.ts';
import { useText } from '../i18n/use-text.ts';
import { useCurrentRegion } from '../view/use-current-region.ts';
import { useView } from '../view/use-view.ts';
import { calledSo, matchingCommands, type Command } from './commands/command.ts';
import { useCommands } from './commands/use-commands.ts';
import { hitAddress } from './hit-address.ts';

export interface SearchEntry {
  readonly key: string;
  readonly label: string;
  /** What it is, in a word. */
  readonly what: string;
  /** The form of the name that was found, where it is not the one shown. */
  readonly matched?: string;
  readonly organisation?: SearchHit['organisation'];
  readonly run: () => void;
}

const mostHits = 20;
const mostCommands = 5;

/** Things on file with their addresses; what has no place to go to is left out. */
function useHits(q: string): { readonly entries: readonly SearchEntry[]; readonly busy: boolean } {
  const view = useView();
  const { name, word } = useText();
  const { current } = useCurrentRegion();
  const navigate = useNavigate();
  const found = useEndpoint('search', { workspace: view.workspace }, { q }, { enabled: q !== '' });
  const entries = (q === '' ? [] : (found.data?.items ?? [])).flatMap((hit): SearchEntry[] => {
    const address = hitAddress(hit, view, current?.id);
    if (address === undefined) return [];
    const label = name(hit);
    const { organisation, matched } = hit;
    return [
      {
        key: `${hit.type}-${hit.id}`,
        label,
        what: organisation ? word('organisationKind', organisation.kind) : word('nodeType', hit.type),
        ...(matched === label ? {} : { matched }),
        ...(organisation ? { organisation } : {}),
        run: () => {
          void navigate(address);
        },
      },
    ];
  });
  return { entries: entries.slice(0, mostHits), busy: found.isFetching };
}

/** Everything while nothing is typed: the screens and actions; else what is called so, commands that begin so, then things, then other commands. */
export function useSearchEntries(text: string): {
  readonly entries: readonly SearchEntry[];
  readonly asked: boolean;
  readonly busy: boolean;
  /** Whether the entries answer the text as it stands: while one types they lag behind. */
  readonly isCurrent: boolean;
} {
  const { t } = useText();
  const q = useDeferredValue(text.trim());
  const commands = useCommands();
  const hits = useHits(q);
  const isCurrent = q === text.trim() && !hits.busy;
  const entry = ({ id, kind, label, run }: Command): SearchEntry => ({
    key: `command-${id}`,
    label,
    what: t(`commands.${kind}`),
    run,
  });
  if (q === '')
    return {
      entries: commands.filter(({ onlyAsked }) => onlyAsked !== true).map(entry),
      asked: false,
      busy: false,
      isCurrent,
    };
  const { first, others } = matchingCommands(commands, q);
  const exact = calledSo(hits.entries, q);
  return {
    entries: [
      ...exact,
      ...first.slice(0, mostCommands).map(entry),
      ...hits.entries.filter((hit) => !exact.includes(hit)),
      ...others.slice(0, mostCommands).map(entry),
    ],
    asked: true,
    busy: hits.busy,
    isCurrent,
  };
}
