/** The search field of the head: opens the search dialog, also with Ctrl K. */
import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { SearchDialog } from './search-dialog.tsx';

export function SearchControl({ small = false }: { readonly small?: boolean }) {
  const [open, setOpen] = useState(false);
  const { t } = useText();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <>
      <button
        type="button"
        className={small ? 'button plain' : 'button head-search'}
        title={small ? undefined : t('shell.searchLabel')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => {
          setOpen(true);
        }}
      >
        {small ? (
          t('shell.search')
        ) : (
          <>
            <span>{t('shell.searchLabel')}</span> <span className="loc">{t('shell.searchKey')}</span>
          </>
        )}
      </button>
      {open && (
        <SearchDialog
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
