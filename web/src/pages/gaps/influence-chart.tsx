/** Influence as said against engagement: who is above the line is named more than contacted. */
import { useMemo, useRef } from 'react';
import type { GapsView } from '#domain/views/gaps-view.ts';
import { shortName } from '../../components/names.ts';
import { useText } from '../../i18n/use-text.ts';
import { ChartAxes } from './chart-axes.tsx';
import { ChartPointMark } from './chart-point-mark.tsx';
import { ChartTable } from './chart-table.tsx';
import { placePoints, type ChartPoint } from './chart-model.ts';
import { useWidth } from './use-width.ts';
import './influence-chart.css';

/** The chart with its table; a sentence where the place has no group, so no engagement. */
export function InfluenceChart({ gaps }: { readonly gaps: GapsView }) {
  const { t, lang } = useText();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const frame = useMemo(
    () => ({
      width,
      height: Math.round(Math.min(440, Math.max(320, width * 0.62))),
      left: 44,
      right: 28,
      top: 20,
      bottom: 44,
    }),
    [width],
  );
  const points = useMemo(() => {
    const nameOf = ({ organisation }: ChartPoint) => shortName(organisation, lang);
    return placePoints(gaps.points, frame, nameOf).map((placed) => ({ ...placed, name: nameOf(placed.point) }));
  }, [gaps.points, frame, lang]);
  return (
    <section className="influence-chart" aria-labelledby="chart-title">
      <h2 id="chart-title">{t('gaps.chart.title')}</h2>
      <p className="loc">
        {gaps.interviews.recall > 0
          ? t('gaps.chart.basis', { count: gaps.interviews.recall })
          : t('gaps.chart.basisRoster', { count: gaps.interviews.roster })}
      </p>
      <div ref={box}>
        {points.length === 0 ? (
          <p>{t('gaps.chart.noGroup')}</p>
        ) : (
          <svg
            width={frame.width}
            height={frame.height}
            role="group"
            aria-label={t('gaps.chart.label', { count: points.length })}
          >
            <ChartAxes frame={frame} />
            {points.map((placed) => (
              <ChartPointMark key={placed.point.organisation.id} {...placed} />
            ))}
          </svg>
        )}
      </div>
      <ChartTable gaps={gaps} />
    </section>
  );
}
