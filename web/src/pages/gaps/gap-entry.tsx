/** One organisation of the gap list: its reasons, what interviews say of it, and the way to it. */
import { useEffect, useRef } from 'react';
import type { GapItem, GapsView } from '#domain/views/gaps-view.ts';
import { Citation } from '../../components/citation.tsx';
import { formatDate } from '../../components/format-date.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { InlineReasons } from '../../components/inline-reasons.tsx';
import { IntroduceLink } from './introduce-link.tsx';
import { SaidValues } from './said-values.tsx';

interface Props {
  readonly item: GapItem;
  readonly gaps: GapsView;
  /** Chosen in the chart or by a link. */
  readonly chosen: boolean;
}

/** Scrolls into view when it is chosen. */
export function GapEntry({ item, gaps, chosen }: Props) {
  const { t, name, lang } = useText();
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const contacted = item.engagement !== null && item.engagement.value >= 0.75;
  return (
    <li ref={entry} className={chosen ? 'chosen' : ''}>
      <span className="gap-rank">
        <span aria-hidden="true">{item.rank}</span>
        <span className="visually-hidden">{t('gaps.rank', { rank: item.rank })}</span>
      </span>
      <div>
        <h3>
          <OrganisationLink organisation={item.organisation} mark />
        </h3>
        <p>
          <InlineReasons reasons={item.reasons} />{' '}
          <Citation statements={item.statements} title={name(item.organisation)} brief />
        </p>
        {item.said && <SaidValues item={item} said={item.said} />}
        {item.stale && item.latest !== null && (
          <p className="loc">{t('gaps.oldEvidence', { date: formatDate(item.latest, lang) })}</p>
        )}
        {gaps.group !== null && !contacted && (
          <p className="gap-do">
            <IntroduceLink region={gaps.region.id} group={gaps.group.id} organisation={item.organisation.id} />
          </p>
        )}
      </div>
    </li>
  );
}
