/** Says on every page of an archived workspace that it can only be read. */
import { useWorkspace } from '../api/use-workspace.ts';
import { useText } from '../i18n/use-text.ts';
import './fictional-banner.css';

/** Nothing in a workspace that is in use. */
export function ArchivedBanner() {
  const workspace = useWorkspace();
  const { t } = useText();
  return workspace?.archived === true ? <p className="fictional-banner">{t('workspaces.archivedBanner')}</p> : null;
}
