/** Axes in tenths and rungs, and the area where influence exceeds engagement. */
import { useText } from '../../i18n/use-text.ts';
import { scaleX, scaleY, type ChartFrame } from './chart-model.ts';

const rungs = [0, 0.25, 0.5, 0.75, 1] as const;
const tens = [0, 2, 4, 6, 8, 10] as const;

/** Drawn below the points. */
export function ChartAxes({ frame }: { readonly frame: ChartFrame }) {
  const { t } = useText();
  const x = (share: number) => scaleX(share, frame);
  const y = (share: number) => scaleY(share, frame);
  const words = [t('gaps.chart.none'), '', t('gaps.chart.event'), '', t('gaps.chart.member')];
  return (
    <g aria-hidden="true" className="chart-axes">
      <path
        className="chart-gap"
        d={`M${String(x(0))} ${String(y(0))}L${String(x(0))} ${String(y(1))}L${String(x(1))} ${String(y(1))}z`}
      />
      <path className="chart-diagonal" d={`M${String(x(0))} ${String(y(0))}L${String(x(1))} ${String(y(1))}`} />
      <text className="chart-gap-word" x={x(0) + 20} y={y(1) + 16}>
        {t('gaps.chart.area')}
      </text>
      {tens.map((ten) => (
        <g key={ten}>
          <path className="chart-grid" d={`M${String(x(0))} ${String(y(ten / 10))}H${String(x(1))}`} />
          <text x={x(0) - 14} y={y(ten / 10) + 4} textAnchor="end">
            {ten}
          </text>
        </g>
      ))}
      {rungs.map((rung, index) => (
        <g key={rung}>
          <path className="chart-tick" d={`M${String(x(rung))} ${String(y(0))}v5`} />
          <text x={x(rung)} y={y(0) + 20} textAnchor={index === 0 ? 'start' : index === 4 ? 'end' : 'middle'}>
            {words[index]}
          </text>
        </g>
      ))}
      <text className="chart-name" x={x(0) - 14} y={12}>
        {t('gaps.chart.influence')}
      </text>
      <text className="chart-name" x={x(0.5)} y={frame.height - 6} textAnchor="middle">
        {t('gaps.chart.engagement')}
      </text>
    </g>
  );
}
