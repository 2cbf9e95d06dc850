/** What size, colour and ring stand for: measure, bands, and how many organisations are in each. */
import { formatNumber } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import type { ValueClass } from '../../measuring/value-classes.ts';
import { scales, tokenOf, type Encoding } from './encodings.ts';
import './encoding-menu.css';

const round = 2 * Math.PI * 11;

function Swatch({ encoding, own }: { readonly encoding: Encoding; readonly own: ValueClass | undefined }) {
  const { channel, measure } = encoding;
  const step = own?.step ?? 1;
  const colour = channel === 'colour' && own ? `var(${tokenOf(measure, own)})` : 'var(--ink-2)';
  const reach = channel === 'size' ? 7 * (scales[step] ?? 1) : 7;
  const hollow = own === undefined && channel !== 'ring';
  return (
    <svg className="legend-mark" viewBox="-13 -13 26 26" aria-hidden="true">
      <circle
        r={reach}
        fill={hollow ? 'var(--paper)' : colour}
        stroke={colour}
        strokeWidth={hollow ? 2 : 0}
        strokeDasharray={hollow ? '3 3' : undefined}
      />
      {channel === 'ring' && step > 0 && (
        <circle
          r={11}
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth={3}
          strokeDasharray={own ? `${String((round * step) / 3)} ${String(round)}` : '1.5 4'}
        />
      )}
    </svg>
  );
}

/** One part of the legend for each channel that is in use. */
export function EncodingLegend({ encodings }: { readonly encodings: readonly Encoding[] }) {
  const text = useText();
  const { t, say } = text;
  return encodings.map((encoding) => {
    const { channel, measure, classes, classOf, problem, total } = encoding;
    const all = [...classOf.values()];
    const rows = [...classes, undefined].map((own) => ({
      own,
      count: own ? all.filter(({ key }) => key === own.key).length : total - all.length,
    }));
    return (
      <section key={channel} className="encoding-legend">
        <h2>
          {t(`measures.draw.${channel}`)}: <span>{say(measure.name)}</span>
        </h2>
        {problem === null ? (
          <ul>
            {rows
              .filter(({ count }) => count > 0)
              .map(({ own, count }) => (
                <li key={own?.key ?? 'unknown'} className="legend-entry">
                  <Swatch encoding={encoding} own={own} />
                  <span>{own ? own.words(text) : t('measures.draw.unknown')}</span>
                  <b>{formatNumber(count, text.lang)}</b>
                </li>
              ))}
          </ul>
        ) : (
          <p>{t(`measures.draw.${problem}`)}</p>
        )}
      </section>
    );
  });
}
