/** The line that says what has just been done; read out by screen readers, there until closed or the next page. */
import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react';
import { Link, useLocation } from 'react-router';
import { useText } from '../i18n/use-text.ts';
import { clearStatus, currentStatus, onStatusChange, type Status } from '../view/status.ts';
import { CloseIcon } from './close-icon.tsx';
import './status-message.css';

/** A message said while the page changes belongs to the page that opens. */
const sameStep = 1500;

/** Takes the deed back from wherever the focus is. Ctrl Z is taken: it steps back through the view. */
function useUndoKeys(box: RefObject<HTMLElement | null>, run: (() => void) | undefined): void {
  useEffect(() => {
    if (!run) return;
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, repeat } = event;
      // On a Mac the keys together are a letter of their own.
      if (!altKey || ctrlKey || metaKey || shiftKey || repeat || !['z', 'Z', 'Ω'].includes(key)) return;
      // A box over the page that has no such line asks for its own answer first.
      const isBehind = [...document.querySelectorAll('dialog:modal')].some((modal) => !modal.contains(box.current));
      if (isBehind) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [box, run]);
}

/** The focus does not get lost when the button that had it makes room for the next message. */
function useKeptFocus(box: RefObject<HTMLElement | null>, status: Status | undefined): (inside: boolean) => void {
  const isInside = useRef(false);
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) {
      box.current?.querySelector<HTMLElement>('a, button')?.focus();
    }
  }, [box, status]);
  return (inside) => {
    isInside.current = inside;
  };
}

/** Part of every frame; `announce` of view/status.ts fills it. */
export function StatusMessage() {
  const status = useSyncExternalStore(onStatusChange, currentStatus);
  const { t } = useText();
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  const box = useRef<HTMLDivElement>(null);
  const setInside = useKeptFocus(box, status);
  useUndoKeys(box, status?.action?.run);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    const now = currentStatus();
    if (now && performance.now() - now.since > sameStep) clearStatus();
  }, [pathname]);
  return (
    <div
      ref={box}
      className="status-message no-print"
      role="status"
      data-shown={status !== undefined}
      onFocus={() => {
        setInside(true);
      }}
      onBlur={() => {
        setInside(false);
      }}
    >
      {status && (
        <>
          <p>
            {status.text}
            {status.link && (
              <>
                {' '}
                <Link to={status.link.to} onClick={clearStatus}>
                  {status.link.label}
                </Link>
              </>
            )}
          </p>
          {status.action && (
            <button type="button" className="button" aria-keyshortcuts="Alt+Z" onClick={status.action.run}>
              {status.action.label} <kbd className="only-large">{t('writing.undoKeys')}</kbd>
            </button>
          )}
          <button type="button" className="button plain" aria-label={t('writing.statusClose')} onClick={clearStatus}>
            <CloseIcon />
          </button>
        </>
      )}
    </div>
  );
}
