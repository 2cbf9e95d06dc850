/** Search as one types: a combobox over organisations, groups, regions, roles, sources and events. */
import { useDeferredValue, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { SearchHit } from '#domain/views/record-view.ts';
import { useEndpoint } from '../api/use-endpoint.ts';
import { CloseIcon } from '../components/close-icon.tsx';
import { useText } from '../i18n/use-text.ts';
import { useCurrentRegion } from '../view/use-current-region.ts';
import { useView } from '../view/use-view.ts';
import { hitAddress } from './hit-address.ts';
import { SearchHitOption } from './search-hit-option.tsx';
import './search-dialog.css';

/** Addresses of hits, with the group's region looked up. */
function useHitAddress() {
  const view = useView();
  const { current } = useCurrentRegion();
  const groups = useEndpoint('groups', { workspace: view.workspace }, { at: view.at });
  return (hit: SearchHit): string | undefined =>
    hitAddress(hit, view, current?.id, (id) => groups.data?.items.find((group) => group.id === id)?.regions[0]?.id);
}

function useHits(text: string): {
  readonly hits: readonly SearchHit[];
  readonly asked: boolean;
  readonly busy: boolean;
} {
  const { workspace } = useView();
  const addressOf = useHitAddress();
  const q = useDeferredValue(text.trim());
  const query = useEndpoint('search', { workspace }, { q }, { enabled: q !== '' });
  const hits = q === '' ? [] : (query.data?.items ?? []).filter((hit) => addressOf(hit) !== undefined).slice(0, 20);
  return { hits, asked: q !== '', busy: query.isFetching };
}

export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const { t } = useText();
  const listId = useId();
  const addressOf = useHitAddress();
  const navigate = useNavigate();
  const { hits, asked, busy } = useHits(text);
  const active = hits[Math.min(chosen, hits.length - 1)];
  const optionId = (hit: SearchHit): string => `${listId}-${hit.type}-${hit.id}`;

  // Before the element is taken away: only an open dialog gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);

  const open = (hit: SearchHit | undefined): void => {
    const address = hit && addressOf(hit);
    if (address === undefined) return;
    onClose();
    void navigate(address);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      open(active);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen(hits.length === 0 ? 0 : (chosen + step + hits.length) % hits.length);
    }
  };
  const state = !asked
    ? t('shell.searchHint')
    : hits.length > 0
      ? t('shell.searchCount', { count: hits.length })
      : busy
        ? t('shell.loading')
        : t('shell.searchNothing', { text: text.trim() });
  return (
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={t('shell.search')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="search-row">
        <input
          type="text"
          role="combobox"
          aria-label={t('shell.searchLabel')}
          aria-expanded={hits.length > 0}
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
        {hits.map((hit) => (
          <SearchHitOption key={optionId(hit)} id={optionId(hit)} hit={hit} selected={hit === active} onOpen={open} />
        ))}
      </div>
    </dialog>
  );
}
