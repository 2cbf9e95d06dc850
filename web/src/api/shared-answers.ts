/** What the service answered that a page needs at a hundred places: asked once by the frame, handed to all inside. */
import { createContext, useContext } from 'react';
import type { SourceItem } from '#domain/views/record-view.ts';

export interface SharedAnswers {
  readonly sources: ReadonlyMap<string, SourceItem>;
  /** False while their names are on the way. */
  readonly sourcesKnown: boolean;
  readonly internal: boolean;
}

export const SharedAnswersContext = createContext<SharedAnswers>({
  sources: new Map(),
  sourcesKnown: true,
  internal: false,
});

/** The sources of the workspace by id; empty until they are there. */
export function useSources(): ReadonlyMap<string, SourceItem> {
  return useContext(SharedAnswersContext).sources;
}

/** Whether the names of the sources are there (or will not come): until then nothing stands in their place. */
export function useSourcesKnown(): boolean {
  return useContext(SharedAnswersContext).sourcesKnown;
}

/** Whether what only the team may do and see is offered: editing, history, managing workspaces. */
export function useIsInternal(): boolean {
  return useContext(SharedAnswersContext).internal;
}
