/** Adds a row of a table: the fields, its source, and for an event who took part. */
import { useRef, useState } from 'react';
import { tableNamed } from '#domain/dataset/dataset-tables.ts';
import type { Table } from '#domain/dataset/table.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAnnounceSaved } from '../announce-saved.ts';
import { EditFrame } from '../edit-frame.tsx';
import type { PlacedEdit } from '../field-problems.ts';
import { emptySource, isTouched, sourceCells, sourceEdits } from '../source-draft.ts';
import { useSave } from '../use-save.ts';
import { ParticipationRows, participationEdits, type Participation } from './participation-rows.tsx';
import { freshEdits, RowFields, type RowDraft } from './row-fields.tsx';
import { fieldLayout, startValues } from './table-fields.ts';
import { givenReference, useNames } from './use-names.ts';

interface Props {
  readonly table: string;
  readonly given: TypedCells;
  readonly onClose: () => void;
}

function Form({ table, given, onClose }: Omit<Props, 'table'> & { readonly table: Table }) {
  const { t, word } = useText();
  const announceSaved = useAnnounceSaved();
  const names = useNames(table.name, given);
  const [start] = useState<RowDraft>(() => ({
    values: {
      ...startValues[table.name],
      ...Object.fromEntries(Object.entries(given).map(([field, text]) => [field, givenReference(text).id])),
    },
    source: emptySource,
    chosen: new Map(),
    fresh: {},
  }));
  const [draft, setDraft] = useState(start);
  const [taking, setTaking] = useState<readonly Participation[]>([]);
  const [reason, setReason] = useState('');
  const saved = useRef(false);
  const what = word('tableRow', table.name);
  const save = useSave({
    onSaved: (done) => {
      saved.current = true;
      announceSaved(t('editing.savedAdded', { what }), done);
      onClose();
    },
  });
  const edits = (): PlacedEdit[] => {
    const { sourced } = fieldLayout(table, { onFile: false });
    const source = sourced ? sourceCells(draft.source) : {};
    const row = { ...draft.values, ...source };
    const event = draft.values.id ?? draft.values.title_es ?? '';
    return [
      ...(sourced ? sourceEdits(draft.source) : []),
      ...freshEdits(draft, source),
      { place: '', edit: { action: 'add', table: table.name, values: row } },
      ...participationEdits(taking, event === '' ? (draft.values.title_es ?? '') : event, source),
    ];
  };
  return (
    <EditFrame
      title={t('editing.addTitle', { what })}
      save={save}
      touched={
        JSON.stringify(draft.values) !== JSON.stringify(start.values) || isTouched(draft.source) || taking.length > 0
      }
      saved={() => saved.current}
      reason={reason}
      onReason={setReason}
      onSubmit={() => {
        save.save(edits(), reason);
      }}
      onClose={onClose}
      submit={t('editing.save')}
    >
      <RowFields
        table={table}
        draft={draft}
        onChange={setDraft}
        problems={save.problems}
        names={names}
        onFile={false}
      />
      {table.name === 'events' && <ParticipationRows rows={taking} onChange={setTaking} problems={save.problems} />}
    </EditFrame>
  );
}

/** Nothing for a table that there is none of. */
export function AddForm({ table, ...props }: Props) {
  const declared = tableNamed(table);
  return declared ? <Form table={declared} {...props} /> : null;
}
