/** The quiet control that saves the view on screen by name. */
import { EditLink } from '../editing/edit-link.tsx';
import { useText } from '../i18n/use-text.ts';
import { useViewToKeep } from './use-view-to-keep.ts';
import './save-view-link.css';

/** Nothing where nothing can be saved. A sign alone: its name stands in the title and in the search. */
export function SaveViewLink() {
  const { t } = useText();
  if (!useViewToKeep()) return null;
  return (
    <EditLink
      edit={{ form: 'save-view' }}
      className="save-view-link no-print"
      name={t('views.saveThis')}
      title={t('views.saveThis')}
    >
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 2h8v12l-4-3.25L4 14z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      </svg>
    </EditLink>
  );
}
