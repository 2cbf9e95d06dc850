/** The finding of the page in a sentence: what is covered, and how the environment stands. */
import { Link } from 'react-router';
import type { CoverageView } from '#domain/views/coverage-view.ts';
import { Finding } from '../../components/finding.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { headlineWords } from './headline-words.ts';

/** Two forms: of a group, or of a place without one, where no gap is counted. */
export function GapsHeadline({ coverage }: { readonly coverage: CoverageView }) {
  const text = useText();
  const { here } = useView();
  const { finding, environment } = headlineWords(coverage, text);
  return (
    <Finding as="h1">
      {finding}
      {environment && (
        <>
          {' '}
          {text.t('gaps.headline.and')}{' '}
          <Link className={environment.open ? 'missing' : ''} to={here({ theme: 'environment' })}>
            {environment.text}
          </Link>
        </>
      )}
      {coverage.group !== null && '.'}
    </Finding>
  );
}
