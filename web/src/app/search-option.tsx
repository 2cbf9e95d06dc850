/** One line of the search: mark, name, what it is, and under which word it is on file. */
import { useEffect, useRef } from 'react';
import { PillarMark } from '../components/pillar-mark.tsx';
import { useText } from '../i18n/use-text.ts';
import type { SearchEntry } from './use-search-entries.ts';

interface Props {
  readonly id: string;
  readonly entry: SearchEntry;
  readonly selected: boolean;
  readonly onOpen: (entry: SearchEntry) => void;
}

export function SearchOption({ id, entry, selected, onOpen }: Props) {
  const { t } = useText();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) option.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const { organisation, matched } = entry;
  return (
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={selected}
      className="search-hit"
      onClick={() => {
        onOpen(entry);
      }}
    >
      {organisation ? <PillarMark pillar={organisation.pillar} reference={organisation.reference} /> : <span />}
      <span>{entry.label}</span>
      <span className="loc">{entry.what}</span>
      {matched !== undefined && <span className="loc matched">{t('shell.searchMatched', { text: matched })}</span>}
    </div>
  );
}
