/** Refers to something of the workspace: type a part of its name and choose; a combobox after the ARIA pattern. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { NodeLabel } from '#domain/change-set.ts';
import { useText } from '../../i18n/use-text.ts';
import type { FieldProblem } from '../field-problems.ts';
import { FormField } from './form-field.tsx';
import { isCalled, useReferenceOptions, type ReferenceOption } from './reference-options.ts';
import './reference-field.css';

interface Props {
  readonly label: ReactNode;
  readonly to: readonly NodeLabel[];
  /** What the field shows: the name of what was chosen, or what was typed. */
  readonly shown: string;
  /** Text that was typed and not chosen counts too: the service looks it up. */
  readonly onType: (text: string) => void;
  readonly onChoose: (option: ReferenceOption) => void;
  /** Offers to add what is not on file yet. */
  readonly onNew?: ((text: string) => void) | undefined;
  readonly newLabel?: (text: string) => string;
  readonly hint?: ReactNode;
  readonly problem?: FieldProblem | undefined;
  readonly required?: boolean;
  /** Takes the focus when it comes up. */
  readonly first?: boolean;
}

export function ReferenceField({ to, shown, onType, onChoose, onNew, newLabel, first = false, ...field }: Props) {
  const { t, name } = useText();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { options, busy } = useReferenceOptions(to, shown, open);
  const fresh = onNew && newLabel && shown.trim() !== '' ? newLabel(shown.trim()) : undefined;
  // What is not on file comes first when nothing on file is called so: the search finds what is only similar, too.
  const entries: readonly (ReferenceOption | 'new')[] =
    fresh === undefined
      ? options
      : options.some((option) => isCalled(option, shown))
        ? [...options, 'new']
        : ['new', ...options];
  const count = entries.length;
  const at = Math.min(active, count - 1);
  useEffect(() => {
    if (first) input.current?.focus();
  }, [first]);
  useEffect(() => {
    if (open && count > 0) list.current?.scrollIntoView({ block: 'nearest' });
  }, [open, count]);
  const choose = (place: number): void => {
    const entry = entries[place];
    setOpen(false);
    if (entry === 'new') onNew?.(shown.trim());
    else if (entry) onChoose(entry);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (open) setActive(Math.max(0, Math.min(count - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (count > 0) choose(at);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <FormField {...field}>
      {(ids) => {
        const optionId = (place: number): string => `${ids.id}${String(place)}`;
        const shownList = open && count > 0;
        return (
          <div className="reference-field">
            <input
              {...ids}
              ref={input}
              className="field"
              type="text"
              role="combobox"
              aria-expanded={shownList}
              aria-controls={`${ids.id}list`}
              aria-autocomplete="list"
              aria-activedescendant={shownList ? optionId(at) : undefined}
              autoComplete="off"
              spellCheck={false}
              placeholder={t('editing.searchPlaceholder')}
              value={shown}
              onChange={({ target }) => {
                onType(target.value);
                setActive(0);
                setOpen(true);
              }}
              onKeyDown={onKey}
              onBlur={() => {
                setOpen(false);
              }}
            />
            <p className="visually-hidden" role="status">
              {open && shown.trim() !== '' && !busy && t('editing.suggestions', { count: options.length })}
            </p>
            <ul
              ref={list}
              id={`${ids.id}list`}
              role="listbox"
              aria-label={t('editing.suggestionsLabel')}
              hidden={!shownList}
            >
              {entries.map((entry, place) => (
                <Option
                  key={entry === 'new' ? '' : entry.id}
                  id={optionId(place)}
                  selected={place === at}
                  onPress={() => {
                    choose(place);
                  }}
                >
                  {entry === 'new' ? fresh : name(entry)}
                  {entry !== 'new' && entry.more !== undefined && entry.more !== '' && (
                    <span className="loc block">{entry.more}</span>
                  )}
                </Option>
              ))}
            </ul>
          </div>
        );
      }}
    </FormField>
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
