/** One saved view: its small picture, what it shows in words, and what can be done with it. */
import { Link } from 'react-router';
import { keptQuery } from '#domain/saved-views/view-address.ts';
import type { SavedViewItem } from '#domain/views/saved-views-view.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { formatDate } from '../../components/format-date.ts';
import { useText } from '../../i18n/use-text.ts';
import { useViewWords } from '../../saved-views/use-view-words.ts';
import { ViewThumbnail } from '../../saved-views/view-thumbnail.tsx';
import type { ViewAction } from './view-dialog.tsx';

interface Props {
  readonly view: SavedViewItem;
  readonly address: string;
  /** In an archived workspace nothing can be changed. */
  readonly locked: boolean;
  readonly onAsk: (asked: ViewAction) => void;
}

/** The whole address without the language: whoever gets it reads it in their own. */
function shared(address: string): string {
  const { origin, pathname, searchParams } = new URL(address, globalThis.location.href);
  const query = keptQuery(searchParams);
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}`;
}

export function ViewCard({ view, address, locked, onAsk }: Props) {
  const { t, lang } = useText();
  const { screen, place, date, filters, gone } = useViewWords()(view);
  const { id, name, note, saved, thumbnail } = view;
  const link = shared(address);
  const shownIn = `link-${id}`;
  return (
    <li className="view-card">
      <Link className="view-card-picture" to={address} tabIndex={-1} aria-hidden="true">
        <ViewThumbnail thumbnail={thumbnail} screen={screen} />
      </Link>
      <div className="view-card-words">
        <h2>
          <Link to={address}>{name}</Link>
        </h2>
        <p>
          {[screen, place].filter((part) => part !== undefined).join(' · ')}
          <span className="block">{date}</span>
        </p>
        {note !== undefined && <p className="view-card-note">{note}</p>}
        {filters.length === 0 ? (
          <p className="loc">{t('views.noFilters')}</p>
        ) : (
          <ul className="view-card-filters loc">
            {filters.map((filter) => (
              <li key={filter}>{filter}</li>
            ))}
          </ul>
        )}
        {gone.length > 0 && <p className="missing">{t('views.gone', { what: gone.join(', ') })}</p>}
        <p className="loc">{t('views.savedOn', { date: formatDate(saved, lang) })}</p>
      </div>
      <span id={shownIn} className="visually-hidden" aria-hidden="true">
        {link}
      </span>
      <div className="view-card-actions no-print">
        <CopyButton text={link} shownIn={shownIn} name={t('views.copyLinkOf', { name })}>
          {t('views.copyLink')}
        </CopyButton>
        {!locked &&
          (['rename', 'remove'] as const).map((does) => (
            <button
              key={does}
              type="button"
              className="button"
              aria-haspopup="dialog"
              aria-label={t(`views.${does}View`, { name })}
              onClick={() => {
                onAsk({ does, view });
              }}
            >
              {t(`views.${does}`)}
            </button>
          ))}
      </div>
    </li>
  );
}
