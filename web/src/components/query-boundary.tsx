/** Loading, failed and ready states of an answer: skeleton after 200 ms, seconds after one, and what to do on failure. */
import { useDeferredValue, useEffect, useState, type ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { FailureNotice } from './failure-notice.tsx';
import { useText } from '../i18n/use-text.ts';
import './query-boundary.css';

/** Seconds since the component was mounted, by quarter. */
function useElapsed(): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => {
      setElapsed((performance.now() - start) / 1000);
    }, 200);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return elapsed;
}

/** Grey lines where the text will be; nothing at all for the first 200 ms. */
export function Skeleton({ lines = 5 }: { readonly lines?: number }) {
  const elapsed = useElapsed();
  const { t } = useText();
  if (elapsed < 0.2) return <div className="skeleton" aria-busy="true" />;
  const words = elapsed < 1 ? t('shell.loading') : t('shell.loadingLong', { seconds: Math.floor(elapsed) });
  return (
    <div className="skeleton" aria-busy="true">
      <p className="loc" role="status">
        {words}
      </p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" style={{ width: `${String(88 - ((line * 17) % 40))}%` }} />
      ))}
    </div>
  );
}

interface Props<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly lines?: number;
  readonly children: (answer: Answer) => ReactNode;
}

/**
 * Renders the answer once it is there; dims it while a newer one is on its way. An answer is drawn in parts, so that
 * keys and clicks are heard in between.
 */
export function QueryBoundary<Answer>({ query, lines = 5, children }: Props<Answer>) {
  const answer = useDeferredValue(query.data);
  if (answer !== undefined && query.data !== undefined && !query.isError) {
    const stale = query.isPlaceholderData || answer !== query.data;
    // The same element in both cases: another one would make everything inside anew, and lose focus and scrolling.
    return (
      <div className="answer" data-stale={stale} aria-busy={stale || undefined}>
        {children(answer)}
      </div>
    );
  }
  if (query.isError) return <FailureNotice error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}
