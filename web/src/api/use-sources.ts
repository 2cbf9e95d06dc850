/** The sources of the workspace by id, for citations; asked once and kept. */
import { useMemo } from 'react';
import type { SourceItem } from '#domain/views/record-view.ts';
import { useView } from '../view/use-view.ts';
import { useEndpoint } from './use-endpoint.ts';

const nothing: ReadonlyMap<string, SourceItem> = new Map();

/** Sources by id; empty until they are there (citations then show the id). */
export function useSources(): ReadonlyMap<string, SourceItem> {
  const { workspace } = useView();
  const { data } = useEndpoint('sources', { workspace }, {}, { enabled: workspace !== '' });
  return useMemo(() => (data ? new Map(data.items.map((source) => [source.id, source])) : nothing), [data]);
}
