/** Joins two organisations that are one: which words survive, what comes together, by which source. */
import { useRef, useState } from 'react';
import type { Edit, TypedCells } from '#domain/editing/edit.ts';
import type { ThingView } from '#domain/views/editing-view.ts';
import { Dialog } from '../../components/dialog.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useAnnounceSaved } from '../announce-saved.ts';
import { EditFrame } from '../edit-frame.tsx';
import { ReferenceField } from '../fields/reference-field.tsx';
import { SourceFields } from '../fields/source-fields.tsx';
import { useFieldWords } from '../rows/field-words.ts';
import { useNames } from '../rows/use-names.ts';
import { WithThing } from '../rows/with-thing.tsx';
import { emptySource, isTouched, sourceCells, sourceEdits } from '../source-draft.ts';
import { useTallyWords } from '../tally-words.ts';
import { usePreview } from '../use-preview.ts';
import { useSave } from '../use-save.ts';
import '../rows/conflict-part.css';

const chooseable = [
  'name',
  'name_es',
  'name_en',
  'short_es',
  'short_en',
  'acronym',
  'kind',
  'scope',
  'country',
] as const;

/** The row that stays: chosen words, the lists of both. */
function survivingRow(into: TypedCells, from: TypedCells, taken: ReadonlySet<string>): TypedCells {
  const origin = new Set(['source', 'locator', 'basis', 'key']);
  const own = Object.fromEntries(Object.entries(into).filter(([field]) => !origin.has(field)));
  const words = Object.fromEntries(
    chooseable.map((field) => [field, (taken.has(field) ? from[field] : into[field]) ?? from[field] ?? '']),
  );
  const both = (field: string): string =>
    [
      ...new Set([into[field], from[field]].flatMap((text) => (text ?? '').split('|')).filter((item) => item !== '')),
    ].join('|');
  return {
    ...own,
    ...words,
    aliases: both('aliases'),
    mandates: both('mandates'),
    pillar: into.pillar ?? from.pillar ?? '',
  };
}

function Preview({ edits }: { readonly edits: readonly Edit[] }) {
  const { t, say } = useText();
  const tallyWords = useTallyWords();
  const query = usePreview(edits);
  return (
    <QueryBoundary query={query} lines={2}>
      {({ tally, warnings }) => {
        const moved = tallyWords(tally, 'added');
        return (
          <>
            <p>{moved === '' ? t('editing.mergeNothing') : t('editing.mergeMoves', { list: moved })}</p>
            {warnings.map(({ field, reason }) => (
              <p key={`${field}${reason.en}`}>{say(reason)}</p>
            ))}
          </>
        );
      }}
    </QueryBoundary>
  );
}

interface PairProps {
  readonly into: ThingView;
  readonly from: ThingView;
  readonly onClose: () => void;
}

function Pair({ into, from, onClose }: PairProps) {
  const { t, say } = useText();
  const { labelOf, valueOf } = useFieldWords();
  const announceSaved = useAnnounceSaved();
  const names = useNames('organisations', {});
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [source, setSource] = useState(emptySource);
  const [reason, setReason] = useState('');
  const [conflict, setConflict] = useState(false);
  const saved = useRef(false);
  const title = (thing: ThingView): string => (thing.names ? say(thing.names) : thing.thing.id);
  const row = { ...survivingRow(into.values, from.values, taken), ...sourceCells(source) };
  const ends = {
    from: { id: from.thing.id, version: from.version },
    into: { id: into.thing.id, version: into.version },
  };
  const edit: Edit = { action: 'merge', ...ends, values: row };
  const save = useSave({
    gone: from.thing.id,
    onSaved: (done) => {
      saved.current = true;
      announceSaved(t('editing.savedMerged', { from: title(from), into: title(into) }), done);
      onClose();
    },
    onConflict: () => {
      setConflict(true);
    },
  });
  const differing = chooseable.filter((field) => {
    const [a = '', b = ''] = [into.values[field], from.values[field]];
    return a !== b && a !== '' && b !== '';
  });
  // The preview is of the choice of words; the source of the choice changes nothing that is counted.
  const sketch: Edit = { action: 'merge', ...ends, values: { ...row, ...sourceCells(emptySource) } };
  return (
    <EditFrame
      title={t('editing.mergeTitle', { from: title(from), into: title(into) })}
      save={save}
      touched={taken.size > 0 || isTouched(source)}
      saved={() => saved.current}
      reason={reason}
      onReason={setReason}
      onSubmit={() => {
        save.save([...sourceEdits(source), { place: '', edit }], reason);
      }}
      onClose={onClose}
      submit={t('editing.mergeDo')}
    >
      <p>{t('editing.mergeStays', { into: title(into), from: title(from) })}</p>
      {conflict && (
        <p className="failure" role="alert">
          {t('editing.mergeConflict')}
        </p>
      )}
      {differing.map((field) => (
        <fieldset key={field} className="conflict-field">
          <legend>{labelOf('organisations', field)}</legend>
          {[into, from].map((thing, place) => (
            <label key={thing.thing.id} className="form-choice">
              <input
                type="radio"
                name={`merge-${field}`}
                checked={taken.has(field) === (place === 1)}
                onChange={() => {
                  setTaken(new Set(place === 1 ? [...taken, field] : [...taken].filter((one) => one !== field)));
                }}
              />
              <span>{valueOf('organisations', field, thing.values[field] ?? '', names)}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <Preview edits={[sketch]} />
      <SourceFields
        draft={source}
        onChange={setSource}
        problems={save.problems}
        place=""
        hint={t('editing.mergeSource')}
      />
    </EditFrame>
  );
}

/** First the other one, unless the address names it. */
function ChooseOther({
  into,
  onChoose,
  onClose,
}: {
  readonly into: ThingView;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { t, say } = useText();
  const [typed, setTyped] = useState('');
  const cancel = (
    <button type="button" className="button" onClick={onClose}>
      {t('writing.cancel')}
    </button>
  );
  return (
    <Dialog
      title={t('editing.mergeChoose', { into: into.names ? say(into.names) : into.thing.id })}
      onClose={onClose}
      actions={cancel}
    >
      <ReferenceField
        label={t('editing.mergeOther')}
        hint={t('editing.mergeOtherHint')}
        to={['Organisation']}
        shown={typed}
        onType={setTyped}
        onChoose={({ id }) => {
          if (id !== into.thing.id) onChoose(id);
          else setTyped('');
        }}
        first
        required
      />
    </Dialog>
  );
}

export function MergeForm({
  id,
  other,
  onClose,
}: {
  readonly id: string;
  readonly other: string | undefined;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const [chosen, setChosen] = useState(other);
  const title = t('editing.mergeOpen');
  return (
    <WithThing type="Organisation" id={id} title={title} onClose={onClose}>
      {(into) =>
        chosen === undefined ? (
          <ChooseOther into={into} onChoose={setChosen} onClose={onClose} />
        ) : (
          <WithThing type="Organisation" id={chosen} title={title} onClose={onClose}>
            {(from) => <Pair into={into} from={from} onClose={onClose} />}
          </WithThing>
        )
      }
    </WithThing>
  );
}
