/** The values of the chart as a table. */
import type { GapsView } from '#domain/views/gaps-view.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { tenths } from './tenths.ts';

/** Closed until it is asked for. */
export function ChartTable({ gaps }: { readonly gaps: GapsView }) {
  const { t } = useText();
  const rows = [...gaps.points].sort(
    (a, b) => b.influence - a.influence || (a.organisation.id < b.organisation.id ? -1 : 1),
  );
  return (
    <details className="chart-table">
      <summary>{t('gaps.chart.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('gaps.chart.organisation')}</th>
            <th scope="col">{t('gaps.chart.influence')}</th>
            <th scope="col">{t('gaps.chart.engagement')}</th>
            <th scope="col">{t('gaps.chart.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ organisation, influence, engagement, gap }) => (
            <tr key={organisation.id}>
              <th scope="row">
                <OrganisationLink organisation={organisation} mark />
              </th>
              <td>{tenths(influence)}</td>
              <td>{engagement === null ? t('gaps.chart.absent') : tenths(engagement)}</td>
              <td>{gap === null ? t('gaps.chart.absent') : tenths(gap)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
