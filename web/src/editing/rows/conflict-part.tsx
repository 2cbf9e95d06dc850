/** Tells the second of two people what the first has saved, beside what was typed here; each field can be chosen. */
import { useId } from 'react';
import type { TypedCells } from '#domain/editing/edit.ts';
import { useText } from '../../i18n/use-text.ts';
import { ConflictBox } from './conflict-box.tsx';
import type { Conflict } from './conflict.ts';
import { useFieldWords } from './field-words.ts';
import type { Names } from './use-names.ts';

interface Props {
  readonly table: string;
  readonly conflict: Conflict;
  /** The row as it would be saved now. */
  readonly values: TypedCells;
  readonly names: Names;
  readonly onTake: (field: string, text: string) => void;
}

export function ConflictPart({ table, conflict, values, names, onTake }: Props) {
  const { t } = useText();
  const { labelOf, valueOf } = useFieldWords();
  const id = useId();
  if (conflict.gone)
    return (
      <p className="failure" role="alert">
        {t('editing.conflictGone')}
      </p>
    );
  return (
    <ConflictBox title={t('editing.conflictTitle')}>
      <p>{conflict.fields.length === 0 ? t('editing.conflictSame') : t('editing.conflictText')}</p>
      {conflict.fields.map(({ field, theirs, mine, typed }) => (
        <fieldset key={field} className="conflict-field">
          <legend>{labelOf(table, field)}</legend>
          {([theirs, mine] as const).map((text, place) => (
            <label key={place} className="form-choice">
              <input
                type="radio"
                name={`${id}${field}`}
                checked={(values[field] ?? '').trim() === text}
                onChange={() => {
                  onTake(field, text);
                }}
              />
              <span>
                <span className="loc block">
                  {place === 0
                    ? t('editing.conflictTheirs')
                    : t(typed ? 'editing.conflictMine' : 'editing.conflictBefore')}
                </span>
                {valueOf(table, field, text, names)}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </ConflictBox>
  );
}
