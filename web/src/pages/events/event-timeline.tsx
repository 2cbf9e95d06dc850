/** Events by year, parts under their whole, each with its bar on the line of years; undated ones apart. */
import type { CSSProperties } from 'react';
import type { EventItem } from '#domain/views/record-view.ts';
import { eventTree, firstYear, type EventBranch } from '#domain/events/event-tree.ts';
import { grouped } from '#domain/ordering.ts';
import { formatEventDates } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { EventEntry } from '../../records/event-entry.tsx';
import { barOf, yearRange, type YearRange } from './track.ts';

interface RowProps {
  readonly branch: EventBranch<EventItem>;
  readonly range: YearRange | undefined;
  readonly depth: number;
}

/** The bar is for the eye: the date stands in words beside it. */
function Track({ event, range }: { readonly event: EventItem; readonly range: YearRange }) {
  const bar = barOf(event, range);
  const style: CSSProperties & Record<'--years', number> = { '--years': range.end - range.first };
  return (
    <div className="track" style={style} aria-hidden="true">
      {bar && (
        <span
          className="track-bar"
          data-precision={bar.precision}
          style={{ left: `${String(bar.left)}%`, width: `${String(bar.width)}%` }}
        />
      )}
    </div>
  );
}

function Row({ branch: { event, parts }, range, depth }: RowProps) {
  const { lang } = useText();
  return (
    <li>
      <div className="timeline-row" data-depth={Math.min(depth, 3)}>
        <p className="timeline-date">{capitalised(formatEventDates(event, lang))}</p>
        <EventEntry event={event} alone={depth === 0} level={depth === 0 ? 3 : 4} />
        {range ? <Track event={event} range={range} /> : null}
      </div>
      {parts.length > 0 && (
        <ul className="timeline-parts">
          {parts.map((part) => (
            <Row key={part.event.id} branch={part} range={range} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}

export function EventTimeline({ events }: { readonly events: readonly EventItem[] }) {
  const { t } = useText();
  const range = yearRange(events);
  const years = [...grouped(eventTree(events), (branch) => firstYear(branch) ?? '')].sort(
    ([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b),
  );
  return (
    <div className="timeline">
      {range && (
        <div className="timeline-axis only-large" aria-hidden="true">
          <span>{range.first}</span>
          {range.end - 1 > range.first && <span>{range.end - 1}</span>}
        </div>
      )}
      {years.map(([year, branches]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`} className="timeline-year">
            {year === '' ? t('records.undated') : year}
          </h2>
          <ul>
            {branches.map((branch) => (
              <Row key={branch.event.id} branch={branch} range={range} depth={0} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
