/** The legend under the picture: what is on screen with true counts; a click hides or brings back. */
import { useId } from 'react';
import { useWorkspace } from '../../api/use-workspace.ts';
import { formatNumber } from '../../components/format-number.ts';
import { legendOf } from '../../graph/legend.ts';
import type { Picture } from '../../graph/picture.ts';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { useText } from '../../i18n/use-text.ts';
import { EncodingLegend } from './encoding-legend.tsx';
import type { Encoding } from './encodings.ts';
import { legendParts, legendTotal, legendWords, type SideWords } from './legend-words.ts';
import { LegendSwatch } from './legend-swatch.tsx';
import './network-legend.css';

interface Props {
  /** Everything that the legend can show, hidden parts included. */
  readonly picture: Picture;
  readonly hide: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  /** Organisations of the region, those that filters left out included. */
  readonly ofAll: number;
  /** Number of steps of the path on screen; 0 for none. */
  readonly steps: number;
  /** Of a comparison: what each side is called. */
  readonly sides?: SideWords;
  /** Measures that the marks are drawn by. */
  readonly encodings?: readonly Encoding[];
}

/** The strip, in three parts. */
export function NetworkLegend({ picture, hide, onToggle, ofAll, steps, sides, encodings = [] }: Props) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const words = legendWords(text, useWorkspace(), picture, sides);
  const entries = legendOf(picture, hide);
  return (
    <div className="network-legend" role="group" aria-label={t('network.legend.title')}>
      {legendParts
        .filter((part) => entries.some((entry) => entry.part === part))
        .map((part) => (
          <section key={part} aria-labelledby={`${id}${part}`}>
            <h2 id={`${id}${part}`}>
              {t(`network.legend.${part}`)} <span>{legendTotal(text, entries, part, ofAll)}</span>
            </h2>
            <ul>
              {entries
                .filter((entry) => entry.part === part)
                .map((entry) => (
                  <li key={entry.key}>
                    <button
                      type="button"
                      className="legend-entry"
                      aria-pressed={!entry.hidden}
                      title={entry.hidden ? t('network.legend.show') : t('network.legend.hide')}
                      onClick={() => {
                        onToggle(entry.key);
                      }}
                    >
                      <LegendSwatch entry={entry} picture={picture} />
                      <span>{words(entry)}</span>
                      <b>{formatNumber(entry.count, text.lang)}</b>
                    </button>
                  </li>
                ))}
              {part === 'lines' && steps > 0 && (
                <li className="legend-entry">
                  <svg className="legend-line" viewBox="0 0 32 16" aria-hidden="true">
                    <path d="M0 8h32" strokeWidth="4" stroke="var(--ink)" />
                  </svg>
                  <span>{t('network.legend.path')}</span>
                  <b>{steps}</b>
                </li>
              )}
            </ul>
          </section>
        ))}
      <EncodingLegend encodings={encodings} />
      <WithheldNote of="network" />
    </div>
  );
}
