/** Joins two organisations that are one: first the other one is named, then what survives of the two. */
import { useState } from 'react';
import type { ThingView } from '#domain/views/editing-view.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ReferenceField } from '../fields/reference-field.tsx';
import { WithThing } from '../rows/with-thing.tsx';
import { MergePair } from './merge-pair.tsx';

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
            {(from) => <MergePair into={into} from={from} onClose={onClose} />}
          </WithThing>
        )
      }
    </WithThing>
  );
}
