/** One entry of the history: who, when, why, and each thing before and after. */
import { Link, useParams } from 'react-router';
import type { ChangeView } from '#domain/views/history-view.ts';
import { isNotFound } from '../../api/api-error.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatNumber } from '../../components/format-number.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { useView } from '../../view/use-view.ts';
import { ChangeHead } from './change-head.tsx';
import { ChangedThingCard } from './changed-thing-card.tsx';
import { withReplaced } from './replaced-things.ts';
import { thingKey } from './thing-words.ts';
import './history.css';

/** Things a page; the service takes up to 500. */
const pageSize = 50;

/** Up to so many, each shows all that it says. */
const fewThings = 10;

interface PagesProps {
  readonly change: ChangeView;
  /** Above the things and again under many of them. */
  readonly place: 'above' | 'below';
}

function ThingsPages({ change: { total, offset, items }, place }: PagesProps) {
  const { here } = useView();
  const { t, lang } = useText();
  if (total <= pageSize && offset === 0) return null;
  const end = offset + items.length;
  const words = {
    from: formatNumber(Math.min(offset + 1, total), lang),
    to: formatNumber(end, lang),
    total: formatNumber(total, lang),
  };
  return (
    <nav
      className="history-pages"
      aria-label={t(place === 'above' ? 'history.thingsPages' : 'history.thingsPagesBelow')}
    >
      <span className="loc">{t('history.thingsShown', words)}</span>
      {offset > 0 && (
        <Link
          className="button no-print"
          to={here({ offset: offset > pageSize ? String(offset - pageSize) : undefined })}
        >
          {t('history.previous')}
        </Link>
      )}
      {end < total && (
        <Link className="button no-print" to={here({ offset: String(end) })}>
          {t('history.next')}
        </Link>
      )}
    </nav>
  );
}

function Things({ change }: { readonly change: ChangeView }) {
  const { t, lang } = useText();
  const { withheld } = change;
  const items = withReplaced(change.items);
  const parts = [
    { title: t('history.nodes'), things: items.filter(({ thing }) => thing.what === 'node') },
    { title: t('history.statements'), things: items.filter(({ thing }) => thing.what === 'statement') },
  ];
  return (
    <div className="change-things">
      {withheld > 0 && (
        <p className="loc">{t('history.withheld', { count: withheld, text: formatNumber(withheld, lang) })}</p>
      )}
      {items.length === 0 && withheld === 0 && <EmptyNote>{t('history.noThings')}</EmptyNote>}
      <ThingsPages change={change} place="above" />
      {parts
        .filter(({ things }) => things.length > 0)
        .map(({ title, things }) => (
          <Section key={title} title={title}>
            <ul className="changed-things">
              {things.map((thing) => (
                <ChangedThingCard key={thingKey(thing.thing)} changed={thing} open={change.total <= fewThings} />
              ))}
            </ul>
          </Section>
        ))}
      {items.length > 10 && <ThingsPages change={change} place="below" />}
    </div>
  );
}

export function ChangePage() {
  const { sequence = '' } = useParams();
  const { workspace, get, link } = useView();
  const { t } = useText();
  const change = useEndpoint('change', { workspace, sequence }, { offset: get('offset'), limit: String(pageSize) });
  usePageTitle(t('history.number', { number: sequence }), t('history.title'));
  if (isNotFound(change.error)) return <NotFoundPage />;
  return (
    <div className="page history">
      <p className="loc">
        <Link to={link('/history', { organisation: get('organisation'), group: get('group') })}>
          {t('history.title')}
        </Link>{' '}
        › {t('history.number', { number: sequence })}
      </p>
      <QueryBoundary query={change} lines={8}>
        {(view) => (
          <div>
            <ChangeHead change={view} />
            <Things change={view} />
          </div>
        )}
      </QueryBoundary>
    </div>
  );
}
