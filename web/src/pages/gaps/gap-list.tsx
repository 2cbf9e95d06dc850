/** Whom to approach, in order, each with its reasons; the note on what orders the list; roles that nobody on file fills. */
import { Link } from 'react-router';
import type { GapsView } from '#domain/views/gaps-view.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { Reasons } from '../../components/finding.tsx';
import { MoreRows, usePortions } from '../../components/more-rows.tsx';
import { formatList } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { GapEntry } from './gap-entry.tsx';
import { ListFilters } from './list-filters.tsx';
import { PillarFilter } from './pillar-filter.tsx';
import './gap-list.css';

const short = 8;
/** So many of all are drawn at a time. */
const portion = 50;

function Nobody({ gaps }: { readonly gaps: GapsView }) {
  const { t, name, lang } = useText();
  if (gaps.nobody.length === 0) return null;
  return (
    <p className="gap-nobody">
      <strong>{t('gaps.nobodyFor', { count: gaps.nobody.length })}</strong> {formatList(gaps.nobody.map(name), lang)}.
    </p>
  );
}

/** The list; its first entries until all are asked for. */
export function GapList({ gaps }: { readonly gaps: GapsView }) {
  const { t, name } = useText();
  const { get, here } = useView();
  const selected = get('sel');
  const portions = usePortions(portion);
  const chosen = gaps.items.findIndex(({ organisation }) => organisation.id === selected);
  const all = get('all') === 'yes' || chosen >= short;
  const drawn = all ? Math.max(portions.shown, chosen + 1) : short;
  return (
    <>
      <div className="gap-title">
        <h2 id="gap-list">{t(gaps.group === null ? 'gaps.whoNoGroup' : 'gaps.who', { place: name(gaps.region) })}</h2>
        {gaps.total > short && (
          <Link to={here({ all: all ? undefined : 'yes' })}>
            {all ? t('gaps.fewer') : t('gaps.all', { count: gaps.total })}
          </Link>
        )}
      </div>
      <PillarFilter />
      <ListFilters gaps={gaps} />
      {gaps.notes.length > 0 && (
        <p className="gap-note">
          <Reasons reasons={gaps.notes} />
        </p>
      )}
      {gaps.total === 0 && <EmptyNote>{t('gaps.empty')}</EmptyNote>}
      <ol className="gap-list">
        {gaps.items.slice(0, drawn).map((item) => (
          <GapEntry key={item.organisation.id} item={item} gaps={gaps} chosen={item.organisation.id === selected} />
        ))}
      </ol>
      {all && <MoreRows shown={drawn} onMore={portions.onMore} all={gaps.items.length} />}
      <Nobody gaps={gaps} />
    </>
  );
}
