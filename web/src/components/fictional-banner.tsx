/** The mark of a fictional workspace: on every page, on paper too. */
import { useWorkspace } from '../api/use-workspace.ts';
import { useText } from '../i18n/use-text.ts';
import './fictional-banner.css';

/** Nothing in a real workspace. */
export function FictionalBanner() {
  const workspace = useWorkspace();
  const { t, say } = useText();
  if (workspace?.fictional !== true) return null;
  return (
    <p className="fictional-banner">
      <strong>{say(workspace.title)}.</strong> {t('shell.fictionalBanner')}
    </p>
  );
}
