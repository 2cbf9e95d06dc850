/** A change that could not be saved: what happened, what is safe, what to do. What was typed stays on screen. */
import { ApiError } from '../api/api-error.ts';
import { useText } from '../i18n/use-text.ts';
import './query-boundary.css';

/** For the place above the buttons of a form; a reply that did not come leaves open whether it was saved, and says so. */
export function WriteFailure({ error }: { readonly error: Error }) {
  const { t, say } = useText();
  const problem = error instanceof ApiError ? error.problem : undefined;
  return (
    <div className="failure" role="alert">
      {problem ? (
        <>
          <p>
            <strong>{t('writing.notSaved')}</strong> {say(problem.titles)}
          </p>
          <p>
            {t('writing.typedStays')} {say(problem.actions)}
          </p>
          <p className="loc">{t('shell.failedCode', { code: `${problem.code} · ${problem.requestId}` })}</p>
        </>
      ) : (
        <>
          <p>
            <strong>{t('writing.unknownSaved')}</strong>{' '}
            {error instanceof ApiError && error.failure === 'network'
              ? t('shell.failedNetwork')
              : t('shell.failedReply')}
          </p>
          <p>{t('writing.unknownSavedAction')}</p>
        </>
      )}
    </div>
  );
}
