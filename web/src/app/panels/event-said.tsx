/** What sources say of an event, figures first; what they do not say stands apart. */
import { useId } from 'react';
import type { ClaimView } from '#domain/views/pieces.ts';
import type { EventItem } from '#domain/views/record-view.ts';
import { ClaimRows } from '../../components/claim-rows.tsx';
import { useText } from '../../i18n/use-text.ts';

function Claims({ title, claims }: { readonly title: string; readonly claims: readonly ClaimView[] }) {
  const heading = useId();
  if (claims.length === 0) return null;
  return (
    <section className="panel-part" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ClaimRows claims={claims} />
    </section>
  );
}

export function EventSaid({ event }: { readonly event: EventItem }) {
  const { t } = useText();
  const every = [...event.claims, ...event.figuresOfPeriod];
  const said = every.filter(({ aspect }) => aspect !== 'not-stated');
  const isFigure = ({ aspect }: ClaimView): boolean => aspect === 'figure';
  const figuresFirst = [...said.filter(isFigure), ...said.filter((claim) => !isFigure(claim))];
  return (
    <>
      <Claims title={t('overview.sources')} claims={figuresFirst} />
      <Claims title={t('overview.notStated')} claims={every.filter(({ aspect }) => aspect === 'not-stated')} />
    </>
  );
}
