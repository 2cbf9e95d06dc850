/** Refers to several things of the workspace: those chosen, each with a way to take it out, and a field to add one. */
import { useState } from 'react';
import type { NodeLabel } from '#domain/change-set.ts';
import { listItems } from '#domain/dataset/parse-cell.ts';
import type { Localised } from '#domain/localised.ts';
import { CloseIcon } from '../../components/close-icon.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { LabelProps } from './field-props.ts';
import { ReferenceField } from './reference-field.tsx';
import './chosen-list.css';

interface Props extends LabelProps {
  readonly to: readonly NodeLabel[];
  /** Ids or names with `|` between them. */
  readonly value: string;
  readonly names: ReadonlyMap<string, Localised>;
  readonly onChange: (value: string, chosen?: { readonly id: string; readonly names: Localised }) => void;
}

export function ReferenceList({ value, names, onChange, ...field }: Props) {
  const { t, lang } = useText();
  const [typed, setTyped] = useState('');
  const ids = listItems(value);
  return (
    <div className="form-field">
      <ReferenceField
        {...field}
        shown={typed}
        onType={setTyped}
        onChoose={(option) => {
          setTyped('');
          onChange([...new Set([...ids, option.id])].join('|'), option);
        }}
      />
      {ids.length > 0 && (
        <ul className="chosen-list">
          {ids.map((id) => {
            const shown = names.get(id)?.[lang] ?? id;
            return (
              <li key={id}>
                {shown}
                <button
                  type="button"
                  className="button plain"
                  aria-label={t('editing.takeOut', { name: shown })}
                  onClick={() => {
                    onChange(ids.filter((other) => other !== id).join('|'));
                  }}
                >
                  <CloseIcon />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
