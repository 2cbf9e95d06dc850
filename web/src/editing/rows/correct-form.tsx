/** Corrects what is on file; when somebody else was quicker, shows both and lets one choose, field by field. */
import { useRef, useState } from 'react';
import { tableNamed } from '#domain/dataset/dataset-tables.ts';
import type { Table } from '#domain/dataset/table.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import type { ThingView } from '#domain/views/editing-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAnnounceSaved } from '../announce-saved.ts';
import { EditFrame } from '../edit-frame.tsx';
import type { PlacedEdit } from '../field-problems.ts';
import { sourceCells, sourceEdits, sourceOf } from '../source-draft.ts';
import { useSave } from '../use-save.ts';
import { ConflictPart } from './conflict-part.tsx';
import { differingFields, useFreshThing, type Conflict } from './conflict.ts';
import { ParticipationRows, participationEdits, type Participation } from './participation-rows.tsx';
import { freshEdits, RowFields, type RowDraft } from './row-fields.tsx';
import { fieldLayout } from './table-fields.ts';
import { useNames } from './use-names.ts';
import { WithThing } from './with-thing.tsx';

interface FormProps {
  readonly thing: ThingView;
  readonly table: Table;
  readonly onClose: () => void;
}

function draftOf(values: TypedCells, chosen: RowDraft['chosen']): RowDraft {
  const { source = '', locator = '', ...own } = values;
  return { values: own, source: sourceOf({ source, locator }), chosen, fresh: {} };
}

function Form({ thing, table, onClose }: FormProps) {
  const { t, word, name } = useText();
  const announceSaved = useAnnounceSaved();
  const freshThing = useFreshThing(thing.thing);
  const names = useNames(table.name, {});
  const [start] = useState(() =>
    draftOf(thing.values, new Map(thing.references.map((reference) => [reference.id, reference.names]))),
  );
  const [draft, setDraft] = useState(start);
  const [version, setVersion] = useState<string | undefined>(thing.version);
  const [conflict, setConflict] = useState<Conflict>();
  const [taking, setTaking] = useState<readonly Participation[]>([]);
  const [reason, setReason] = useState('');
  const saved = useRef(false);
  const { sourced } = fieldLayout(table, { onFile: true });
  const source = sourced ? sourceCells(draft.source) : {};
  const row = { ...draft.values, ...source };
  const what = thing.names ? name({ names: thing.names }) : word('tableRow', table.name);
  const save = useSave({
    onSaved: (done) => {
      saved.current = true;
      announceSaved(t('editing.savedCorrected', { what }), done);
      onClose();
    },
    onConflict: () => {
      void freshThing().then((fresh) => {
        const fields = fresh ? differingFields(thing.values, fresh.values, row) : [];
        const theirs = fields.filter(({ typed: changed }) => !changed).map((one) => [one.field, one.theirs] as const);
        setDraft((own) => ({ ...own, values: { ...own.values, ...Object.fromEntries(theirs) } }));
        setVersion(fresh?.version);
        setConflict({
          gone: fresh === undefined,
          fields,
          names: new Map(fresh?.references.map((reference) => [reference.id, reference.names])),
        });
      });
    },
  });
  const edits = (): PlacedEdit[] => [
    ...(sourced ? sourceEdits(draft.source) : []),
    ...freshEdits(draft, source),
    {
      place: '',
      edit:
        version === undefined
          ? { action: 'add', table: table.name, values: row }
          : { action: 'correct', table: table.name, values: row, thing: thing.thing, version },
    },
    ...participationEdits(taking, thing.thing.id, source),
  ];
  const take = (field: string, text: string): void => {
    if (field === 'source') setDraft({ ...draft, source: { ...draft.source, from: 'known', known: text } });
    else if (field === 'locator') setDraft({ ...draft, source: { ...draft.source, locator: text } });
    else setDraft({ ...draft, values: { ...draft.values, [field]: text } });
  };
  const typed = JSON.stringify([draft.values, draft.source]) !== JSON.stringify([start.values, start.source]);
  return (
    <EditFrame
      title={t('editing.correctTitle', { what })}
      save={save}
      touched={typed || taking.length > 0}
      saved={() => saved.current}
      reason={reason}
      onReason={setReason}
      onSubmit={() => {
        save.save(edits(), reason);
      }}
      onClose={onClose}
      submit={version === undefined ? t('editing.addAgain') : t('editing.save')}
    >
      {conflict && (
        <ConflictPart
          table={table.name}
          conflict={conflict}
          names={new Map([...names, ...draft.chosen, ...conflict.names])}
          values={row}
          onTake={take}
        />
      )}
      <RowFields table={table} draft={draft} onChange={setDraft} problems={save.problems} names={names} onFile />
      {table.name === 'events' && <ParticipationRows rows={taking} onChange={setTaking} problems={save.problems} />}
    </EditFrame>
  );
}

export function CorrectForm({
  type,
  id,
  onClose,
}: {
  readonly type: string;
  readonly id: string;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  return (
    <WithThing type={type} id={id} title={t('editing.correct')} onClose={onClose}>
      {(thing) => {
        const table = tableNamed(thing.table);
        return table ? <Form thing={thing} table={table} onClose={onClose} /> : null;
      }}
    </WithThing>
  );
}
