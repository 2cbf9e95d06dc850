/** What can be done with a source: correct it, remove it. */
import { EditLink } from '../editing/edit-link.tsx';
import { useText } from '../i18n/use-text.ts';

export function SourceActions({ id }: { readonly id: string }) {
  const { t } = useText();
  return (
    <p className="edit-actions no-print">
      <EditLink className="button" edit={{ form: 'correct', type: 'Source', id }}>
        {t('editing.correct')}
      </EditLink>
      <EditLink className="button" edit={{ form: 'remove', type: 'Source', id }}>
        {t('editing.remove')}
      </EditLink>
    </p>
  );
}
