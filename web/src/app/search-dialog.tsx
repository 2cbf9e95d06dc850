/** Search as one types: a combobox over everything on file, the screens and the actions. */
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { CloseIcon } from '../components/close-icon.tsx';
import { Modal } from '../components/modal.tsx';
import { useText } from '../i18n/use-text.ts';
import { SearchOption } from './search-option.tsx';
import { useSearchEntries, type SearchEntry } from './use-search-entries.ts';
import './search-dialog.css';

export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const { t } = useText();
  const listId = useId();
  const { entries, asked, busy, isCurrent } = useSearchEntries(text);
  const [wanted, setWanted] = useState(false);
  const active = entries[Math.min(chosen, entries.length - 1)];
  const optionId = ({ key }: SearchEntry): string => `${listId}-${key}`;

  const open = (entry: SearchEntry | undefined): void => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  useEffect(() => {
    if (wanted && isCurrent) open(active);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      // Who types fast means what was typed, not what is still shown.
      if (isCurrent) open(active);
      else setWanted(true);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen(entries.length === 0 ? 0 : (chosen + step + entries.length) % entries.length);
    }
  };
  const state = !asked
    ? t('shell.searchHint')
    : entries.length > 0
      ? t('shell.searchCount', { count: entries.length })
      : busy
        ? t('shell.loading')
        : t('shell.searchNothing', { text: text.trim() });
  return (
    <Modal className="search-dialog" aria-label={t('shell.search')} onClose={onClose} closesBeside>
      <div className="search-row">
        <input
          type="text"
          role="combobox"
          aria-label={t('shell.searchLabel')}
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active ? optionId(active) : undefined}
          placeholder={t('shell.searchLabel')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
            setWanted(false);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button plain" aria-label={t('shell.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <p className="search-state loc" role="status">
        {state}
      </p>
      <div id={listId} role="listbox" aria-label={t('shell.search')} className="search-hits">
        {entries.map((entry) => (
          <SearchOption key={entry.key} id={optionId(entry)} entry={entry} selected={entry === active} onOpen={open} />
        ))}
      </div>
    </Modal>
  );
}
