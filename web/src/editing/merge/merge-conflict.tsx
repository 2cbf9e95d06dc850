/** Tells whoever merges two organisations what somebody else has changed in them meanwhile. */
import type { ThingView } from '#domain/views/editing-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { ConflictBox } from '../rows/conflict-box.tsx';
import { differingFields } from '../rows/conflict.ts';
import { useFieldWords } from '../rows/field-words.ts';
import type { Names } from '../rows/use-names.ts';

/** An organisation as the form opened it, and as it is on file now; without `now` it is gone. */
export interface MeanwhileChanged {
  readonly before: ThingView;
  readonly now: ThingView | undefined;
}

interface Props {
  /** Empty when they could not be asked for: the next attempt asks again. */
  readonly things: readonly MeanwhileChanged[];
  readonly names: Names;
}

/** What it was called when the form was opened. */
function useTitle() {
  const { say } = useText();
  return ({ names, thing }: ThingView): string => (names ? say(names) : thing.id);
}

export function MergeConflict({ things, names }: Props) {
  const { t } = useText();
  const { labelOf, valueOf } = useFieldWords();
  const title = useTitle();
  const gone = things.filter(({ now }) => now === undefined);
  const changes = things.flatMap(({ before, now }) =>
    now ? differingFields(before.values, now.values, before.values).map((one) => ({ ...one, thing: before })) : [],
  );
  return (
    <ConflictBox title={t('editing.mergeConflictTitle')}>
      {gone.map(({ before }) => (
        <p key={before.thing.id}>{t('editing.mergeConflictGone', { name: title(before) })}</p>
      ))}
      {gone.length === 0 && (
        <p>
          {t(changes.length === 0 && things.length > 0 ? 'editing.mergeConflictElsewhere' : 'editing.mergeConflict')}
        </p>
      )}
      {changes.map(({ thing, field, theirs, mine }) => (
        <div key={`${thing.thing.id} ${field}`} className="conflict-field">
          <p>
            <strong>{labelOf('organisations', field)}</strong> · {title(thing)}
          </p>
          <p>
            <span className="loc block">{t('editing.conflictBefore')}</span>
            {valueOf('organisations', field, mine, names)}
          </p>
          <p>
            <span className="loc block">{t('editing.conflictTheirs')}</span>
            {valueOf('organisations', field, theirs, names)}
          </p>
        </div>
      ))}
    </ConflictBox>
  );
}
