/** What the map shows, in a sentence. */
import { Trans } from 'react-i18next';
import type { RegionItem } from '#domain/views/region-view.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { Finding } from '../../components/finding.tsx';
import { formatList } from '../../components/format-number.ts';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { useText } from '../../i18n/use-text.ts';
import { countedRegions, openEnvironmental } from './region-class.ts';

export function RegionsHeadline({ regions }: { readonly regions: readonly RegionItem[] }) {
  const { t, name, say, lang } = useText();
  const workspace = useWorkspace();
  const { counted, onMap } = countedRegions(regions);
  const grouped = counted.filter(({ status }) => status === 'group');
  const national = regions.filter(({ kind, status }) => kind === 'country' && status === 'group');
  const open = regions
    .filter(({ status }) => status === 'group')
    .map(openEnvironmental)
    .filter((count) => count !== undefined);
  const covered = regions.some(({ status, environment }) => status === 'group' && environment.covered > 0);
  const names = (items: readonly RegionItem[]): string => formatList(items.map(name), lang);
  return (
    <header className="regions-head">
      <p className="kicker">
        {t('regions.title')}
        {workspace && ` · ${say(workspace.title)}`}
      </p>
      <Finding as="h1">
        <Trans
          t={t}
          i18nKey={onMap ? 'regions.headline' : 'regions.headlineListed'}
          count={grouped.length}
          values={{ total: counted.length, names: names(grouped) }}
          components={{ list: <a href="#tabla" /> }}
        />{' '}
        {national.length > 0 &&
          `${t('regions.headlineNational', {
            names: formatList(
              national.flatMap(({ groups }) => groups.map(({ short }) => say(short))),
              lang,
            ),
          })} `}
        {open.length > 0 && (
          <Trans
            t={t}
            i18nKey={covered ? 'regions.headlineEnvironment' : 'regions.headlineEnvironmentNone'}
            count={covered ? open.reduce((sum, count) => sum + count, 0) : open.length}
            components={{ missing: <a className="missing" href="#tabla" /> }}
          />
        )}
      </Finding>
      <WithheldNote of="regions" />
    </header>
  );
}
