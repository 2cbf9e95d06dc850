/** One organisation of the chart: a link that chooses it in the list. */
import { Link } from 'react-router';
import { useWorkspace } from '../../api/use-workspace.ts';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { shapePaths } from '#domain/figure/pillar-shapes.ts';
import { pillarStyle } from '../../components/pillar-shape.ts';
import { alignOf } from '../../graph/place-labels.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { PlacedPoint } from './chart-model.ts';
import { tenths } from './tenths.ts';

const anchors = { center: 'middle', right: 'end', left: 'start' } as const;

/** Mark, name where it fits, and all its values for screen readers. */
export function ChartPointMark({ point, x, y, label, name }: PlacedPoint & { readonly name: string }) {
  const { t, lang } = useText();
  const { here, get } = useView();
  const pillarName = usePillarName();
  const { organisation, influence, engagement, gap } = point;
  const pillars = useWorkspace()?.pillars.map(({ id }) => id);
  const { shape, token } = pillarStyle(organisation.pillar, pillars);
  const values = {
    name: organisation.names[lang],
    pillar: pillarName(organisation.pillar),
    influence: tenths(influence),
    engagement: tenths(engagement ?? 0),
  };
  const chosen = get('sel') === organisation.id;
  const middle = label && (label.box.left + label.box.right) / 2;
  const align = label && alignOf(label.side);
  const labelX = align === 'center' ? middle : align && label.box[align];
  return (
    <Link
      to={here({ sel: organisation.id })}
      preventScrollReset
      aria-label={t('gaps.chart.point', values)}
      className="chart-point"
    >
      <title>{t('gaps.chart.point', values)}</title>
      <circle className="chart-target" cx={x} cy={y} r="14" />
      <circle className="chart-focus" cx={x} cy={y} r="11" />
      <path
        d={shapePaths[shape]}
        transform={`translate(${String(x - 7)} ${String(y - 7)}) scale(0.875)`}
        fill={organisation.reference ? 'var(--paper)' : `var(${token})`}
        stroke={`var(${token})`}
        strokeWidth={organisation.reference ? 2.25 : 0}
      />
      {chosen && <circle className="chart-chosen" cx={x} cy={y} r="11" />}
      {label && (
        <text
          x={labelX}
          y={(label.box.top + label.box.bottom) / 2 + 4}
          textAnchor={anchors[alignOf(label.side)]}
          className={gap !== null && gap > 0 ? 'chart-gap-name' : ''}
        >
          {name}
        </text>
      )}
    </Link>
  );
}
