/** The legend under the picture: what is on screen with true counts; a click hides or brings back. */
import { useId } from 'react';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { legendOf, type LegendEntry, type LegendPart } from '../../graph/legend.ts';
import type { Picture } from '../../graph/picture.ts';
import { useText } from '../../i18n/use-text.ts';
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
}

const parts: readonly LegendPart[] = ['organisations', 'groups', 'lines'];

/** Words of an entry. */
function useEntryWords(picture: Picture): (entry: LegendEntry) => string {
  const { t, lang } = useText();
  const pillarName = usePillarName();
  const chosen = picture.nodes.find(({ id }) => id === picture.chosenGroup)?.labels[lang] ?? '';
  return ({ key, pillar }) => {
    const mark = pillar === undefined ? '' : pillarName(pillar === 'unknown' ? null : pillar);
    if (key.startsWith('reference:')) return t('network.legend.reference', { pillar: mark });
    if (pillar !== undefined) return mark;
    if (key === 'ring:member') return t('network.legend.member', { group: chosen });
    if (key === 'ring:observer') return t('network.legend.observer');
    if (key === 'group') return t('network.legend.group');
    if (key === 'disagree') return t('network.legend.disagree');
    return t(`network.legend.sources${key === 'sources:1' ? '1' : key === 'sources:2' ? '2' : '3'}`);
  };
}

/** The strip, in three parts. */
export function NetworkLegend({ picture, hide, onToggle, ofAll, steps }: Props) {
  const { t } = useText();
  const id = useId();
  const words = useEntryWords(picture);
  const entries = legendOf(picture, hide);
  const total = (part: LegendPart) => {
    const own = entries.filter((entry) => entry.part === part && !entry.hidden && !/^ring|^disagree/u.test(entry.key));
    return own.reduce((sum, { count }) => sum + count, 0);
  };
  const number = (part: LegendPart) =>
    part === 'organisations' ? t('network.legend.of', { shown: total(part), all: ofAll }) : String(total(part));
  return (
    <div className="network-legend" role="group" aria-label={t('network.legend.title')}>
      {parts.map((part) => (
        <section key={part} aria-labelledby={`${id}${part}`}>
          <h2 id={`${id}${part}`}>
            {t(`network.legend.${part}`)} <span>{number(part)}</span>
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
                    <b>{entry.count}</b>
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
    </div>
  );
}
