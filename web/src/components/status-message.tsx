/** The line that says what has just been done; read out by screen readers, there until closed or the next page. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'react-router';
import { useText } from '../i18n/use-text.ts';
import { clearStatus, currentStatus, onStatusChange } from '../view/status.ts';
import { CloseIcon } from './close-icon.tsx';
import './status-message.css';

/** A message said while the page changes belongs to the page that opens. */
const sameStep = 1500;

/** Part of every frame; `announce` of view/status.ts fills it. */
export function StatusMessage() {
  const status = useSyncExternalStore(onStatusChange, currentStatus);
  const { t } = useText();
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    const now = currentStatus();
    if (now && performance.now() - now.since > sameStep) clearStatus();
  }, [pathname]);
  return (
    <div className="status-message no-print" role="status" data-shown={status !== undefined}>
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
            <button type="button" className="button" onClick={status.action.run}>
              {status.action.label}
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
