/** What sources say of the region and its groups: disagreements first, then claims, interviews, what is not said. */
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { ClaimView } from '#domain/views/pieces.ts';
import type { RegionView } from '#domain/views/region-view.ts';
import { ClaimText } from '../../components/claim-text.tsx';
import { DisagreementView } from '../../components/disagreement.tsx';
import { Section } from '../../components/section.tsx';
import { AddMenu, type Addable } from '../../editing/add-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { usePrinting } from '../../view/use-printing.ts';
import { useView } from '../../view/use-view.ts';

/** A row to add with the region filled in. */
function ofRegion(table: string, id: string): Addable {
  return { table, given: table === 'claims' ? { about: `Region~${id}` } : { region: id } };
}

const shownClaims = 4;
const shownDisagreements = 2;

interface ShortListProps<Item> {
  readonly items: readonly Item[];
  readonly limit: number;
  /** The words of the button for the rest. */
  readonly more: (count: number) => string;
  readonly children: (item: Item) => ReactNode;
}

/** The first rows of a list, the others after a click. */
function ShortList<Item extends { readonly id: string }>({ items, limit, more, children }: ShortListProps<Item>) {
  const [opened, setAll] = useState(false);
  const all = usePrinting() || opened;
  const rest = items.length - limit;
  return (
    <>
      {(all ? items : items.slice(0, limit)).map((item) => (
        <li key={item.id}>{children(item)}</li>
      ))}
      {rest > 0 && !all && (
        <li>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setAll(true);
            }}
          >
            {more(rest)}
          </button>
        </li>
      )}
    </>
  );
}

function Claims({ claims }: { readonly claims: readonly ClaimView[] }) {
  const { t } = useText();
  return (
    <ShortList items={claims} limit={shownClaims} more={(count) => t('overview.moreClaims', { count })}>
      {(claim) => <ClaimText claim={claim} />}
    </ShortList>
  );
}

function Interviews({ region }: { readonly region: RegionView }) {
  const { link } = useView();
  const { t } = useText();
  const { recall, roster } = region.interviews;
  if (recall + roster === 0) return t('overview.interviewsNone');
  const methods = [
    ...(recall > 0 ? [t('overview.interviewsRecall', { count: recall })] : []),
    ...(roster > 0 ? [t('overview.interviewsRoster', { count: roster })] : []),
  ].join(', ');
  return (
    <>
      {t('overview.interviews', { count: recall + roster, methods })}{' '}
      <Link to={link(`/regions/${region.id}/gaps`)}>{t('overview.interviewsLink')}</Link>
    </>
  );
}

export function SourcesPart({ region }: { readonly region: RegionView }) {
  const { t } = useText();
  const claims = [...region.statuses, ...region.conflicts, ...region.claims];
  return (
    <Section
      title={t('overview.sources')}
      id="dicen"
      aside={<AddMenu rows={['claims', 'groups', 'presences', 'events'].map((table) => ofRegion(table, region.id))} />}
    >
      <ul className="rows">
        <ShortList
          items={region.disagreements}
          limit={shownDisagreements}
          more={(count) => t('overview.moreDisagreements', { count })}
        >
          {(disagreement) => <DisagreementView disagreement={disagreement} />}
        </ShortList>
        <Claims claims={claims} />
        <li>
          <Interviews region={region} />
        </li>
      </ul>
      {region.notStated.length > 0 && (
        <>
          <h3 className="rows-title">{t('overview.notStated')}</h3>
          <ul className="rows">
            <Claims claims={region.notStated} />
          </ul>
        </>
      )}
    </Section>
  );
}
