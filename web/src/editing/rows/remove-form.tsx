/** Asks before something is removed, and says what goes with it. */
import { useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { ThingView } from '#domain/views/editing-view.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { useAnnounceSaved } from '../announce-saved.ts';
import { EditFrame } from '../edit-frame.tsx';
import { EditLink } from '../edit-link.tsx';
import { rejectedProblems } from '../field-problems.ts';
import { useTallyWords } from '../tally-words.ts';
import { usePreview } from '../use-preview.ts';
import { useSave } from '../use-save.ts';
import { useFreshThing } from './conflict.ts';
import { useFieldWords } from './field-words.ts';
import { useNames } from './use-names.ts';
import { Refused } from './refused.tsx';
import { WithThing } from './with-thing.tsx';

function Form({ thing: opened, onClose }: { readonly thing: ThingView; readonly onClose: () => void }) {
  const { t, word, name, say } = useText();
  const { labelOf, valueOf } = useFieldWords();
  const tallyWords = useTallyWords();
  const announceSaved = useAnnounceSaved();
  const [thing, setThing] = useState(opened);
  const [changed, setChanged] = useState<'gone' | 'changed'>();
  const [reason, setReason] = useState('');
  const saved = useRef(false);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { link, get, set } = useView();
  const freshThing = useFreshThing(thing.thing);
  const names = new Map([...useNames(thing.table, {}), ...thing.references.map((one) => [one.id, one.names] as const)]);
  const what = thing.names ? name({ names: thing.names }) : word('tableRow', thing.table);
  const edit = { action: 'remove', thing: thing.thing, version: thing.version } as const;
  const preview = usePreview([edit]);
  const blocked = rejectedProblems(preview.error, [{ place: '', edit }])?.get('')?.reason;
  const save = useSave({
    gone: opened.thing.id,
    onSaved: (done) => {
      saved.current = true;
      announceSaved(t('editing.savedRemoved', { what }), done);
      // What is gone has no page and no panel.
      if (pathname.endsWith(`/organisations/${opened.thing.id}`)) void navigate(link('/regions'));
      else if (get('panel')?.endsWith(`:${opened.thing.id}`)) set({ edit: undefined, panel: undefined });
      else onClose();
    },
    onConflict: () => {
      void freshThing().then((fresh) => {
        setChanged(fresh ? 'changed' : 'gone');
        if (fresh) setThing(fresh);
      });
    },
  });
  const cells = Object.entries(thing.values).filter(([field]) => !['id', 'key', 'basis'].includes(field));
  const type = thing.thing.kind === 'node' ? thing.thing.label : thing.thing.type;
  if (blocked) {
    return (
      <Refused title={t('editing.removeTitle', { what })} onClose={onClose}>
        <p className="edit-whole">{say(blocked)}.</p>
      </Refused>
    );
  }
  return (
    <EditFrame
      title={t('editing.removeTitle', { what })}
      save={save}
      touched={false}
      saved={() => saved.current}
      reason={reason}
      onReason={setReason}
      onSubmit={() => {
        if (changed !== 'gone') save.save([{ place: '', edit }], reason);
      }}
      onClose={onClose}
      submit={t('editing.remove')}
    >
      {changed !== undefined && (
        <p className="failure" role="alert">
          {t(changed === 'gone' ? 'editing.removeGone' : 'editing.removeChanged')}
        </p>
      )}
      <dl className="facts">
        {cells.map(([field, text]) => (
          <div key={field} className="facts-row">
            <dt>{labelOf(thing.table, field)}</dt>
            <dd>{valueOf(thing.table, field, text, names)}</dd>
          </div>
        ))}
      </dl>
      <QueryBoundary query={preview} lines={1}>
        {({ tally, warnings }) => {
          const words = tallyWords(tally, 'removed', type);
          return (
            <>
              <p>{words === '' ? t('editing.removeAlone') : t('editing.removeWith', { list: words })}</p>
              {warnings.map(({ reason: remark }) => (
                <p key={remark.en} className="edit-whole">
                  {say(remark)}.
                </p>
              ))}
            </>
          );
        }}
      </QueryBoundary>
      <p className="loc">{t('editing.removeKeeps')}</p>
    </EditFrame>
  );
}

/** A statement that stands in the row of a node cannot go by itself: the row is corrected. */
function isOfAnother(type: string, { thing }: ThingView): boolean {
  return type === 'statement' && thing.kind === 'node' && thing.label !== 'Claim';
}

function InRow({ thing, onClose }: { readonly thing: ThingView; readonly onClose: () => void }) {
  const { t, word, name } = useText();
  const what = thing.names ? name({ names: thing.names }) : word('tableRow', thing.table);
  if (thing.thing.kind !== 'node') return null;
  return (
    <Refused
      title={t('editing.remove')}
      onClose={onClose}
      instead={
        <EditLink className="button first" edit={{ form: 'correct', type: thing.thing.label, id: thing.thing.id }}>
          {t('editing.correctTitle', { what })}
        </EditLink>
      }
    >
      <p>{t('editing.inRow', { what })}</p>
    </Refused>
  );
}

export function RemoveForm({
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
    <WithThing type={type} id={id} title={t('editing.remove')} onClose={onClose}>
      {(thing) =>
        isOfAnother(type, thing) ? <InRow thing={thing} onClose={onClose} /> : <Form thing={thing} onClose={onClose} />
      }
    </WithThing>
  );
}
