/** In the finding of a place: of how many expected roles an audience is not told how they stand. */
import type { CoverageView } from '#domain/views/coverage-view.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';

export function WithheldRoles({ coverage }: { readonly coverage: CoverageView }) {
  const { t } = useText();
  const count = coverage.summary.withheld;
  if (count === 0) return null;
  return <PanelLink panel={panelText('roles')}>{t('audience.rolesWithheld', { count })}</PanelLink>;
}
