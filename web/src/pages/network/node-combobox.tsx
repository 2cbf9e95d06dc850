/** Type a name, choose an organisation or group: of the picture, or anything that the search finds. */
import { useDeferredValue, useId, useState } from 'react';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { Combobox } from '../../components/combobox.tsx';
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

export function NodeCombobox({ label, options, value, groups, onChoose }: Props) {
  const { t } = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string>();
  const found = useFound(typed ?? '', groups);
  const list = matching([...options.filter(({ group }) => groups || !group), ...found], typed ?? '');
  const chosen = options.find((option) => option.id === value)?.label ?? value?.replaceAll('-', ' ') ?? '';
  return (
    <div className="node-combobox">
      <label htmlFor={id}>{label}</label>
      <Combobox
        ids={{ id }}
        value={typed ?? chosen}
        onType={setTyped}
        entries={list.map((option) => ({ key: option.id, text: option.label }))}
        onPick={(place) => {
          const option = list[place];
          if (option) onChoose(option.id);
        }}
        open={open}
        onOpen={(opened) => {
          setOpen(opened);
          if (!opened) setTyped(undefined);
        }}
        count={list.length}
        placeholder={t('network.path.placeholder')}
        replaced
      />
    </div>
  );
}
