/** A failed request in words: what happened, what is safe, what to do, and a way to try again. */
import { ApiError, isNotFound } from '../api/api-error.ts';
import { unknownFilters } from '../api/unknown-filters.ts';
import { useWithheld } from '../api/use-withheld.ts';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { NotOnFile } from './not-on-file.tsx';
import { UnknownFilterNotice } from './unknown-filter-notice.tsx';

interface Props {
  readonly error: Error;
  readonly retry: () => void;
}

/** The notice in place of what could not be loaded; an unknown filter is named, with a way to remove it. */
export function FailureNotice({ error, retry }: Props) {
  const { t, say } = useText();
  const { workspace } = useView();
  const { withheld } = useWithheld(workspace);
  const unknown = unknownFilters(error);
  if (unknown) return <UnknownFilterNotice unknown={unknown} />;
  if (withheld && isNotFound(error)) return <NotOnFile />;
  const failure = error instanceof ApiError ? error.failure : 'reply';
  const problem = error instanceof ApiError ? error.problem : undefined;
  const what = problem
    ? say(problem.titles)
    : failure === 'network'
      ? t('shell.failedNetwork')
      : t('shell.failedReply');
  const next = problem
    ? say(problem.actions)
    : failure === 'network'
      ? t('shell.failedNetworkAction')
      : t('shell.failedReplyAction');
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{t('shell.failed')}</strong> {what}
      </p>
      <p>
        {t('shell.failedSafe')} {next}
      </p>
      {problem && <p className="loc">{t('shell.failedCode', { code: `${problem.code} · ${problem.requestId}` })}</p>}
      {!isNotFound(error) && (
        <button type="button" className="button" onClick={retry}>
          {t('shell.retry')}
        </button>
      )}
    </div>
  );
}
