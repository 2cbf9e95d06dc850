/** A text field with a list of suggestions under it; a combobox after the ARIA pattern. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import './combobox.css';

export interface ComboEntry {
  readonly key: string;
  readonly text: string;
  /** A second line in the small voice. */
  readonly more?: string | undefined;
}

interface Props {
  /** What the field bears; its id is also the beginning of those of the suggestions. */
  readonly ids: {
    readonly id: string;
    readonly 'aria-describedby'?: string | undefined;
    readonly 'aria-invalid'?: boolean | undefined;
    readonly 'aria-required'?: boolean | undefined;
  };
  readonly value: string;
  readonly onType: (text: string) => void;
  /** In the order in which they are shown; the one at `place` was chosen. */
  readonly entries: readonly ComboEntry[];
  readonly onPick: (place: number) => void;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** How many suggestions there are, read out; absent while they are being looked for. */
  readonly count: number | undefined;
  readonly onLeave?: () => void;
  readonly placeholder?: string;
  /** Takes the focus when it comes up. */
  readonly first?: boolean;
  /** What is written there is marked when one comes to it, so that typing replaces it. */
  readonly replaced?: boolean;
}

export function Combobox({
  ids,
  value,
  onType,
  entries,
  onPick,
  open,
  onOpen,
  count,
  onLeave,
  placeholder,
  first = false,
  replaced = false,
}: Props) {
  const { t } = useText();
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const length = entries.length;
  const at = Math.min(active, length - 1);
  const shown = open && length > 0;
  useEffect(() => {
    if (first) input.current?.focus();
  }, [first]);
  useEffect(() => {
    if (shown) list.current?.scrollIntoView({ block: 'nearest' });
  }, [shown, length]);
  const pick = (place: number): void => {
    onOpen(false);
    onPick(place);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      onOpen(true);
      if (open) setActive(Math.max(0, Math.min(length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (length > 0) pick(at);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      onOpen(false);
    }
  };
  const optionId = (place: number): string => `${ids.id}${String(place)}`;
  return (
    <div className="combobox">
      <input
        {...ids}
        ref={input}
        className="field"
        type="text"
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${ids.id}list`}
        aria-autocomplete="list"
        aria-activedescendant={shown ? optionId(at) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder ?? t('editing.searchPlaceholder')}
        value={value}
        onChange={({ target }) => {
          onType(target.value);
          setActive(0);
          onOpen(true);
        }}
        onClick={() => {
          onOpen(true);
        }}
        onKeyDown={onKey}
        onFocus={({ target }) => {
          if (replaced) target.select();
        }}
        onBlur={() => {
          onOpen(false);
          onLeave?.();
        }}
      />
      <p className="visually-hidden" role="status">
        {open && value.trim() !== '' && count !== undefined && t('editing.suggestions', { count })}
      </p>
      <ul ref={list} id={`${ids.id}list`} role="listbox" aria-label={t('editing.suggestionsLabel')} hidden={!shown}>
        {entries.map(({ key, text, more = '' }, place) => (
          <Option
            key={key}
            id={optionId(place)}
            selected={place === at}
            onPress={() => {
              pick(place);
            }}
          >
            {text}
            {more !== '' && <span className="loc block">{more}</span>}
          </Option>
        ))}
      </ul>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly selected: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Option({ id, selected, onPress, children }: OptionProps) {
  const option = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) option.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li
      ref={option}
      id={id}
      role="option"
      aria-selected={selected}
      onPointerDown={(event) => {
        // The field keeps the focus.
        event.preventDefault();
      }}
      onClick={onPress}
    >
      {children}
    </li>
  );
}
