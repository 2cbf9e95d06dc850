/** The date slider: a native range over the dates on file, each also a link by name. */
import { useId } from 'react';
import { Link } from 'react-router';
import type { KnownDate } from '#domain/views/group-view.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatDate } from '../../components/format-date.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { stopsOf, type Stop } from './known-stops.ts';
import './known-dates.css';

export function KnownDates({ dates }: { readonly dates: readonly KnownDate[] }) {
  const { at, set, here } = useView();
  const { t, lang } = useText();
  const id = useId();
  const stops = stopsOf(dates, at);
  const place = stops.findIndex((stop) => stop.at === at);
  const dateOf = (stop: Stop): string =>
    stop.at === 'latest' ? t('groups.timeLatest') : formatDate(stop.at, lang, { short: true });
  const nameOf = (stop: Stop | undefined): string => {
    if (!stop) return '';
    const { known } = stop;
    return known
      ? t('groups.timeStop', { date: formatDate(known.date, lang), named: known.named, onFile: known.onFile })
      : dateOf(stop);
  };
  const valueOf = (stop: Stop): string | undefined => (stop.at === 'latest' ? undefined : stop.at);
  return (
    <div className="known-dates no-print">
      {dates.length === 0 ? (
        <EmptyNote>{t('groups.timeNone')}</EmptyNote>
      ) : (
        <>
          <label htmlFor={id}>{t('groups.timeSlider')}</label>
          <input
            id={id}
            type="range"
            min={0}
            max={stops.length - 1}
            step={1}
            value={place}
            aria-valuetext={nameOf(stops[place])}
            onChange={(event) => {
              const stop = stops[Number(event.target.value)];
              if (stop) set({ at: valueOf(stop) }, { gradual: true });
            }}
          />
          <ol className="stops">
            {stops.map((stop) => (
              <li key={stop.at}>
                <Link
                  to={here({ at: valueOf(stop) })}
                  preventScrollReset
                  title={nameOf(stop)}
                  aria-current={stop.at === at ? 'true' : undefined}
                >
                  {dateOf(stop)}
                  {stop.known && <span className="loc">{t('groups.timeNamed', { count: stop.known.named })}</span>}
                </Link>
              </li>
            ))}
          </ol>
          <p className="loc">{t('groups.timeHelp')}</p>
        </>
      )}
    </div>
  );
}
