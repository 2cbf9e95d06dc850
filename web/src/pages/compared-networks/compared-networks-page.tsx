/** Two networks beside each other: dates, regions, groups with their surroundings, or fewer kinds of evidence. */
import { useMemo } from 'react';
import { z } from 'zod';
import type { NetworkComparisonView } from '#domain/views/network-comparison-view.ts';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import { ApiError } from '../../api/api-error.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';
import { CompareTabs } from '../compare/compare-tabs.tsx';
import { useFilterWords } from '../network/use-filter-choices.ts';
import { ComparedCounts } from './compared-counts.tsx';
import { ComparedPicture } from './compared-picture.tsx';
import { ComparedTables } from './compared-tables.tsx';
import { ComparisonControls } from './comparison-controls.tsx';
import { findingWords, linesWords } from './comparison-words.ts';
import { comparisonQuery, isComparison, readComparisonState, type ComparisonState } from './comparison-state.ts';
import { narrowedComparison } from './narrowed-comparison.ts';
import { sideName, sideWords } from './side-words.ts';
import './compared-networks.css';

const Details = z.object({ id: z.string() });

/** The id in the address that nothing on file has; undefined for any other failure. */
function notFound(error: Error | null): string | undefined {
  if (!(error instanceof ApiError) || error.status !== 404) return undefined;
  return Details.safeParse(error.problem?.details).data?.id;
}

interface PartProps {
  readonly comparison: NetworkComparisonView;
  readonly state: ComparisonState;
}

function Finding({ comparison, state }: PartProps) {
  const text = useText();
  const words = useFilterWords();
  const { left, right, without } = comparison;
  const ties = state.filters.tie.map((tie) => words('tie', tie));
  return (
    <div className="compared-finding">
      <p>
        <b>{sideName(text, left)}</b> · <b>{sideName(text, right, without)}</b>
      </p>
      <p className="finding">{findingWords(text, comparison)}</p>
      <p className="loc">{linesWords(text, comparison, ties)}</p>
    </div>
  );
}

function Compared({ comparison, state }: PartProps) {
  const text = useText();
  const sides = sideWords(text, comparison);
  const shown = useMemo(() => narrowedComparison(comparison, state), [comparison, state]);
  if (comparison.organisations.length === 0) return <EmptyNote>{text.t('network.empty')}</EmptyNote>;
  return (
    <>
      <Finding comparison={comparison} state={state} />
      {state.shows === 'network' ? (
        <ComparedPicture comparison={shown} whole={comparison} state={state} sides={sides} />
      ) : (
        <ComparedTables
          comparison={shown}
          whole={comparison}
          sides={sides}
          selected={state.selected}
          only={state.only}
        />
      )}
      <ComparedCounts comparison={comparison} sides={sides} />
    </>
  );
}

export function ComparedNetworksPage() {
  const { workspace, at, query: address } = useView();
  const { t } = useText();
  const { current, known } = useCurrentRegion();
  const fallback = current?.id ?? (known ? wholeWorkspace : undefined);
  const state = useMemo(
    () =>
      readComparisonState(
        {
          get: (key) => address.get(key) ?? undefined,
          list: (key) => (address.get(key) ?? '').split(',').filter((part) => part !== ''),
        },
        fallback,
      ),
    [address, fallback],
  );
  const asked = isComparison(state, at);
  const query = useEndpoint('networkComparison', { workspace }, comparisonQuery(state, at), { enabled: asked });
  const strange = notFound(query.error);
  usePageTitle(t('compare.networks.title'));
  return (
    <div className="page compared-networks">
      <CompareTabs current="networks" />
      <h1>{t('compare.networks.title')}</h1>
      <p className="page-lead">{t('compare.networks.lead')}</p>
      <WithheldNote of="network" />
      <ComparisonControls state={state} comparison={asked ? query.data : undefined} />
      {asked && strange !== undefined ? (
        <EmptyNote>{t('compare.networks.strange', { id: strange })}</EmptyNote>
      ) : asked ? (
        <QueryBoundary query={query} lines={9}>
          {(comparison) => <Compared comparison={comparison} state={state} />}
        </QueryBoundary>
      ) : (
        <EmptyNote>{t('compare.networks.choose')}</EmptyNote>
      )}
    </div>
  );
}
