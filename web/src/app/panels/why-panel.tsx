/** Why an organisation has its value of a measure: definition, basis, and everything that went in with its statements. */
import { Link } from 'react-router';
import type { WhyView } from '#domain/views/why-view.ts';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { Drawer } from '../../components/drawer.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { measuresQuery } from '../../measuring/lines-choice.ts';
import { MeasureParts } from '../../measuring/measure-parts.tsx';
import { MeasuringNote } from '../../measuring/measuring-note.tsx';
import { taskOf, useMeasures } from '../../measuring/use-measures.ts';
import { WhyInputs } from '../../measuring/why/why-inputs.tsx';
import { WhyValue } from '../../measuring/why/why-value.tsx';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';
import type { PanelProps } from './panel-props.ts';
import './panels.css';
import './why-panel.css';

function Basis({ why }: { readonly why: WhyView }) {
  const { t, say, name } = useText();
  const { region, basis, notes } = why;
  return (
    <section className="panel-part">
      <h3>{t('measures.why.basis')}</h3>
      <p>
        {region ? name(region) : t('measures.whole')}. {say(basis.caption)}
      </p>
      {notes.map((note) => (
        <p key={note.es}>{say(note)}</p>
      ))}
    </section>
  );
}

export function WhyPanel({ id, onClose }: PanelProps) {
  const { t, say, name } = useText();
  const view = useView();
  const { current } = useCurrentRegion();
  const region = view.id === wholeWorkspace ? wholeWorkspace : (current?.id ?? wholeWorkspace);
  const [measure = '', organisation = ''] = id.split('~');
  const params = { workspace: view.workspace, id: region, measure, organisation };
  const query = measuresQuery(view);
  const task = taskOf(JSON.stringify([params, query]));
  const why = useEndpoint<'why'>('why', params, query, { keep: false, beside: { task } });
  // Of the table or picture behind, which has been asked already.
  const { answer } = useMeasures({ region, enabled: why.data !== undefined });
  const title = why.data
    ? t('measures.why.title', { measure: say(why.data.measure.name), name: name(why.data.organisation) })
    : why.isError
      ? t('shell.notFoundTitle')
      : t('shell.loading');
  return (
    <Drawer title={title} onClose={onClose}>
      {why.isLoading && <MeasuringNote task={task} />}
      <QueryBoundary query={why}>
        {(data) => (
          <>
            <WhyValue why={data} answer={answer.data} />
            <MeasureParts measure={data.measure} parts={['says', 'saysNot']} />
            <details className="why-definition">
              <summary>{t('measures.why.definition')}</summary>
              <MeasureParts measure={data.measure} parts={['formula', 'unit', 'edgeCases', 'parameters', 'source']} />
              <p>
                <Link to={view.link(`/about#${data.measure.id}`)}>{t('measures.explained')}</Link>
              </p>
            </details>
            <Basis why={data} />
            <WhyInputs why={data} />
          </>
        )}
      </QueryBoundary>
    </Drawer>
  );
}
