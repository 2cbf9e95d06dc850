/** Two organisations beside each other: which words survive, what comes together, by which source. */
import { useRef, useState } from 'react';
import type { Edit } from '#domain/editing/edit.ts';
import type { ThingView } from '#domain/views/editing-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAnnounceSaved } from '../announce-saved.ts';
import { EditFrame } from '../edit-frame.tsx';
import { SourceFields } from '../fields/source-fields.tsx';
import { useFreshThing } from '../rows/conflict.ts';
import { useFieldWords } from '../rows/field-words.ts';
import { useNames } from '../rows/use-names.ts';
import { emptySource, isTouched, sourceCells, sourceEdits } from '../source-draft.ts';
import { useSave } from '../use-save.ts';
import { MergeConflict, type MeanwhileChanged } from './merge-conflict.tsx';
import { MergePreview } from './merge-preview.tsx';
import { mergeChoices, survivingRow, type Choices } from './surviving-row.ts';

interface Props {
  readonly into: ThingView;
  readonly from: ThingView;
  readonly onClose: () => void;
}

/** The two as they are on file, after somebody else has changed them: what was chosen stays, what changed is shown. */
function useTwo(opened: readonly [ThingView, ThingView]) {
  const [[into, from], setTwo] = useState(opened);
  const [meanwhile, setMeanwhile] = useState<readonly MeanwhileChanged[]>();
  const freshInto = useFreshThing(into.thing);
  const freshFrom = useFreshThing(from.thing);
  const askAnew = async (): Promise<void> => {
    try {
      const [nowInto, nowFrom] = await Promise.all([freshInto(), freshFrom()]);
      setTwo([nowInto ?? into, nowFrom ?? from]);
      setMeanwhile([
        { before: into, now: nowInto },
        { before: from, now: nowFrom },
      ]);
    } catch {
      setMeanwhile([]);
    }
  };
  return { into, from, meanwhile, askAnew };
}

export function MergePair({ into: openedInto, from: openedFrom, onClose }: Props) {
  const { t, say } = useText();
  const { labelOf, valueOf } = useFieldWords();
  const announceSaved = useAnnounceSaved();
  const { into, from, meanwhile, askAnew } = useTwo([openedInto, openedFrom]);
  const references = [...into.references, ...from.references].map(({ id, names }) => [id, names] as const);
  const names = new Map([...useNames('organisations', {}), ...references]);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [source, setSource] = useState(emptySource);
  const [reason, setReason] = useState('');
  const saved = useRef(false);
  const title = (thing: ThingView): string => (thing.names ? say(thing.names) : thing.thing.id);
  const both = { from: title(from), into: title(into) };
  const mergeWith = (cells: ReturnType<typeof sourceCells>): Edit => ({
    action: 'merge',
    from: { id: from.thing.id, version: from.version },
    into: { id: into.thing.id, version: into.version },
    values: { ...survivingRow(into.values, from.values, choices), ...cells },
  });
  const save = useSave({
    gone: from.thing.id,
    onSaved: (done) => {
      saved.current = true;
      announceSaved(t('editing.savedMerged', both), done);
      onClose();
    },
    onConflict: () => {
      void askAnew();
    },
  });
  const isGone = meanwhile?.some(({ now }) => now === undefined) ?? false;
  const captionOf = (field: string, option: string): string =>
    option === into.values[field]
      ? t('editing.mergeStaying')
      : option === from.values[field]
        ? t('editing.mergeGoing')
        : t('editing.mergeChosen');
  return (
    <EditFrame
      title={t('editing.mergeTitle', both)}
      save={save}
      touched={choices.size > 0 || isTouched(source)}
      saved={() => saved.current}
      reason={reason}
      onReason={setReason}
      onSubmit={() => {
        if (!isGone) save.save([...sourceEdits(source), { place: '', edit: mergeWith(sourceCells(source)) }], reason);
      }}
      onClose={onClose}
      submit={t('editing.mergeDo')}
    >
      {meanwhile && <MergeConflict things={meanwhile} names={names} />}
      <p>{t('editing.mergeStays', both)}</p>
      {mergeChoices(into.values, from.values, choices).map(({ field, options, chosen }) => (
        <fieldset key={field} className="conflict-field">
          <legend>{labelOf('organisations', field)}</legend>
          {options.map((option) => (
            <label key={option} className="form-choice">
              <input
                type="radio"
                name={`merge-${field}`}
                checked={chosen === option}
                onChange={() => {
                  setChoices(new Map([...choices, [field, option]]));
                }}
              />
              <span>
                <span className="loc block">{captionOf(field, option)}</span>
                {valueOf('organisations', field, option, names)}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {/* Of the choice of words; the source of the choice changes nothing that is counted. */}
      {!isGone && <MergePreview edit={mergeWith(sourceCells(emptySource))} />}
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
