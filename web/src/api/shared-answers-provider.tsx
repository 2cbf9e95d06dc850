/** Asks what the whole page shares and hands it to every page. */
import { useMemo } from 'react';
import { Outlet } from 'react-router';
import { useView } from '../view/use-view.ts';
import { SharedAnswersContext } from './shared-answers.ts';
import { useAudience } from './use-audience.ts';
import { useEndpoint } from './use-endpoint.ts';

/** The frame of all routes. */
export function SharedAnswersProvider() {
  const { workspace } = useView();
  const { data, isPending } = useEndpoint('sources', { workspace }, {}, { enabled: workspace !== '' });
  const internal = useAudience().audience === 'internal';
  const shared = useMemo(
    () => ({
      sources: new Map(data?.items.map((source) => [source.id, source])),
      sourcesKnown: workspace === '' || !isPending,
      internal,
    }),
    [data, isPending, internal, workspace],
  );
  return (
    <SharedAnswersContext value={shared}>
      <Outlet />
    </SharedAnswersContext>
  );
}
