/** The regions inside this one, each with how it stands to groups. */
import { Link } from 'react-router';
import type { RegionView } from '#domain/views/region-view.ts';
import { ClaimsButton } from '../../components/claims-button.tsx';
import { byName } from '../../components/names.ts';
import { standingsOf } from '../../components/region-standings.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';

export function RegionsInside({ region }: { readonly region: RegionView }) {
  const { link } = useView();
  const { t, name, word, lang } = useText();
  const { regions } = useCurrentRegion();
  if (region.children.length === 0) return null;
  return (
    <Section title={t('overview.inside')}>
      <ul className="regions-inside">
        {[...region.children].sort(byName(lang)).map((child) => {
          const item = regions.find(({ id }) => id === child.id);
          const status = item?.status;
          return (
            <li key={child.id}>
              <Link to={link(`/regions/${child.id}`)}>{name(child)}</Link>
              {(status === 'group' || status === 'groups-within') && (
                <span className="loc"> {word('groupStatus', status)}</span>
              )}
              {item &&
                standingsOf(item).map(([value, claims]) => (
                  <span key={value} className="loc">
                    {' '}
                    <ClaimsButton claims={claims} label={word('standing', value)} />
                  </span>
                ))}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
