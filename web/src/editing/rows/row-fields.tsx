/** The fields of a table, those that are rarely needed behind a button, and the source. */
import { useState } from 'react';
import { mustHave } from '#domain/dataset/row-schema.ts';
import type { Column, Table } from '#domain/dataset/table.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import type { Localised } from '#domain/localised.ts';
import { useText } from '../../i18n/use-text.ts';
import { SourceFields } from '../fields/source-fields.tsx';
import type { FieldProblems } from '../field-problems.ts';
import type { SourceDraft } from '../source-draft.ts';
import { isWide, RowField } from './row-field.tsx';
import { fieldLayout } from './table-fields.ts';
import type { Names } from './use-names.ts';

/** A row as it is being typed. */
export interface RowDraft {
  readonly values: TypedCells;
  readonly source: SourceDraft;
  /** Names of what was chosen while typing. */
  readonly chosen: ReadonlyMap<string, Localised>;
}

interface Props {
  readonly table: Table;
  readonly draft: RowDraft;
  readonly onChange: (draft: RowDraft) => void;
  readonly problems: FieldProblems;
  readonly names: Names;
  readonly onFile: boolean;
}

export function RowFields({ table, draft, onChange, problems, names, onFile }: Props) {
  const { t } = useText();
  const { main, more, sourced } = fieldLayout(table, { onFile });
  const [shown, setShown] = useState(false);
  // A problem is never hidden; nor is what is filled in already when something on file is corrected.
  const open = shown || more.some(({ field }) => problems.has(field));
  const known = new Map([...names, ...draft.chosen]);
  const firstEmpty = main.find(({ field }) => (draft.values[field] ?? '') === '')?.field;
  const field = (column: Column) => (
    <div key={column.field} className={isWide(column) ? 'form-wide' : undefined}>
      <RowField
        table={table.name}
        column={column}
        value={draft.values[column.field] ?? ''}
        onChange={(value, chosen) => {
          onChange({
            ...draft,
            values: { ...draft.values, [column.field]: value },
            chosen: chosen ? new Map([...draft.chosen, [chosen.id, chosen.names]]) : draft.chosen,
          });
        }}
        required={mustHave(table, column)}
        names={known}
        problem={problems.get(column.field)}
        first={!onFile && column.field === firstEmpty && Object.keys(draft.values).length <= 2 && column === main[0]}
      />
    </div>
  );
  return (
    <>
      <div className="form-grid">{main.map(field)}</div>
      {sourced && (
        <SourceFields
          draft={draft.source}
          onChange={(source) => {
            onChange({ ...draft, source });
          }}
          problems={problems}
          place=""
        />
      )}
      {more.length > 0 && (
        <section className="form-set">
          <div>
            <button
              type="button"
              className="button"
              aria-expanded={open}
              onClick={() => {
                setShown(!shown);
              }}
            >
              {t(open ? 'editing.fewerFields' : 'editing.moreFields')}
            </button>
          </div>
          {open && <div className="form-grid">{more.map(field)}</div>}
        </section>
      )}
    </>
  );
}
