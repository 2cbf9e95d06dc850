/** Where one is, from the country down, and the way to another region. */
import { Link } from 'react-router';
import { useWorkspace } from '../api/use-workspace.ts';
import { useText } from '../i18n/use-text.ts';
import { useCurrentRegion, useRegionOfAddress } from '../view/use-current-region.ts';
import { useView } from '../view/use-view.ts';
import { ancestorsOf } from './region-line.ts';
import { RegionSwitcher } from './region-switcher.tsx';

export function Breadcrumb({ label }: { readonly label: string }) {
  const { link } = useView();
  const { name, say } = useText();
  const workspace = useWorkspace();
  const onRegion = useRegionOfAddress() !== undefined;
  const { current, regions } = useCurrentRegion();
  const line = onRegion && current ? ancestorsOf(current, regions) : [];
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {line.map((region) => (
          <li key={region.id}>
            <Link to={link(`/regions/${region.id}`)}>{name(region)}</Link>
          </li>
        ))}
        <li>
          <span aria-current="location">{onRegion ? current && name(current) : workspace && say(workspace.title)}</span>
        </li>
        {regions.length > 1 && (
          <li className="crumbs-switch">
            <RegionSwitcher regions={regions} />
          </li>
        )}
      </ol>
    </nav>
  );
}
