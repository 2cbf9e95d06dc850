/** Type a name, choose an organisation or group: of the picture, or anything that the search finds. */
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { matching, type NodeOption } from './node-options.ts';
import './node-combobox.css';

interface Props {
  readonly label: string;
  readonly options: readonly NodeOption[];
  readonly value: string | undefined;
  /** Groups can be a start, never an end. */
  readonly groups: boolean;
  readonly onChoose: (id: string) => void;
}

/** What the search finds beyond the picture. */
function useFound(text: string, groups: boolean): NodeOption[] {
  const { workspace, lang } = useView();
  const asked = useDeferredValue(text.trim());
  const { data } = useEndpoint('search', { workspace }, { q: asked }, { enabled: asked.length > 2 });
  if (asked.length < 3) return [];
  return (data?.items ?? [])
    .filter(({ type }) => type === 'organisation' || (groups && type === 'group'))
    .map(({ id, names, matched, type }) => ({ id, label: names[lang], also: matched, group: type === 'group' }));
}

/** A combobox with a list below, after the ARIA pattern. */
export function NodeCombobox({ label, options, value, groups, onChoose }: Props) {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const found = useFound(typed ?? '', groups);
  const list = matching([...options.filter(({ group }) => groups || !group), ...found], typed ?? '');
  const open = typed !== undefined;
  const chosen = options.find((option) => option.id === value)?.label ?? value?.replaceAll('-', ' ') ?? '';
  const choose = (option: NodeOption | undefined): void => {
    if (option !== undefined) onChoose(option.id);
    setTyped(undefined);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setTyped(typed ?? '');
      setActive(Math.min(Math.max(0, active + (event.key === 'ArrowDown' ? 1 : -1)), list.length - 1));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(list[active]);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setTyped(undefined);
    }
  };
  return (
    <div className="node-combobox">
      <label htmlFor={`${id}in`}>{label}</label>
      <input
        id={`${id}in`}
        className="field"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={open && list[active] ? `${id}${String(active)}` : undefined}
        autoComplete="off"
        placeholder={t('network.path.placeholder')}
        value={typed ?? chosen}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKey}
        onFocus={(event) => {
          event.target.select();
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      />
      <ul id={`${id}list`} role="listbox" aria-label={label} hidden={!open || list.length === 0}>
        {list.map((option, index) => (
          <li
            key={option.id}
            id={`${id}${String(index)}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(option);
            }}
          >
            {option.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
