/** The ways from an organisation to why its measures are what they are. */
import { Fragment } from 'react';
import { columns } from '#domain/measures/measures.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';

/** A few of each family, and those that the picture is drawn by. */
const first = ['perceived-influence', 'degree', 'betweenness', 'closeness', 'community', 'engagement', 'reach'];

export function MeasureLinks({ id, drawn }: { readonly id: string; readonly drawn: readonly string[] }) {
  const { t, say } = useText();
  const listed = columns.filter((measure) => first.includes(measure.id) || drawn.includes(measure.id));
  return (
    <>
      <h3>{t('measures.why.open')}</h3>
      <p>
        {t('measures.why.openLead')}{' '}
        {listed.map((measure, place) => (
          <Fragment key={measure.id}>
            {place > 0 && ' · '}
            <PanelLink panel={panelText('why', `${measure.id}~${id}`)}>{say(measure.short)}</PanelLink>
          </Fragment>
        ))}
      </p>
    </>
  );
}
