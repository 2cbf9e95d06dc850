/** Measures of the organisations of a region, or of the whole workspace: a table, and what is said of the network as a whole. */
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import { isNotFound } from '../../api/api-error.ts';
import { unknownFilters } from '../../api/unknown-filters.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { UnknownFilterNotice } from '../../components/unknown-filter-notice.tsx';
import { useText } from '../../i18n/use-text.ts';
import { chosenColumns } from '../../measuring/chosen-columns.ts';
import { GuardNotes } from '../../measuring/guard-notes.tsx';
import { MeasuringNote } from '../../measuring/measuring-note.tsx';
import { MeasuredHead } from '../../measuring/measured-head.tsx';
import { NoOrganisations } from '../../measuring/no-organisations.tsx';
import { useMeasures } from '../../measuring/use-measures.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { MeasuresBar } from './measures-bar.tsx';
import { MeasuresTable } from './measures-table.tsx';
import { WholeNetwork } from './whole-network.tsx';
import './measures-page.css';

/** Everything that is chosen here is in the address. */
export function MeasuresPage() {
  const { t, name } = useText();
  const { id = '', list } = useView();
  const { answer, task } = useMeasures({ region: id });
  const { current } = useCurrentRegion();
  const region = answer.data?.region ?? current;
  const place = id === wholeWorkspace ? t('measures.whole') : region ? name(region) : '';
  usePageTitle(t('measures.title'), place);
  if (isNotFound(answer.error)) return <NotFoundPage />;
  const unknown = unknownFilters(answer.error);
  return (
    <div className="measures-page">
      <MeasuresBar answer={answer.data} />
      <div className="measured-body">
        <MeasuredHead shows="measures" heading={t('measures.heading', { place })} keep={['cols', 'sort']} />
        {answer.isFetching && <MeasuringNote key={task} task={task} />}
        {unknown ? (
          <UnknownFilterNotice unknown={unknown} />
        ) : (
          <QueryBoundary query={answer} lines={14}>
            {(view) => {
              const measures = chosenColumns(list('cols'), view.basis);
              return (
                <>
                  <WholeNetwork view={view} />
                  <GuardNotes guards={view.guards} shown={measures.map((measure) => measure.id)} />
                  {view.total === 0 ? <NoOrganisations /> : <MeasuresTable view={view} measures={measures} />}
                </>
              );
            }}
          </QueryBoundary>
        )}
      </div>
    </div>
  );
}
