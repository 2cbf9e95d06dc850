/** One hit of the search: mark, name, what it is, and under which word it is on file. */
import { useEffect, useRef } from 'react';
import type { SearchHit } from '#domain/views/record-view.ts';
import { PillarMark } from '../components/pillar-mark.tsx';
import { useText } from '../i18n/use-text.ts';

interface Props {
  readonly id: string;
  readonly hit: SearchHit;
  readonly selected: boolean;
  readonly onOpen: (hit: SearchHit) => void;
}

export function SearchHitOption({ id, hit, selected, onOpen }: Props) {
  const { name, word, t } = useText();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) option.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const shown = name(hit);
  return (
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={selected}
      className="search-hit"
      onClick={() => {
        onOpen(hit);
      }}
    >
      {hit.organisation ? (
        <PillarMark pillar={hit.organisation.pillar} reference={hit.organisation.reference} />
      ) : (
        <span />
      )}
      <span>{shown}</span>
      <span className="loc">
        {hit.organisation ? word('organisationKind', hit.organisation.kind) : word('nodeType', hit.type)}
      </span>
      {hit.matched !== shown && <span className="loc matched">{t('shell.searchMatched', { text: hit.matched })}</span>}
    </div>
  );
}
