/** All regions by kind; leads to the same page of another region. */
import { Link, useLocation } from 'react-router';
import { regionKinds } from '#domain/vocabularies.ts';
import type { RegionItem } from '#domain/views/region-view.ts';
import { byName } from '../components/names.ts';
import { Popover } from '../components/popover.tsx';
import { useText } from '../i18n/use-text.ts';
import { useRegionOfAddress } from '../view/use-current-region.ts';
import { useView } from '../view/use-view.ts';
import './region-switcher.css';

/** `/gaps`, `/network` and so on, or nothing: what of a region is on screen. */
function usePageOfRegion(): string {
  const { pathname } = useLocation();
  return /\/regions\/[^/]+(\/(?:gaps|network|measures|connections))$/.exec(pathname)?.[1] ?? '';
}

export function RegionSwitcher({ regions }: { readonly regions: readonly RegionItem[] }) {
  const { link } = useView();
  const { t, name, word, lang } = useText();
  const asked = useRegionOfAddress();
  const page = usePageOfRegion();
  const chevron = (
    <svg
      width="10"
      height="10"
      viewBox="0 0 10 10"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
    >
      <path d="M1 3l4 4 4-4" />
    </svg>
  );
  return (
    <Popover label={chevron} name={t('shell.changeRegion')} className="button plain">
      {(close) =>
        regionKinds.map((kind) => {
          const ofKind = regions.filter((region) => region.kind === kind).sort(byName(lang));
          if (ofKind.length === 0) return null;
          return (
            <section key={kind} className="region-choice" aria-label={word('regionKindPlural', kind)}>
              <p className="loc">{word('regionKindPlural', kind)}</p>
              <ul>
                {ofKind.map((region) => (
                  <li key={region.id}>
                    <Link
                      to={link(`/regions/${region.id}${page}`)}
                      aria-current={region.id === asked ? 'true' : undefined}
                      onClick={close}
                    >
                      {name(region)}
                    </Link>
                    {region.status === 'group' && <span className="loc"> {word('groupStatus', region.status)}</span>}
                  </li>
                ))}
              </ul>
            </section>
          );
        })
      }
    </Popover>
  );
}
