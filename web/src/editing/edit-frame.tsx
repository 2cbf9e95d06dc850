/** The box around every form that writes: who edits, why, what stands in the way, saving, and leaving with typed text. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { AuthorSelect } from '../components/author-select.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ReasonField } from '../components/reason-field.tsx';
import { WriteFailure } from '../components/write-failure.tsx';
import { useText } from '../i18n/use-text.ts';
import type { Save } from './use-save.ts';
import './edit-frame.css';

/** Fields of what was found that no field of a form shows: the edit as a whole, the event of who took part in it. */
const unshown = /(?:^|\.)(?:event)?$/;

interface Props {
  readonly title: string;
  readonly save: Pick<Save, 'problems' | 'attempt' | 'failure' | 'isPending'>;
  /** Something has been typed: leaving asks first. */
  readonly touched: boolean;
  /** Whether it has been saved, so that leaving loses nothing. */
  readonly saved: () => boolean;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** The words of the button that saves. */
  readonly submit: string;
  /** What saving will do, in words, above the buttons. */
  readonly preview?: ReactNode;
  readonly children: ReactNode;
}

/** Asks before typed text is thrown away, however one leaves: the cross, the way back, a closed tab. */
function useLeaving(touched: boolean, saved: () => boolean) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      touched &&
      !saved() &&
      (currentLocation.pathname !== nextLocation.pathname ||
        new URLSearchParams(currentLocation.search).get('edit') !==
          new URLSearchParams(nextLocation.search).get('edit')),
  );
  useEffect(() => {
    if (!touched) return;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!saved()) event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', ask);
    return () => {
      globalThis.removeEventListener('beforeunload', ask);
    };
  }, [touched, saved]);
  return blocker;
}

function Discard({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const { t } = useText();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stay.current?.focus();
  }, []);
  return (
    <div className="edit-discard" role="alertdialog" aria-label={t('editing.discardTitle')}>
      <p>{t('editing.discardTitle')}</p>
      <button ref={stay} type="button" className="button first" onClick={onStay}>
        {t('editing.discardStay')}
      </button>
      <button type="button" className="button" onClick={onLeave}>
        {t('editing.discardLeave')}
      </button>
    </div>
  );
}

export function EditFrame({
  title,
  save,
  touched,
  saved,
  reason,
  onReason,
  onSubmit,
  onClose,
  submit,
  preview,
  children,
}: Props) {
  const { t, say } = useText();
  const body = useRef<HTMLDivElement>(null);
  const back = useRef<Element>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  const blocker = useLeaving(touched || reason !== '', saved);
  const whole = [...save.problems].flatMap(([field, { reason }]) => (unshown.test(field) ? [reason] : []));
  const asking = blocker.state === 'blocked';
  const { problems, attempt, failure, isPending } = save;
  useEffect(() => {
    if (attempt === 0) return;
    const first = body.current?.querySelector<HTMLElement>('[aria-invalid="true"], .form-problem');
    if (first?.matches('[aria-invalid="true"]')) first.focus();
    else first?.scrollIntoView({ block: 'center' });
  }, [attempt]);
  // After the question the focus is where it was before, or on the button that took the question's place.
  useEffect(() => {
    if (asked.current && !asking) {
      const place = back.current?.isConnected === true ? back.current : cancel.current;
      if (place instanceof HTMLElement) place.focus();
    }
    asked.current = asking;
  }, [asking]);
  const stay = (): void => {
    blocker.reset?.();
  };
  const close = (): void => {
    if (asking) {
      stay();
      return;
    }
    back.current = document.activeElement;
    onClose();
  };
  const actions = asking ? (
    <Discard onStay={stay} onLeave={() => blocker.proceed()} />
  ) : (
    <>
      {preview !== undefined && (
        <div className="edit-preview" role="status">
          {preview}
        </div>
      )}
      <button type="submit" className="button first" aria-disabled={isPending}>
        {isPending ? t('writing.saving') : submit}
      </button>
      <button ref={cancel} type="button" className="button" onClick={close}>
        {t('writing.cancel')}
      </button>
    </>
  );
  return (
    <Dialog title={title} actions={actions} onClose={close} onSubmit={onSubmit}>
      <div ref={body} className="edit-body">
        {problems.size > 0 && (
          <div className="failure" role="alert">
            <p>{whole.length > 0 ? t('editing.notSaved') : t('editing.problems', { count: problems.size })}</p>
            {whole.map((reason) => (
              <p key={reason.en} className="edit-whole">
                {say(reason)}
              </p>
            ))}
          </div>
        )}
        {children}
        <div className="edit-why">
          <AuthorSelect />
          <ReasonField value={reason} onChange={onReason} />
        </div>
        {failure && <WriteFailure error={failure} />}
      </div>
    </Dialog>
  );
}
