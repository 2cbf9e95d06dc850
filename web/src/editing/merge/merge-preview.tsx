/** What merging two organisations moves and adds, before it is done. */
import type { Edit } from '#domain/editing/edit.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useTallyWords } from '../tally-words.ts';
import { usePreview } from '../use-preview.ts';

export function MergePreview({ edit }: { readonly edit: Edit }) {
  const { t, say } = useText();
  const tallyWords = useTallyWords();
  const query = usePreview([edit]);
  return (
    <QueryBoundary query={query} lines={2}>
      {({ tally, warnings }) => {
        const moved = tallyWords(tally, 'added');
        return (
          <>
            <p>{moved === '' ? t('editing.mergeNothing') : t('editing.mergeMoves', { list: moved })}</p>
            {warnings.map(({ field, reason }) => (
              <p key={`${field}${reason.en}`}>{say(reason)}</p>
            ))}
          </>
        );
      }}
    </QueryBoundary>
  );
}
