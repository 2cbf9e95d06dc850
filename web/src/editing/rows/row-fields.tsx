/** The fields of a table, those that are rarely needed behind a button, and the source. */
import { useState } from 'react';
import { mustHave } from '#domain/dataset/row-schema.ts';
import type { Column, Table } from '#domain/dataset/table.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import type { Localised } from '#domain/localised.ts';
import { useText } from '../../i18n/use-text.ts';
import { SourceFields } from '../fields/source-fields.tsx';
import { freshOrganisationEdits } from '../fields/organisation-field.tsx';
import type { FieldProblems, PlacedEdit } from '../field-problems.ts';
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
  /** Organisations that are not on file yet, by the field that names them. */
  readonly fresh: Readonly<Record<string, TypedCells>>;
}

/** Where the new organisation of a field stands in the form. */
function freshPlaceOf(field: string): string {
  return `${field}.`;
}

/** The organisations that have to be added before the row. */
export function freshEdits({ values, fresh }: RowDraft, source: TypedCells): PlacedEdit[] {
  return Object.entries(fresh).flatMap(([field, cells]) =>
    freshOrganisationEdits({ organisation: values[field] ?? '', fresh: cells }, freshPlaceOf(field), source),
  );
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
  const [start] = useState(() =>
    onFile
      ? undefined
      : main.find(({ field, kind }) => kind.type !== 'date' && (draft.values[field] ?? '') === '')?.field,
  );
  const set = (
    name: string,
    value: string,
    cells: TypedCells | undefined,
    chosen?: { readonly id: string; readonly names: Localised },
  ): void => {
    const others = Object.entries(draft.fresh).filter(([other]) => other !== name);
    onChange({
      ...draft,
      values: { ...draft.values, [name]: value },
      chosen: chosen ? new Map([...draft.chosen, [chosen.id, chosen.names]]) : draft.chosen,
      fresh: Object.fromEntries(cells ? [...others, [name, cells]] : others),
    });
  };
  const field = (column: Column) => (
    <div
      key={column.field}
      className={isWide(column) ? 'form-wide' : column.field === 'from' ? 'form-start' : undefined}
    >
      <RowField
        table={table.name}
        column={column}
        value={draft.values[column.field] ?? ''}
        onChange={(value, chosen) => {
          set(column.field, value, draft.fresh[column.field], chosen);
        }}
        fresh={draft.fresh[column.field]}
        onFresh={(value, cells, chosen) => {
          set(column.field, value, cells, chosen);
        }}
        problems={problems}
        place={freshPlaceOf(column.field)}
        required={mustHave(table, column)}
        names={known}
        problem={problems.get(column.field)}
        first={column.field === start}
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
